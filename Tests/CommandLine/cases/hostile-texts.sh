# Small texts that ask for a lot: each is answered soon, by an answer or by a refusal.
try() { seamcheck check m.seam --color never --states 100 2>&1 | grep -v '^$' | head -n "${1:-2}" | cut -c1-160; echo "exit code ${PIPESTATUS[0]}"; }
say() { echo; echo "# $1"; }
# rows TEXT FIRST STEP LAST: the text for each number, which stands for `#`; `~` is one less.
rows() { for i in $(seq "$2" "$3" "$4"); do text="${1//#/$i}"; echo "${text//\~/$((i - 1))}"; done; }

say "functions that double"
{
  printf 'model m\nvar v: bool = true\nfunction f0(x: bool): bool = x\n'
  rows 'function f#(x: bool): bool = f~(x) and f~(not x)' 1 1 60
  printf 'action a when f60(v) {}\n'
} > m.seam
try
say "functions in a long row"
{
  printf 'model m\nfunction f0(): bool = true\n'
  rows 'function f#(): bool = f~() or f~()' 5000 -1 1
} > m.seam
try 1
say "a function that adds up in a setting"
{
  printf 'model m\nfunction f0(x: 0..1): 0..1 = x\n'
  rows 'function f#(x: 0..1): 0..1 = if f~(x) == 1 then f~(x) else 0' 1 1 60
  printf 'assume f60(1) == 1\n'
} > m.seam
try
say "structs that double"
{
  printf 'model m\nstruct S0 { a: bool }\n'
  rows 'struct S# { a: S~, b: S~ }' 1 1 30
  printf 'var v: set<bool> = {}\nvar w: S30? = none\n'
} > m.seam
try
say "types in a long row"
{
  printf 'model m\ntype T0 = bool\n'
  rows 'type T# = T~?' 1 1 5000
} > m.seam
try 1
say "choices that double in a step"
{
  printf 'model m\nvar v: bool = true\naction a {\n'
  yes 'either { v = true } or { v = false }' | head -n 60
  printf '}\n'
} > m.seam
try
say "values to choose from that multiply"
{
  printf 'model m\naction a {\n'
  rows 'choose x# in 0..999' 1 1 6
  printf '}\n'
} > m.seam
try
say "choices that double around steps"
{
  printf 'model m\nprocessor cpu\nflow f on cpu {\n'
  yes 'either { } or { }' | head -n 60
  printf 'step s {} }\n'
} > m.seam
try
say "calls in last steps, and a deep stack"
cat > m.seam << 'EOF'
model m
processor cpu runs a stack 64
flow a on cpu { step s either { call a } or { call b } }
flow b on cpu { step s either { call a } or { call b } or { } }
EOF
try 3
