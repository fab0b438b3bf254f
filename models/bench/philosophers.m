-- Dining philosophers who take either fork first, as one would write it for Murphi.
--
-- Rumur: 3^N states, as in philosophers.seam.

const
  N: 5;

type
  Seat: 0..N - 1;

var
  left: array [Seat] of boolean;  -- holds the fork to the left
  right: array [Seat] of boolean;

startstate
begin
  for s: Seat do
    left[s] := false;
    right[s] := false;
  end;
end;

ruleset s: Seat do

  rule "take left" !left[s] & !right[(s + N - 1) % N] ==>
  begin
    left[s] := true;
  end;

  rule "take right" !right[s] & !left[(s + 1) % N] ==>
  begin
    right[s] := true;
  end;

  rule "put down" left[s] & right[s] ==>
  begin
    left[s] := false;
    right[s] := false;
  end;

end;

invariant "one hand"
  forall s: Seat do
    !(left[s] & right[(s + N - 1) % N])
  end;
