seamcheck simulate counter.seam --set guarded=off --walks 3
seamcheck simulate two.seam --seed 7 --walks 10 --steps 20 --traces none; echo "exit code $?"
seamcheck simulate two.seam --seed 7 --trace 2 --steps 6; echo "exit code $?"
seamcheck simulate overtaking.seam --walks 5 --steps 8 --format json; echo "exit code $?"
seamcheck simulate counter.seam --walks 0; echo "exit code $?"
seamcheck simulate counter.seam --set x=1 --format json; echo "exit code $?"
seamcheck simulate storm.seam --walks 2 --steps 5 --traces none; echo "exit code $?"
