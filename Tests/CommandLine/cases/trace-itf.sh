seamcheck trace counter.seam --property at_limit --format itf --output run.itf.json
echo "exit code $?"
cat run.itf.json
seamcheck trace counter.seam --property in_range
