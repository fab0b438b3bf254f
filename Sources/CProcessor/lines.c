#include "CProcessor.h"

#include "kinds.h"

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

SEAM_KINDS(seam_look_up_function, seam_look_up_here, look_up,
           (const seam_table *table, const uint64_t *hashes, intptr_t *lines, uint32_t *sights,
            intptr_t *likely, intptr_t count),
           (table, hashes, lines, sights, likely, count))
