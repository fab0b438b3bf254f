/*
  example, exported by seamcheck to Promela.
  From example.seam
  5 state cells, 4 actions, 1 monitors, 6 properties.
  Properties and faults are counted; nothing stops the exploration.
  Left out: lively

  spin -o2 -a THIS_FILE
  cc -O3 -o pan pan.c
  ./pan -E -m1000000 -c0

  Spin counts one state more: the one before the initial values are chosen.
  bad_0 is twice
  bad_1 is bounded
  met_2 is filled
  bad_3 is settled
  bad_4 is free
*/

byte v_slot[2];
short v_level;  /* level */
byte v_turn;  /* turn */
bit v_monitor_seen;  /* monitor:seen */
hidden int v_bad_twice;
hidden byte bad_0;
hidden byte bad_1;
hidden byte met_2;
hidden byte bad_3;
hidden byte bad_4;
hidden byte fault_0;  /* fault */

#define floor_mod(n, d) ((d) == 0 -> 0 : (((n) % (d)) + (d)) % (d))
#define floor_div(n, d) ((d) == 0 -> 0 : ((n) - floor_mod(n, d)) / (d))
#define urgent_on_0 (v_slot[1] == 3)
#define stuck (!(((v_turn == 0) && (v_level < 3) && ((v_level + 1) != 0)) || (v_slot[1] == 3) || (v_turn == 1) || ((v_turn != 1) && (v_turn == 2)) || (5 <= v_slot[1]) || ((v_slot[1] < 5) && (v_turn == 1))))

inline judge() {
  d_step {
    bad_1 = ((3 <= v_level) -> 1 : 0);
    assert(!bad_1);
    met_2 = ((v_slot[1] == 1) -> 1 : 0);
    assert(!met_2);
    bad_3 = (stuck && (v_turn != 0) -> 1 : 0);
    assert(!bad_3);
    bad_4 = (stuck && (true) -> 1 : 0);
    assert(!bad_4);
    fault_0 = ((v_turn == 1) -> 1 : 0);
    assert(!fault_0);
    fault_0 = ((5 <= v_slot[1]) && !urgent_on_0 -> 1 : 0);
    assert(!fault_0);
    skip
  }
}

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
    judge()
  }
  do
  :: d_step { ((v_turn == 0) && (v_level < 3) && ((v_level + 1) != 0) && (3 <= (v_level + 1))) && !urgent_on_0 ->
    fault_0 = (true -> 1 : 0);
    assert(!fault_0);
  }
  :: atomic { d_step { ((v_turn == 0) && (v_level < 3) && ((v_level + 1) != 0)) && !urgent_on_0 && ((v_level + 1) < 3) ->
    /* 0 0step */
    v_level = v_level + 1;
    v_slot[floor_mod(v_level, 2)] = floor_mod(v_level, 4);
    v_bad_twice = ((v_monitor_seen != 0) -> 1 : 0);
    v_monitor_seen = 1;
    bad_0 = ((v_bad_twice != 0) -> 1 : 0);
    assert(!bad_0);
    skip
  }; judge() }
  :: atomic { d_step { (v_slot[1] == 3) ->
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
  }; judge() }
  :: atomic { d_step { ((v_turn != 1) && (v_turn == 2)) ->
    /* 2 2halve */
    v_level = floor_div(v_level, 2);
    v_monitor_seen = ((v_monitor_seen != 0) -> 1 : 0);
    skip
  }; judge() }
  :: atomic { d_step { ((v_slot[1] < 5) && (v_turn == 1)) && !urgent_on_0 ->
    /* 3 3held */
    v_turn = 0;
    v_monitor_seen = ((v_monitor_seen != 0) -> 1 : 0);
    skip
  }; judge() }
  od
}
