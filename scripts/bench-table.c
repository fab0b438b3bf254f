// The limit that a search runs against: look-ups of random keys in a table, prefetched in batches, with
// nothing else to do. A key that is new is put in; so many different ones are drawn, all over again, as
// a search comes to so many different states.
//
//   bench-table STATES LOOKUPS [SLOTS]   prints look-ups a second
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum { BATCH = 256 };

static uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  uint64_t states = strtoull(argv[1], NULL, 10), lookups = strtoull(argv[2], NULL, 10);
  uint64_t slots = argc > 3 ? strtoull(argv[3], NULL, 10) : states * 3 / 2;
  if (states == 0 || slots <= states) return 2;
  size_t bytes = slots * sizeof(uint64_t);
  uint64_t *table = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (table == MAP_FAILED) return 1;
  madvise(table, bytes, MADV_HUGEPAGE);
  // The table is there already, as that of a search mostly is: only looking is timed.
  for (uint64_t place = 0; place < slots; place += 512) ((volatile uint64_t *)table)[place] = 0;
  uint64_t keys[BATCH], homes[BATCH], found = 0, stored = 0, seed = 1;
  double start = now();
  for (uint64_t done = 0; done < lookups; done += BATCH) {
    for (int i = 0; i < BATCH; i++) {
      seed += 0x9e3779b97f4a7c15u;
      uint64_t number = (uint64_t)(((unsigned __int128)mix(seed) * states) >> 64);
      keys[i] = mix(number + 1) | 1;
      homes[i] = (uint64_t)(((unsigned __int128)keys[i] * slots) >> 64);
      __builtin_prefetch(table + homes[i]);
    }
    for (int i = 0; i < BATCH; i++) {
      uint64_t slot = homes[i];
      while (table[slot] != 0 && table[slot] != keys[i]) slot = slot + 1 == slots ? 0 : slot + 1;
      if (table[slot] == 0) {
        table[slot] = keys[i];
        stored++;
      } else {
        found++;
      }
    }
  }
  double seconds = now() - start;
  printf("%.0f\n", (double)(found + stored) / seconds);
  return 0;
}
