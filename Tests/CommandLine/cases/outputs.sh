# A closed output, one that is full, and a reader that goes away: no crash, and no noise.
seamcheck version >&-
echo "exit code $?"
seamcheck version > /dev/full
echo "exit code $?"
seamcheck check overtaking.seam --traces all | head -n 1
echo "exit code of head $?"
