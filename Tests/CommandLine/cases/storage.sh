# Wide, so that where a line is broken does not depend on how long the run takes.
export COLUMNS=200
try() { echo "\$ seamcheck $*"; echo "\$ seamcheck $*" >&2; seamcheck "$@"; echo "exit code $?"; }
try check two.seam --property small --property sum --compact
try check two.seam --property small --property sum --compact --json | grep -E '"(verdict|kind|bits|missProbability|complete|stopped|exitCode)"'
try check counter.seam --property in_range --compact
try check two.seam --property small --compact --depth 2
try check two.seam --compact
try check two.seam --property small --compact --reduce partial-order --claims --checkpoint two.check
try check two.seam --property small --compact --engine reference
try check two.seam --property small --compact --compress
try check two.seam --property small --property sum --compress --traces none
try check two.seam --property small --compress --resume two.check
