/* Peterson's mutual exclusion for N threads, as one would write it for Spin.

   3 threads: 17,368 states without partial order, 8,006 with it. Comparing with one other thread
   is a move here; in the other two texts all comparisons are one. */

#ifndef N
#define N 3
#endif

byte level[N];
byte last[N];
byte inside;

active [N] proctype user()
{
  byte target, other;

  do
  :: target = 1;
     do
     :: target < N ->
        level[_pid] = target;
        last[target] = _pid + 1;
        other = 0;
        do
        :: other == N -> break
        :: other < N && (other == _pid || level[other] < target || last[target] != _pid + 1) ->
           other++
        od;
        target++
     :: else -> break
     od;
     inside++;
     assert(inside == 1);
     inside--;
     level[_pid] = 0
  od
}
