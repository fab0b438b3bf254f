/* Lamport's fast mutual exclusion, as one would write it for Spin.

   3 threads: 23,696 states without partial order, 20,970 with it. */

#ifndef N
#define N 2
#endif

#define NOBODY 255

bool busy[N];
byte x = NOBODY, y = NOBODY;
byte inside;

active [N] proctype user()
{
  byte other;

start:
  busy[_pid] = true;
  x = _pid;
  if
  :: y != NOBODY ->
     busy[_pid] = false;
     y == NOBODY;
     goto start
  :: else
  fi;
  y = _pid;
  if
  :: x != _pid ->
     busy[_pid] = false;
     do
     :: other < N && !busy[other] -> other++
     :: other == N -> break
     od;
     other = 0;
     if
     :: y != _pid ->
        y == NOBODY;
        goto start
     :: else
     fi
  :: else
  fi;
  inside++;
  assert(inside == 1);
  inside--;
  y = NOBODY;
  busy[_pid] = false;
  goto start
}
