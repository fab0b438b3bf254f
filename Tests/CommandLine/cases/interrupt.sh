# Ctrl-C: what is known so far, and the third answer.
for signal in INT TERM; do
  seamcheck check large.seam > out.txt &
  child=$!
  sleep 1
  kill -"$signal" "$child"
  wait "$child"
  echo "exit code $?"
  grep -o "no violation up to" out.txt
  grep -o "Stopped early: interrupted" out.txt
done
