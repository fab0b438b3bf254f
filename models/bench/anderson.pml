/* Anderson's queue lock, as one would write it for Spin.

   3 threads: 1,968 states without partial order, 1,008 with it. Being inside is a position of
   its own here. */

#ifndef N
#define N 3
#endif

bool open[N];
byte tail;
byte inside;

active [N] proctype user()
{
  byte mine;

  do
  :: d_step { mine = tail; tail = (tail + 1) % N };
     open[mine];
     open[mine] = false;
     inside++;
     assert(inside == 1);
     inside--;
     open[(mine + 1) % N] = true
  od
}

init { open[0] = true }
