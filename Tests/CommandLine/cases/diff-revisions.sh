# Two revisions of a file in git, and one and the file as it is.
git() { command git -c user.name=a -c user.email=a@example.org "$@"; }
mkdir repository && cp counter.seam repository/ && cd repository
git init -q -b main . && git add -A && git commit -q -m one && git tag one
sed -i 's/limit: 1..5 = 3/limit: 1..5 = 2/' counter.seam
git commit -q -a -m two
diff <(git show one:counter.seam) counter.seam | grep '^[<>]'
seamcheck diff counter.seam base base --revisions one..main
echo "exit code $?"
git checkout -q one && seamcheck diff counter.seam base base --revisions HEAD
echo "exit code $?"
seamcheck diff counter.seam base base --revisions none..main
echo "exit code $?"
seamcheck diff counter.seam base base --revisions --help..main
echo "exit code $?"
cd .. && seamcheck diff counter.seam base base --revisions HEAD
echo "exit code $?"
