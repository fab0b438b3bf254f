seamcheck check counter.seam --property in_range --depth 1
echo "exit code $?"
seamcheck check counter.seam --property at_limit --states 2
