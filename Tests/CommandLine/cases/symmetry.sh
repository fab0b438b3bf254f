# Wide, so that where a line is broken does not depend on how long the run takes.
export COLUMNS=200
try() { echo "\$ seamcheck $*"; echo "\$ seamcheck $*" >&2; seamcheck "$@"; echo "exit code $?"; }
P="--property first --property some_wait"
try check symmetric.seam $P --traces none
try check symmetric.seam $P --traces none --reduce symmetry
try check symmetric.seam $P --traces none --reduce symmetry --compress
try check symmetric.seam $P --json --reduce symmetry | grep -A 3 '"reductions"'
try trace symmetric.seam --property 'first[x = 2]' --reduce symmetry
E="--property exclusion --property never_stuck --property can_enter --traces none"
try check peterson.seam $E
try check peterson.seam $E --reduce symmetry
try check peterson.seam $E --set flag_first=off --reduce symmetry
try check symmetric.seam --reduce symmetry
try check symmetric.seam $P --reduce symmetry,dead-values
try check symmetric.seam $P --reduce symmetry --engine reference
try check symmetric.seam $P --reduce symmetry --checkpoint saved
try claims peterson.seam --reduce symmetry
try check rounds.seam --reduce symmetry
try check two.seam --property small --reduce symmetry
