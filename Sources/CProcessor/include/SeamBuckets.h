#ifndef SEAM_BUCKETS_H
#define SEAM_BUCKETS_H

// Looking for keys in buckets, each a line of the cache. What lies where is told in KeyTable.swift.

#include <stdint.h>

#pragma clang assume_nonnull begin

#define SEAM_BUCKET_COUNT_MASK 31u
#define SEAM_BUCKET_WORDS 8

/// A table of buckets.
typedef struct {
  const uint64_t *words;
  uint64_t bucket_count;
  /// Entries in a bucket, at most 31.
  uint32_t capacity;
  /// How far what a bucket does not tell of a key is above the low end of a product.
  uint32_t rest_shift;
  /// Bits of an entry besides its mark, and those of them that belong to the key.
  uint32_t remainder_bits;
  uint32_t hop_shift;
  uint64_t remainder_mask;
  /// Buckets that are tried for a key.
  uint32_t hop_limit;
} seam_buckets;

/// What a look for a key has come to.
typedef struct {
  /// What the bucket where the search began does not tell of the key.
  uint64_t rest;
  /// The last bucket that was looked at, and how many have been before it.
  uint32_t bucket;
  uint16_t hop;
  /// How many of its entries have been looked at.
  uint8_t seen;
  uint8_t is_there;
} seam_key_sight;

/// Where the search for a key begins.
__attribute__((always_inline)) static inline seam_key_sight seam_key_home(seam_buckets table,
                                                                          uint64_t key) {
  const unsigned __int128 product = (unsigned __int128)key * table.bucket_count;
  return (seam_key_sight){.rest = (uint64_t)product >> table.rest_shift,
                          .bucket = (uint32_t)(product >> 64)};
}

/// How far the buckets of one key are from each other, which depends on its rest: full buckets do not
/// crowd together then.
__attribute__((always_inline)) static inline uint64_t seam_key_stride(seam_buckets table,
                                                                      uint64_t rest) {
  const uint64_t mixed = (rest | 1) * 0x9e3779b97f4a7c15u;
  return 1 + (uint64_t)(((unsigned __int128)mixed * (table.bucket_count - 1)) >> 64);
}

/// Goes on to the next bucket of a key; whether there is one.
__attribute__((always_inline)) static inline int seam_key_hop(seam_buckets table,
                                                              seam_key_sight *sight) {
  if (sight->hop + 1u == table.hop_limit) return 0;
  uint64_t next = sight->bucket + seam_key_stride(table, sight->rest);
  if (next >= table.bucket_count) next -= table.bucket_count;
  sight->hop++;
  sight->bucket = (uint32_t)next;
  sight->seen = 0;
  return 1;
}

/// What an entry of the key has besides its tag.
__attribute__((always_inline)) static inline uint64_t seam_key_pattern(seam_buckets table,
                                                                       seam_key_sight sight) {
  return sight.rest | (uint64_t)sight.hop << table.hop_shift;
}

/// 64 bits from some bit of a line on; behind its end come those of the next.
__attribute__((always_inline)) static inline uint64_t seam_bits(const uint64_t *line, uint32_t bit) {
  const uint64_t *const word = line + (bit >> 6);
  const uint32_t shift = bit & 63;
  const uint64_t low = __atomic_load_n(word, __ATOMIC_RELAXED) >> shift;
  return low | (__atomic_load_n(word + 1, __ATOMIC_RELAXED) << 1) << (63 - shift);
}

typedef uint8_t seam_marks __attribute__((ext_vector_type(32)));
typedef _Bool seam_mark_truths __attribute__((ext_vector_type(32)));

/// Which of 32 bytes behind the first of a line are like a mark. Others may write to those that no header
/// counts yet, so what is said of these means nothing.
__attribute__((always_inline, no_sanitize("thread"))) static inline uint32_t seam_look_at_marks(
    const uint64_t *line, uint8_t mark) {
  seam_marks marks;
  __builtin_memcpy(&marks, (const char *)line + 1, sizeof marks);
  union {
    seam_mark_truths truths;
    uint32_t bits;
  } like;
  like.truths = __builtin_convertvector(marks == mark, seam_mark_truths);
  return like.bits;
}

/// Looks at the entries of a bucket that its header counts, from those seen on.
__attribute__((always_inline)) static inline void seam_look_at_bucket(seam_buckets table,
                                                                      seam_key_sight *sight) {
  const uint64_t *const line = table.words + (uint64_t)sight->bucket * SEAM_BUCKET_WORDS;
  const uint32_t count =
      (uint32_t)__atomic_load_n(line, __ATOMIC_ACQUIRE) & SEAM_BUCKET_COUNT_MASK;
  const uint64_t pattern = seam_key_pattern(table, *sight);
  const uint64_t remainder = pattern >> 8 & table.remainder_mask;
  const uint32_t first_bit = 8 * (1 + table.capacity);
  uint32_t matches = seam_look_at_marks(line, (uint8_t)pattern) & ((1u << count) - 1) &
                     ~((1u << sight->seen) - 1);
  sight->seen = (uint8_t)count;
  // The first without a branch, which would be guessed wrong often.
  uint32_t slot = (uint32_t)__builtin_ctz(matches | 1u << 31);
  slot = matches == 0 ? 0 : slot;
  uint64_t difference = (seam_bits(line, first_bit + slot * table.remainder_bits) ^ remainder) &
                        table.remainder_mask;
  uint32_t is_there = (matches != 0) & (difference == 0);
  matches &= (matches - 1) & (is_there - 1);
  while (__builtin_expect(matches != 0, 0)) {
    slot = (uint32_t)__builtin_ctz(matches);
    difference = (seam_bits(line, first_bit + slot * table.remainder_bits) ^ remainder) &
                 table.remainder_mask;
    is_there = difference == 0;
    matches &= (matches - 1) & (is_there - 1);
  }
  sight->is_there = (uint8_t)is_there;
}

/// Looks for many keys at once. All buckets are asked for before they are looked at, those behind full ones
/// too.
///
/// \param sights Gets for each key what the look for it has come to.
/// \param open Room for as many numbers as there are keys.
typedef void (*seam_key_look_up_function)(const seam_buckets *table, const uint64_t *keys,
                                          seam_key_sight *sights, uint32_t *open, intptr_t count);

/// The same for the processor that this runs on.
seam_key_look_up_function seam_key_look_up_here(void);

#pragma clang assume_nonnull end

#endif
