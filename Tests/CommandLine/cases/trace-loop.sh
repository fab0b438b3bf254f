seamcheck trace storm.seam --property served
echo "exit code $?"
seamcheck trace storm.seam --property served --format email
seamcheck trace storm.seam --property served --format json | sed -n '/"loop"/,/^    }/p'
seamcheck trace storm.seam --property served --format itf | grep '"loop"'
seamcheck trace storm.seam --property ends | tail -n 4
seamcheck check storm.seam --set gaps=on --traces none
echo "exit code $?"
