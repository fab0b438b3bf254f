#include "SeamBuckets.h"

#include "CProcessor.h"
#include "kinds.h"

__attribute__((always_inline)) static inline void look_up(const seam_buckets *there,
                                                          const uint64_t *keys,
                                                          seam_key_sight *sights, uint32_t *open,
                                                          intptr_t count) {
  const seam_buckets table = *there;
  for (intptr_t place = 0; place < count; place++) {
    sights[place] = seam_key_home(table, keys[place]);
    seam_prefetch(table.words + (uint64_t)sights[place].bucket * SEAM_BUCKET_WORDS);
  }
  intptr_t rest = 0;
  for (intptr_t place = 0; place < count; place++) {
    seam_look_at_bucket(table, sights + place);
    // Without a branch: how many buckets are full cannot be guessed.
    open[rest] = (uint32_t)place;
    rest += !sights[place].is_there & (sights[place].seen == table.capacity);
  }
  while (rest > 0) {
    intptr_t more = 0;
    for (intptr_t number = 0; number < rest; number++) {
      seam_key_sight *const sight = sights + open[number];
      if (!seam_key_hop(table, sight)) continue;
      seam_prefetch(table.words + (uint64_t)sight->bucket * SEAM_BUCKET_WORDS);
      open[more++] = open[number];
    }
    rest = 0;
    for (intptr_t number = 0; number < more; number++) {
      seam_key_sight *const sight = sights + open[number];
      seam_look_at_bucket(table, sight);
      open[rest] = open[number];
      rest += !sight->is_there & (sight->seen == table.capacity);
    }
  }
}

SEAM_KINDS(seam_key_look_up_function, seam_key_look_up_here, look_up,
           (const seam_buckets *table, const uint64_t *keys, seam_key_sight *sights, uint32_t *open,
            intptr_t count),
           (table, keys, sights, open, count))
