# A search that takes longer than it may: what is known so far, and the third answer.
seamcheck check large.seam --time 1s > out.txt
echo "exit code $?"
grep -o "no violation up to" out.txt
grep -o "Stopped early: the time limit" out.txt
