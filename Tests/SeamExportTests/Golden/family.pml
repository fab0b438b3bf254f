/*
  family, exported by seamcheck to Promela.
  From family.seam
    mode is any of none, some, all: chosen at first, and never changed
    quick is any of off, on: chosen at first, and never changed
  3 state cells, 1 actions, 0 monitors, 1 properties.
  Properties and faults are counted; nothing stops the exploration.

  spin -o2 -a THIS_FILE
  cc -O3 -o pan pan.c
  ./pan -E -m1000000 -c0

  Spin counts one state more: the one before the initial values are chosen.
  bad_0 is low
*/

byte v_mode;  /* mode */
bit v_quick;  /* quick */
byte v_level;  /* level */
hidden byte bad_0;

#define floor_mod(n, d) ((d) == 0 -> 0 : (((n) % (d)) + (d)) % (d))
#define floor_div(n, d) ((d) == 0 -> 0 : ((n) - floor_mod(n, d)) / (d))

inline judge() {
  d_step {
    bad_0 = ((2 <= v_level) -> 1 : 0);
    assert(!bad_0);
    skip
  }
}

active proctype model() {
  atomic {
    if
    :: v_mode = 0
    :: v_mode = 1
    :: v_mode = 2
    fi;
    if
    :: v_quick = 0
    :: v_quick = 1
    fi;
    if
    :: ((!(v_quick != 0)) || (v_mode == 2)) -> skip
    :: else ->
      v_mode = 0;
      v_quick = 0;
      skip
    fi;
    d_step {
      v_level = 0;
      v_level = ((v_quick != 0) -> 1 : 0);
      skip
    };
    judge()
  }
  do
  :: atomic { d_step { (v_level < v_mode) ->
    /* 0 0up */
    v_level = v_level + 1;
    skip
  }; judge() }
  od
}
