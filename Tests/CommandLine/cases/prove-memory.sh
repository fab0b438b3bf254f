# A solver without memory: nothing is said of the property, but why; the third answer, and no file.
seamcheck prove counter.seam --property in_range --memory 1M
echo "exit code $?"
ls
