/* Dining philosophers who take either fork first, as one would write it for Spin.

   N philosophers: 3^N states. */

#ifndef N
#define N 5
#endif

#define LEFT _pid
#define RIGHT ((_pid + 1) % N)

bool taken[N];

active [N] proctype philosopher()
{
  do
  :: if
     :: atomic { !taken[LEFT] -> taken[LEFT] = true };
        atomic { !taken[RIGHT] -> taken[RIGHT] = true }
     :: atomic { !taken[RIGHT] -> taken[RIGHT] = true };
        atomic { !taken[LEFT] -> taken[LEFT] = true }
     fi;
     d_step { taken[LEFT] = false; taken[RIGHT] = false }
  od
}
