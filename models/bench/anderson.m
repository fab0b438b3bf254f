-- Anderson's queue lock, as one would write it for Murphi.
--
-- Rumur, without symmetry: 517 states for 3 threads, as in anderson.seam.

const
  N: 3;

type
  Thread: scalarset(N);
  Slot: 0..N - 1;
  Place: enum { idle, waiting, closing, inside };

var
  place: array [Thread] of Place;
  mine: array [Thread] of Slot;
  open: array [Slot] of boolean;
  tail: Slot;

startstate
begin
  for t: Thread do
    place[t] := idle;
    mine[t] := 0;
  end;
  for s: Slot do
    open[s] := s = 0;
  end;
  tail := 0;
end;

ruleset t: Thread do

  rule "take a ticket" place[t] = idle ==>
  begin
    mine[t] := tail;
    tail := (tail + 1) % N;
    place[t] := waiting;
  end;

  rule "wait" place[t] = waiting & open[mine[t]] ==>
  begin
    place[t] := closing;
  end;

  rule "close" place[t] = closing ==>
  begin
    open[mine[t]] := false;
    place[t] := inside;
  end;

  rule "critical" place[t] = inside ==>
  begin
    open[(mine[t] + 1) % N] := true;
    place[t] := idle;
  end;

end;

invariant "exclusion"
  forall t: Thread do
    forall o: Thread do
      t = o | place[t] != inside | place[o] != inside
    end
  end;
