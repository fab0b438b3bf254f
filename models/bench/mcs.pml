/* The queue lock of Mellor-Crummey and Scott, as one would write it for Spin.

   3 threads: 2,177 states without partial order, 1,626 with it. */

#ifndef N
#define N 3
#endif

#define NOBODY 255

byte tail = NOBODY;
byte successor[N] = NOBODY;
bool locked[N];
byte inside;

active [N] proctype user()
{
  byte before;

  do
  :: successor[_pid] = NOBODY;
     d_step { before = tail; tail = _pid };
     if
     :: before != NOBODY ->
        locked[_pid] = true;
        d_step { successor[before] = _pid; before = 0 };
        !locked[_pid]
     :: else -> before = 0
     fi;
     inside++;
     assert(inside == 1);
     inside--;
     if
     :: successor[_pid] != NOBODY -> goto hand_on
     :: else
     fi;
     if
     :: d_step { tail == _pid -> tail = NOBODY }
     :: else ->
        successor[_pid] != NOBODY;
hand_on:
        locked[successor[_pid]] = false
     fi
  od
}
