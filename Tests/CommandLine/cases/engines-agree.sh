for engine in bytecode reference; do
  seamcheck trace overtaking.seam --property in_order --engine "$engine" --format json > "$engine.json"
  echo "exit code $?"
done
cmp bytecode.json reference.json
