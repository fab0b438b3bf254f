-- example, exported by seamcheck to Murphi.
-- From example.seam
-- 5 state cells, 4 actions, 1 monitors, 6 properties.
-- Properties and faults are assertions; the first that fails stops.
-- Left out: lively
--
-- rumur --deadlock-detection off --output model.c THIS_FILE
-- cc -O3 -march=native -mcx16 -o model model.c -lpthread
-- ./model

type wide: -3 .. 7;

var
  slot: array [0 .. 1] of 0 .. 5;
  level: -2 .. 3;
  turn: 0 .. 2;
  monitor_seen: 0 .. 1;  -- monitor:seen

function floor_mod(n: wide; d: wide): wide;
begin
  if d = 0 then return 0; end;
  return n % d != 0 & (n < 0) != (d < 0) ? n % d + d : n % d;
end;

function floor_div(n: wide; d: wide): wide;
begin
  if d = 0 then return 0; end;
  return n % d != 0 & (n < 0) != (d < 0) ? n / d - 1 : n / d;
end;

function urgent_on_0(): boolean;
begin
  return slot[1] = 3;
end;

function stuck(): boolean;
begin
  return !(((turn = 0) & (level < 3) & ((level + 1) != 0)) | (slot[1] = 3) | (turn = 1) | ((turn != 1) & (turn = 2)) | (5 <= slot[1]) | ((slot[1] < 5) & (turn = 1)));
end;

procedure shown_0();
begin
  error "property 0 twice";
end;

ruleset any_3: 0 .. 1 do
startstate "initial"
begin
  level := (-2);
  slot[0] := 0;
  slot[1] := 0;
  turn := (any_3 = 0 ? 0 : 2);
  monitor_seen := 0;
  monitor_seen := ((monitor_seen != 0) ? 1 : 0);
end;
end;

rule "0 0step"
  ((turn = 0) & (level < 3) & ((level + 1) != 0)) & !urgent_on_0()
==>
var
  bad_twice: boolean;
begin
  level := level + 1;
  assert level < 3 "fault 0 fault";
  slot[floor_mod(level, 2)] := floor_mod(level, 4);
  bad_twice := monitor_seen != 0;
  monitor_seen := 1;
  if bad_twice then shown_0(); end;
end;

rule "1 1urgent"
  slot[1] = 3
==>
begin
  if slot[0] < ((0 <= turn & turn < 2) ? slot[turn] : 0) then
    slot[0] := 0;
  else
    slot[1] := 0;
  end;
  monitor_seen := ((monitor_seen != 0) ? 1 : 0);
end;

rule "2 2halve"
  (turn != 1) & (turn = 2)
==>
begin
  level := floor_div(level, 2);
  monitor_seen := ((monitor_seen != 0) ? 1 : 0);
end;

rule "3 3held"
  ((slot[1] < 5) & (turn = 1)) & !urgent_on_0()
==>
begin
  turn := 0;
  monitor_seen := ((monitor_seen != 0) ? 1 : 0);
end;

invariant "fault 0 fault" !(turn = 1);
invariant "fault 0 fault" !((5 <= slot[1]) & !urgent_on_0());
invariant "property 1 bounded" !(3 <= level);
cover "property 2 filled" slot[1] = 1;
invariant "property 3 settled" !(stuck() & (turn != 0));
invariant "property 4 free" !(stuck() & (true));
