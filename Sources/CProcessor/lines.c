#include "CProcessor.h"

// One loop, compiled for each kind of processor. The widest takes a line with one instruction, where the least
// that every processor of the architecture has takes forty.

__attribute__((always_inline, no_sanitize("thread"))) static inline void look_up(
    const seam_table *table, const uint64_t *hashes, intptr_t *lines, uint32_t *sights,
    intptr_t *likely, intptr_t count) {
  const uint32_t *const entries = table->entries;
  const uint32_t numbers = table->number_mask, tags = ~numbers;
  const char *const log = table->log;
  const intptr_t row = table->row_bytes;
  for (intptr_t place = 0; place < count; place++) {
    const uint32_t tag = (uint32_t)hashes[place] & tags;
    intptr_t line = lines[place];
    uint32_t sight = seam_look_at_line(entries + line, tag, tags);
    while (__builtin_expect(sight == 0, 0)) {
      line += SEAM_LINE_ENTRIES;
      if (line == table->end) line = 0;
      sight = seam_look_at_line(entries + line, tag, tags);
    }
    lines[place] = line;
    sights[place] = sight;
    // Without a branch, which would be guessed wrong often.
    const uint32_t matches = sight & 0xffff;
    const uint32_t slot = (uint32_t)__builtin_ctz(matches | 1u << 16) & (SEAM_LINE_ENTRIES - 1);
    const uint32_t entry = __atomic_load_n(entries + line + slot, __ATOMIC_ACQUIRE);
    const intptr_t number = ((intptr_t)(entry & numbers) - 1) & -(intptr_t)(matches != 0);
    likely[place] = number;
    seam_prefetch(log + number * row);
  }
}

#define SEAM_ARGUMENTS                                                                  \
  const seam_table *table, const uint64_t *hashes, intptr_t *lines, uint32_t *sights, \
      intptr_t *likely, intptr_t count
#define SEAM_PASSED table, hashes, lines, sights, likely, count

static void look_up_anywhere(SEAM_ARGUMENTS) { look_up(SEAM_PASSED); }

#if defined(__x86_64__)
__attribute__((target("avx2,bmi,bmi2"))) static void look_up_avx2(SEAM_ARGUMENTS) {
  look_up(SEAM_PASSED);
}

__attribute__((target("avx512f,avx512bw,avx512vl,bmi,bmi2"))) static void look_up_avx512(
    SEAM_ARGUMENTS) {
  look_up(SEAM_PASSED);
}
#endif

seam_look_up_function seam_look_up_here(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("bmi2"))
    return look_up_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) return look_up_avx2;
#endif
  return look_up_anywhere;
}
