# A search that is killed goes on from its checkpoint, to the same result as one that never stopped. The
# one to be killed is slow, so that it has not come to the others' depth by then.
statistics() { grep -oE "^[0-9,]+ states, [0-9,]+ transitions, depth [0-9]+" "$1"; }
seamcheck check large.seam --depth 200 > straight.txt
echo "exit code $?"
seamcheck check large.seam --native off --threads 1 --checkpoint c --every 50ms > killed.txt &
child=$!
while [ ! -s c ]; do sleep 0.02; done
# The shell may say at either of them that it was killed.
{ kill -9 "$child"; wait "$child"; } 2> /dev/null
seamcheck check large.seam --resume c --depth 200 > resumed.txt
echo "exit code $?"
statistics straight.txt
[ "$(statistics straight.txt)" = "$(statistics resumed.txt)" ] && echo "as if never killed"
# SIGTERM leaves one as well.
rm c
seamcheck check large.seam --native off --threads 1 --checkpoint c --every 50ms > stopped.txt &
child=$!
while [ ! -s c ]; do sleep 0.02; done
kill -TERM "$child"
wait "$child"
echo "exit code $?"
grep -o "Checkpoint: c, " stopped.txt
seamcheck check large.seam --resume c --depth 200 > resumed.txt
[ "$(statistics straight.txt)" = "$(statistics resumed.txt)" ] && echo "as if never stopped"
# What cannot be.
seamcheck check large.seam --resume c --depth 3 2>&1 | sed -E 's/level [0-9]+/level …/'
seamcheck check counter.seam --resume c
echo "exit code $?"
seamcheck check counter.seam --resume nothing
echo "exit code $?"
head -c 100 c > damaged
seamcheck check large.seam --resume damaged
echo "exit code $?"
seamcheck check large.seam --checkpoint /dev/full/c --depth 3 | tail -n 1
# A disk that is full when some has been written: the old file stays, and nothing else.
cp c old
(trap '' XFSZ; ulimit -f 1; seamcheck check large.seam --checkpoint old --depth 60 | tail -n 1)
cmp c old && ls -A | grep old
seamcheck check large.seam --every 5s --depth 3 2>&1 | head -n 1
seamcheck check large.seam --checkpoint c --engine reference --depth 3 2>&1 | head -n 1
