# Files that are wrong as a whole, or lead nowhere. Each gets a message and exit code 2, and soon.
try() { seamcheck check "$@" --color never 2>&1 | head -n 4 | cut -c1-160; echo "exit code ${PIPESTATUS[0]}"; }
say() { echo; echo "# $1"; }

say "an import that is missing"
printf 'model m\nimport "lib/nothing.seam"\n' > m.seam
try m.seam
say "imports in a circle"
printf 'model m\nimport "a.seam"\n' > m.seam
printf 'library a\nimport "b.seam"\n' > a.seam
printf 'library b\nimport "a.seam"\n' > b.seam
try m.seam
say "an amendment of what is not there"
printf 'model m\nvar latch: bool = true\n' > m.seam
printf 'amend m { remove var lacth }\n' > a.seam
try m.seam --amend a.seam
say "an amendment of another model"
printf 'amend n { remove var latch }\n' > a.seam
try m.seam --amend a.seam
say "a library"
printf 'library m\n' > m.seam
try m.seam
say "10 MB of declarations"
{
  printf 'model m\n'
  yes 'var x: bool = true // and some more words to fill the line' | head -c 10000000
} > m.seam
try m.seam
say "10 MB of nothing in particular"
head -c 10000000 /dev/zero | tr '\0' 'x' > m.seam
try m.seam
say "100,000 parentheses"
{
  printf 'model m\nproperty p = always '
  head -c 100000 /dev/zero | tr '\0' '('
  printf 'true'
  head -c 100000 /dev/zero | tr '\0' ')'
} > m.seam
try m.seam
say "100,000 braces"
{
  printf 'model m\nprocessor cpu\nflow f on cpu '
  for _ in $(seq 1000); do printf '{ loop '; done
} > m.seam
try m.seam
say "a file without an end"
try /dev/zero
say "a file that cannot be read"
try /proc/self/mem
say "no file name at all"
try ''
