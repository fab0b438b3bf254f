seamcheck fmt --check messy.seam overtaking.seam
echo "exit code $?"
seamcheck fmt messy.seam && cat messy.seam
seamcheck fmt --check messy.seam && echo clean
seamcheck fmt - < messy.seam
seamcheck fmt broken.seam
echo "exit code $?"
cat broken.seam
