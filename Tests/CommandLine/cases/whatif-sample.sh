# A covering sample says in every form that it is one, and never answers for the variants it leaves out.
cat > switches.seam <<'END'
model switches
const size: 1..3 = 2
switch a = off
switch b: {none, some, all} = none
switch c = off
switch d: 0..3 = 0
assume c implies b != none
type Level = 0..size
var level: Level = 0
action up when level < size and not (a and d == 3) { level += 1 }
property p "nothing stops below the end" = at end level == size
property q "the level stays in range" = always level <= size
END
seamcheck whatif switches.seam --over a,b,c,d,size --sample 2 --require 'p holds' --require 'q holds'
echo "exit code $?"
seamcheck whatif switches.seam --over a,b,c,d,size --sample 2 --property q --format email --require 'q holds'
echo "exit code $?"
seamcheck whatif switches.seam --sample 2 --property q --format json | grep -c '"seamcheck-whatif-sample"'
seamcheck whatif switches.seam --sample 9
echo "exit code $?"
seamcheck whatif switches.seam --sample 2 --format html
echo "exit code $?"
seamcheck whatif switches.seam --sample 2 --base c=on,b=none
echo "exit code $?"
