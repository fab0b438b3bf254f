seamcheck claims counter.seam
echo "exit code $?"
seamcheck claims overtaking.seam
