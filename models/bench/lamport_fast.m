-- Lamport's fast mutual exclusion, as one would write it for Murphi.
--
-- Rumur, without symmetry: 324 states for 2 threads, as in lamport_fast.seam.

const
  N: 2;

type
  Thread: scalarset(N);
  Place: enum {
    start, set_x, test_y, set_y, test_x, lost, wait_for_all, test_again, retreat, wait_until_free,
    inside, leave };

var
  place: array [Thread] of Place;
  busy: array [Thread] of boolean;
  waited: array [Thread] of array [Thread] of boolean;
  x: Thread;
  y: Thread;

procedure forget(t: Thread);
begin
  for o: Thread do
    waited[t][o] := false;
  end;
end;

startstate
begin
  for t: Thread do
    place[t] := start;
    busy[t] := false;
    forget(t);
  end;
  undefine x;
  undefine y;
end;

ruleset t: Thread do

  rule "start" place[t] = start ==>
  begin
    busy[t] := true;
    place[t] := set_x;
  end;

  rule "set x" place[t] = set_x ==>
  begin
    x := t;
    place[t] := test_y;
  end;

  rule "test y" place[t] = test_y ==>
  begin
    if isundefined(y) then
      place[t] := set_y;
    else
      place[t] := retreat;
    end;
  end;

  rule "set y" place[t] = set_y ==>
  begin
    y := t;
    place[t] := test_x;
  end;

  rule "test x" place[t] = test_x ==>
  begin
    if x = t then
      place[t] := inside;
    else
      place[t] := lost;
    end;
  end;

  rule "lost" place[t] = lost ==>
  begin
    busy[t] := false;
    place[t] := wait_for_all;
  end;

  ruleset o: Thread do
    rule "wait for one" place[t] = wait_for_all & !waited[t][o] & !busy[o] ==>
    begin
      waited[t][o] := true;
      if forall p: Thread do waited[t][p] end then
        place[t] := test_again;
      end;
    end;
  end;

  rule "test again" place[t] = test_again ==>
  begin
    forget(t);
    if !isundefined(y) & y = t then
      place[t] := inside;
    else
      place[t] := wait_until_free;
    end;
  end;

  rule "retreat" place[t] = retreat ==>
  begin
    busy[t] := false;
    place[t] := wait_until_free;
  end;

  rule "wait until free" place[t] = wait_until_free & isundefined(y) ==>
  begin
    place[t] := start;
  end;

  rule "critical" place[t] = inside ==>
  begin
    undefine y;
    place[t] := leave;
  end;

  rule "leave" place[t] = leave ==>
  begin
    busy[t] := false;
    place[t] := start;
  end;

end;

invariant "exclusion"
  forall t: Thread do
    forall o: Thread do
      t = o | place[t] != inside | place[o] != inside
    end
  end;
