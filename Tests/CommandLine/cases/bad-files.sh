try() { echo "\$ seamcheck $*" >&2; seamcheck "$@"; echo "exit code $?" >&2; }
try check conter.seam
try check folder.seam
try check empty.seam
try check broken.seam
try check invalid.seam
try check counter.seam --amend overtaking.seam
try check broken.seam --json
try fmt nowhere.seam
