# All variants for another tool: open switches are told in the heading and chosen at first.
cat > family.seam <<'END'
model family
const size: 1..3 = 2
switch mode: {none, some, all} = none
switch quick = off
assume quick implies mode == all
type Level = 0..size
var level: Level = if quick then 1 else 0
action up when level < size and mode != none { level += 1 }
property low = always level < 2
END
seamcheck export family.seam --to murphi --over quick,mode
seamcheck export family.seam --to promela --over quick,mode --set size=3 --checks none
seamcheck export family.seam --to murphi --over mode,nope
echo "exit code $?"
seamcheck export family.seam --to promela --over mode --set mode=all
echo "exit code $?"
seamcheck export family.seam --to murphi --over size
echo "exit code $?"
