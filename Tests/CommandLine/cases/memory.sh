# A state space that outgrows the memory: what is known so far, and the third answer.
seamcheck check large.seam --memory 8M > out.txt
echo "exit code $?"
grep -o "no violation up to" out.txt
grep -o "the memory limit of [^ ]* MiB was reached" out.txt | sort -u
