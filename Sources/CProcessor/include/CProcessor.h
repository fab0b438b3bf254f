#ifndef SEAM_CPROCESSOR_H
#define SEAM_CPROCESSOR_H

// What the processor can do and Swift has no word for.

#include <stdint.h>

#pragma clang assume_nonnull begin

/// Asks for the cache line at an address, which need not be a valid one.
static inline void seam_prefetch(const void *address) {
#if defined(__GNUC__)
  __builtin_prefetch(address, 0, 3);
#else
  (void)address;
#endif
}

/// Says that this thread only waits for another.
static inline void seam_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

/// Entries in a line.
#define SEAM_LINE_ENTRIES 16

typedef uint32_t seam_entries __attribute__((ext_vector_type(SEAM_LINE_ENTRIES)));
typedef _Bool seam_truths __attribute__((ext_vector_type(SEAM_LINE_ENTRIES)));

/// Looks at the sixteen entries of a cache line at once.
///
/// Other threads may exchange entries that are 0 for others meanwhile. Each entry is seen as it was or as
/// it has become, whole, since no processor reads an aligned part of a line in smaller pieces than
/// these; but nothing else that those threads have written before may be relied on, so who follows an entry loads it
/// again, in order. That is why the thread sanitizer is told to look away.
///
/// \param line The entries, at the beginning of a line.
/// \param wanted What the bits of an entry that matter should be.
/// \param mask The bits that matter.
/// \returns In bit `i` whether entry `i` is like that and not 0, in bit `16 + i` whether it is 0.
__attribute__((always_inline, no_sanitize("thread"))) static inline uint32_t seam_look_at_line(
    const uint32_t *line, uint32_t wanted, uint32_t mask) {
  const seam_entries entries = *(const seam_entries *)line;
  union {
    seam_truths truths;
    uint16_t bits;
  } like, none;
  like.truths = __builtin_convertvector((entries & mask) == wanted, seam_truths);
  none.truths = __builtin_convertvector(entries == 0, seam_truths);
  return (uint32_t)(like.bits & ~none.bits) | (uint32_t)none.bits << 16;
}

/// A table of entries of which the low bits are numbers, plus 1, of rows in a log.
typedef struct {
  const uint32_t *entries;
  /// How many entries there are, a multiple of those of a line.
  intptr_t end;
  /// The bits of an entry that hold a number.
  uint32_t number_mask;
  const void *log;
  /// Bytes of a row of the log.
  intptr_t row_bytes;
} seam_table;

/// Looks for many states at once, each in the line where its search begins and in those after it until one has its tag
/// or is not full, and asks for the rows of those that may be the same.
///
/// \param hashes For each state its hash, of which the low bits that are not the number's are its tag.
/// \param lines For each the first entry of a line; replaced by that of the line that decides.
/// \param sights Gets for each what ``seam_look_at_line`` says of that line.
/// \param likely Gets for each the number in the first entry with its tag, or 0.
typedef void (*seam_look_up_function)(const seam_table *table, const uint64_t *hashes,
                                      intptr_t *lines, uint32_t *sights, intptr_t *likely,
                                      intptr_t count);

/// The same for the processor that this runs on.
seam_look_up_function seam_look_up_here(void);

#pragma clang assume_nonnull end

#endif
