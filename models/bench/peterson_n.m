-- Peterson's mutual exclusion for N threads, as one would write it for Murphi.
--
-- Rumur, without symmetry: 1,164 states for 3 threads, as in peterson_n.seam.

const
  N: 3;

type
  Thread: scalarset(N);
  Level: 0..N;
  Place: enum { idle, announce, give_way, waiting, inside };

var
  place: array [Thread] of Place;
  level: array [Thread] of Level;
  target: array [Thread] of Level;
  last: array [Level] of Thread;

startstate
begin
  for t: Thread do
    place[t] := idle;
    level[t] := 0;
    target[t] := 0;
  end;
  for l: Level do
    undefine last[l];
  end;
end;

ruleset t: Thread do

  rule "start" place[t] = idle ==>
  begin
    target[t] := 1;
    place[t] := announce;
  end;

  rule "announce" place[t] = announce ==>
  begin
    level[t] := target[t];
    place[t] := give_way;
  end;

  rule "give way" place[t] = give_way ==>
  begin
    last[target[t]] := t;
    place[t] := waiting;
  end;

  rule "wait"
    place[t] = waiting
    & (last[target[t]] != t | forall o: Thread do o = t | level[o] < target[t] end)
  ==>
  begin
    target[t] := target[t] + 1;
    if target[t] < N then
      place[t] := announce;
    else
      place[t] := inside;
    end;
  end;

  rule "critical" place[t] = inside ==>
  begin
    level[t] := 0;
    place[t] := idle;
  end;

end;

invariant "exclusion"
  forall t: Thread do
    forall o: Thread do
      t = o | place[t] != inside | place[o] != inside
    end
  end;
