/*
  example, exported by seamcheck to Promela.
  From example.seam
  5 state cells, 4 actions, 1 monitors, 6 properties.
  Properties are left out; a move that faults leads nowhere.
  Left out: lively

  spin -o2 -a THIS_FILE
  cc -O3 -o pan pan.c
  ./pan -E -m1000000

  Spin counts one state more: the one before the initial values are chosen.
*/

byte v_slot[2];
short v_level;  /* level */
byte v_turn;  /* turn */
bit v_monitor_seen;  /* monitor:seen */
hidden int v_bad_twice;

#define floor_mod(n, d) ((d) == 0 -> 0 : (((n) % (d)) + (d)) % (d))
#define floor_div(n, d) ((d) == 0 -> 0 : ((n) - floor_mod(n, d)) / (d))
#define urgent_on_0 (v_slot[1] == 3)

active proctype model() {
  atomic {
    if
    :: v_turn = 0
    :: v_turn = 2
    fi;
    d_step {
      v_level = (-2);
      v_slot[0] = 0;
      v_slot[1] = 0;
      v_monitor_seen = 0;
      v_monitor_seen = ((v_monitor_seen != 0) -> 1 : 0);
      skip
    };
  }
  do
  :: d_step { ((v_turn == 0) && (v_level < 3) && ((v_level + 1) != 0)) && !urgent_on_0 && ((v_level + 1) < 3) ->
    /* 0 0step */
    v_level = v_level + 1;
    v_slot[floor_mod(v_level, 2)] = floor_mod(v_level, 4);
    v_bad_twice = ((v_monitor_seen != 0) -> 1 : 0);
    v_monitor_seen = 1;
    skip
  }
  :: d_step { (v_slot[1] == 3) ->
    /* 1 1urgent */
    if
    :: (v_slot[0] < ((0 <= v_turn && v_turn < 2) -> v_slot[v_turn] : 0)) ->
      v_slot[0] = 0;
      skip
    :: else ->
      v_slot[1] = 0;
      skip
    fi;
    v_monitor_seen = ((v_monitor_seen != 0) -> 1 : 0);
    skip
  }
  :: d_step { ((v_turn != 1) && (v_turn == 2)) ->
    /* 2 2halve */
    v_level = floor_div(v_level, 2);
    v_monitor_seen = ((v_monitor_seen != 0) -> 1 : 0);
    skip
  }
  :: d_step { ((v_slot[1] < 5) && (v_turn == 1)) && !urgent_on_0 ->
    /* 3 3held */
    v_turn = 0;
    v_monitor_seen = ((v_monitor_seen != 0) -> 1 : 0);
    skip
  }
  od
}
