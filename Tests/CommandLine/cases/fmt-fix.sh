seamcheck fmt --fix broken.seam
echo "exit code $?"
cat broken.seam
seamcheck fmt --fix typo.seam
echo "exit code $?"
cat typo.seam
