/* German's cache coherence protocol, as one would write it for Spin: three channels for each node.

   2 nodes and 2 values: 19,936 states without partial order. The directory is a process that does one
   thing after another; in the other two texts it does what is possible. */

#ifndef N
#define N 2
#endif
#ifndef VALUES
#define VALUES 2
#endif

mtype = { invalid, shared, exclusive };
mtype = { nothing, want_shared, want_exclusive };
mtype = { invalidate, grant_shared, grant_exclusive };

chan request[N] = [1] of { mtype };
chan order[N] = [1] of { mtype, byte };
chan answer[N] = [1] of { byte };

mtype copy[N] = invalid;
byte data[N];
byte written;
byte memory;

proctype node(byte me)
{
  mtype what;
  byte value;

  do
  :: atomic { nempty(order[me]) -> order[me] ? what, value;
       if
       :: what == invalidate ->
          answer[me] ! data[me];
          copy[me] = invalid;
          data[me] = 0
       :: what == grant_shared -> copy[me] = shared; data[me] = value
       :: what == grant_exclusive -> copy[me] = exclusive; data[me] = value
       fi;
       what = 0; value = 0;
       assert(copy[me] == invalid || data[me] == written) }
  :: atomic { nfull(request[me]) && copy[me] == invalid -> request[me] ! want_shared }
  :: atomic { nfull(request[me]) && copy[me] != exclusive -> request[me] ! want_exclusive }
  :: d_step { copy[me] == exclusive -> data[me] = 1; written = 1 }
#if VALUES > 1
  :: d_step { copy[me] == exclusive -> data[me] = 2; written = 2 }
#endif
  od
}

proctype directory()
{
  bool holds[N];
  bool told[N];
  bool is_exclusive;
  mtype serving;
  byte client, n, value;

  do
  :: atomic {
       if
       :: request[0] ? serving -> client = 0
#if N > 1
       :: request[1] ? serving -> client = 1
#endif
#if N > 2
       :: request[2] ? serving -> client = 2
#endif
#if N > 3
       :: request[3] ? serving -> client = 3
#endif
#if N > 4
       :: request[4] ? serving -> client = 4
#endif
       fi
     };
     if
     :: serving == want_exclusive || is_exclusive ->
        n = 0;
        do
        :: n < N && holds[n] -> order[n] ! invalidate, 0; n++
        :: n < N && !holds[n] -> n++
        :: else -> break
        od;
        n = 0;
        do
        :: n < N && holds[n] ->
           d_step { answer[n] ? value; holds[n] = false;
             if
             :: is_exclusive -> memory = value; is_exclusive = false
             :: else
             fi;
             value = 0 };
           n++
        :: n < N && !holds[n] -> n++
        :: else -> break
        od
     :: else
     fi;
     if
     :: serving == want_shared -> order[client] ! grant_shared, memory; holds[client] = true
     :: serving == want_exclusive ->
        order[client] ! grant_exclusive, memory;
        d_step { holds[client] = true; is_exclusive = true }
     fi;
     d_step { serving = 0; client = 0; n = 0 }
  od
}

init
{
  byte n;

  atomic {
    run directory();
    do
    :: n < N -> run node(n); n++
    :: else -> break
    od;
    n = 0
  }
}
