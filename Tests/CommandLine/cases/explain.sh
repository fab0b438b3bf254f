# Which variants explain a log, and a trace of another variant.
printf 'raised(1)\ntaken(1)\nraised(2)\ntaken(2)\nhandled(2)\nhandled(1)\n' > log
seamcheck explain overtaking.seam log
echo "exit code $?"
seamcheck explain overtaking.seam log --set propagate=nmi_exits --set fault=off
echo "exit code $?"
seamcheck trace overtaking.seam --property in_order --format json > old.json
seamcheck explain overtaking.seam old.json --format email
echo "exit code $?"
seamcheck explain overtaking.seam log --over propagate --format json | head -n 30
seamcheck explain overtaking.seam nothing
echo "exit code $?"
seamcheck explain counter.seam old.json
echo "exit code $?"
