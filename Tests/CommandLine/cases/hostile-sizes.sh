# Small texts that ask for a lot: each is answered soon, by an answer or by a refusal.
try() { seamcheck check m.seam --color never --states 100 2>&1 | grep -v '^$' | head -n "${1:-2}" | cut -c1-160; echo "exit code ${PIPESTATUS[0]}"; }
say() { echo; echo "# $1"; }

say "large arrays, queues, sets and ranges"
for type in 'array<array<bool, 0..9999>, 0..9999>' 'queue<bool, 9007199254740992>' \
  'set<0..9007199254740991>' 'array<bool, -1000000..1000000>'; do
  printf 'model m\nvar v: %s? = none\n' "$type" > m.seam
  try 1
done
printf 'model m\nvar v: 0..9007199254740991 = 0\naction up { v += 1 }\n' > m.seam
try 1
say "ranges of quantifiers that multiply"
printf 'model m\nvar v: 0..1 = 0\nproperty p = always forall x in 0..60000, y in 0..60000: v <= x + y\n' > m.seam
try
say "a range without an end"
printf 'model m\nvar v: 0..9007199254740991 = 0\nproperty p = always exists x in 0..v: x == v\n' > m.seam
try
say "an array that every action reads everywhere"
printf 'model m\nvar v: array<0..60000, 0..60000> = [0]\naction a(x in 0..60000) { v[v[x]] += 1 }\n' > m.seam
try
say "actions and instances by the million"
printf 'model m\naction a(x in 0..60000, y in 0..60000) { }\n' > m.seam
try
printf 'model m\nproperty p = always x < y for x in 0..60000, y in 0..60000 where x < y\n' > m.seam
try
say "instances by the thousand"
printf 'model m\nvar v: 0..1 = 0\nproperty p = always v <= x for x in 0..5000\n' > m.seam
try
say "numbers at the edge"
printf 'model m\nconst c: 0..1 = (-2147483648) * 4294967296\n' > m.seam
try
printf 'model m\nvar v: 0..9007199254740991 = 0\nproperty p = always v * v * v >= 0\n' > m.seam
try
say "thousands of elements in one list, one enum, one chain"
{
  printf 'model m\nenum E { e0'
  for i in $(seq 9999); do printf ', e%d' "$i"; done
  printf ' }\nvar v: E = e77\naction a(x in E) when v < x { v = x }\nproperty p = reachable v == e99\n'
} > m.seam
try 3
{
  printf 'model m\nvar v: bool = true\nproperty p = always v'
  for i in $(seq 990); do printf ' and v'; done
  printf '\n'
} > m.seam
try
