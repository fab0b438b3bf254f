-- family, exported by seamcheck to Murphi.
-- From family.seam
--   mode is any of none, some, all: chosen at first, and never changed
--   quick is any of off, on: chosen at first, and never changed
-- 3 state cells, 1 actions, 0 monitors, 1 properties.
-- Properties and faults are counted; nothing stops the exploration.
--
-- rumur --deadlock-detection off --output model.c THIS_FILE
-- cc -O3 -march=native -mcx16 -o model model.c -lpthread
-- ./model

type wide: -2 .. 5;

var
  mode: 0 .. 2;
  quick: 0 .. 1;
  level: 0 .. 3;

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

ruleset any_0: 0 .. 2 do
ruleset any_1: 0 .. 1 do
startstate "initial"
begin
  mode := any_0;
  quick := any_1;
  level := 0;
  assume (!(quick != 0)) | (mode = 2);
  level := ((quick != 0) ? 1 : 0);
end;
end;
end;

rule "0 0up"
  level < mode
==>
begin
  level := level + 1;
end;

cover "property 0 low" 2 <= level;
