try() { echo "\$ seamcheck $*" >&2; seamcheck "$@"; echo "exit code $?" >&2; }
try
try chekc counter.seam
try counter.seam
try check
try check counter.seam --memory lots
try check counter.seam --time 0
try check counter.seam --states 0
try check counter.seam --engine warp
try check counter.seam --set limt=2 --set limit=6 --set guarded=maybe --set nonsense
try check counter.seam --property smal --config final
try check counter.seam --bogus
try trace counter.seam --format pdf
