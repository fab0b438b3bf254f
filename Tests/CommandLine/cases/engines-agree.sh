for engine in exhaustive reference; do
  seamcheck trace overtaking.seam --property in_order --engine "$engine" --format json > "$engine.json"
  echo "exit code $?"
done
cmp exhaustive.json reference.json
