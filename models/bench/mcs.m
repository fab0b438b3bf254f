-- The queue lock of Mellor-Crummey and Scott, as one would write it for Murphi.
--
-- Rumur, without symmetry: 722 states for 3 threads, as in mcs.seam.

const
  N: 3;

type
  Thread: scalarset(N);
  Place: enum {
    begins, swap, prepare, line_up, spin, inside, give_back, await_successor, hand_on };

var
  place: array [Thread] of Place;
  successor: array [Thread] of Thread;
  before: array [Thread] of Thread;
  locked: array [Thread] of boolean;
  tail: Thread;

startstate
begin
  for t: Thread do
    place[t] := begins;
    undefine successor[t];
    undefine before[t];
    locked[t] := false;
  end;
  undefine tail;
end;

ruleset t: Thread do

  rule "begin" place[t] = begins ==>
  begin
    undefine successor[t];
    place[t] := swap;
  end;

  rule "swap" place[t] = swap ==>
  begin
    if isundefined(tail) then
      place[t] := inside;
    else
      before[t] := tail;
      place[t] := prepare;
    end;
    tail := t;
  end;

  rule "prepare" place[t] = prepare ==>
  begin
    locked[t] := true;
    place[t] := line_up;
  end;

  rule "line up" place[t] = line_up ==>
  begin
    successor[before[t]] := t;
    undefine before[t];
    place[t] := spin;
  end;

  rule "spin" place[t] = spin & !locked[t] ==>
  begin
    place[t] := inside;
  end;

  rule "critical" place[t] = inside ==>
  begin
    if isundefined(successor[t]) then
      place[t] := give_back;
    else
      place[t] := hand_on;
    end;
  end;

  rule "give back" place[t] = give_back ==>
  begin
    if tail = t then
      undefine tail;
      place[t] := begins;
    else
      place[t] := await_successor;
    end;
  end;

  rule "await successor" place[t] = await_successor & !isundefined(successor[t]) ==>
  begin
    place[t] := hand_on;
  end;

  rule "hand on" place[t] = hand_on ==>
  begin
    locked[successor[t]] := false;
    place[t] := begins;
  end;

end;

invariant "exclusion"
  forall t: Thread do
    forall o: Thread do
      t = o | place[t] != inside | place[o] != inside
    end
  end;
