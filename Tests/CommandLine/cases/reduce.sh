# Wide, so that where a line is broken does not depend on how long the run takes.
export COLUMNS=200
try() { echo "\$ seamcheck $*"; echo "\$ seamcheck $*" >&2; seamcheck "$@"; echo "exit code $?"; }
try check two.seam --property small --property sum --reduce partial-order --traces none
try check two.seam --property small --property sum --reduce partial-order,dead-values --json | grep -A 4 '"reductions"'
try check two.seam --reduce partial-order
try check two.seam --property small --reduce partial-order --depth 3
try trace two.seam --property small --reduce partial-order
try claims two.seam --reduce partial-order
try check two.seam --property small --reduce dead-values --engine reference
try check two.seam --reduce sorting
try check two.seam --property small --reduce none --traces none
