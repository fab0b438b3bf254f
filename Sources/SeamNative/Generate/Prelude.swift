// The fixed part of the C: the structure shared with `NativeContext`, exact arithmetic, and the
// hash, which has to be the one of `Batch` in SeamExplicit.

/// The text before all functions.
let prelude: StaticString = """
  #include <stdint.h>
  #if defined(__GNUC__)
  #define SEAM_APART __attribute__((noinline))
  #define SEAM_EXPORTED __attribute__((visibility("default")))
  #define SEAM_RARE(t) __builtin_expect(!!(t), 0)
  #else
  #define SEAM_APART
  #define SEAM_EXPORTED
  #define SEAM_RARE(t) (t)
  #endif
  struct seam {
    uint64_t *words;
    uint64_t *hashes;
    int32_t *actions;
    int64_t count;
    const uint8_t *open;
    int64_t *action_counts;
    int32_t *findings;
    int64_t finding_count;
    int64_t faulted;
    int64_t guard_faults;
    int64_t is_bounded;
    int64_t spoilt_by;
  };
  SEAM_EXPORTED int64_t seam_version(void) { return sizeof(struct seam) * 1000 + 1; }
  static inline int64_t seam_add(int64_t a, int64_t b) {
    return (int64_t)((uint64_t)a + (uint64_t)b);
  }
  static inline int64_t seam_subtract(int64_t a, int64_t b) {
    return (int64_t)((uint64_t)a - (uint64_t)b);
  }
  static inline int64_t seam_multiply(int64_t a, int64_t b) {
    return (int64_t)((uint64_t)a * (uint64_t)b);
  }
  static inline int64_t seam_divide(int64_t a, int64_t b) {
    if (b == 0) return 0;
    if (b == -1) return seam_subtract(0, a);
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
  }
  static inline int64_t seam_remainder(int64_t a, int64_t b) {
    if (b == 0 || b == -1) return 0;
    int64_t rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
  }
  static inline int64_t seam_load(const int64_t *base, int64_t stride, uint64_t count, int64_t i) {
    return (uint64_t)i < count ? base[stride * i] : 0;
  }
  static inline int64_t seam_packed(const uint64_t *s, const uint64_t *word, const uint64_t *shift,
      const uint64_t *mask, const int64_t *low, uint64_t count, int64_t i) {
    if ((uint64_t)i >= count) return 0;
    return seam_add((int64_t)((s[word[i]] >> shift[i]) & mask[i]), low[i]);
  }
  static SEAM_APART void seam_found(struct seam *x, int64_t item, int64_t action) {
    if (!x->open[item]) return;
    x->findings[2 * x->finding_count] = (int32_t)item;
    x->findings[2 * x->finding_count + 1] = (int32_t)action;
    x->finding_count++;
  }
  static SEAM_APART void seam_guard_fault(struct seam *x) { x->guard_faults++; }
  static SEAM_APART void seam_body_fault(struct seam *x, int64_t action) {
    x->faulted++;
    x->action_counts[action]++;
  }
  static inline uint64_t *seam_place(struct seam *x, uint64_t width) {
    return x->words + width * (uint64_t)x->count;
  }
  static inline uint64_t seam_fold(uint64_t a, uint64_t b) {
  #ifdef __SIZEOF_INT128__
    unsigned __int128 p = (unsigned __int128)a * b;
    return (uint64_t)(p >> 64) ^ (uint64_t)p;
  #else
    uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
    uint64_t low = a0 * b0, one = a1 * b0, two = a0 * b1;
    uint64_t middle = (low >> 32) + (uint32_t)one + (uint32_t)two;
    return (a1 * b1 + (one >> 32) + (two >> 32) + (middle >> 32)) ^ (a * b);
  #endif
  }
  static inline void seam_commit(struct seam *x, const uint64_t *t, uint64_t width, int64_t action) {
    uint64_t hash = UINT64_C(0x2545f4914f6cdd1d);
    for (uint64_t i = 0; i < width; i++) hash = seam_fold(hash ^ t[i], UINT64_C(0x9e3779b97f4a7c15));
    x->hashes[x->count] = seam_fold(hash ^ UINT64_C(0xd6e8feb86659fd93), UINT64_C(0xa0761d6478bd642f));
    x->actions[x->count] = (int32_t)action;
    x->count++;
    x->action_counts[action]++;
  }

  """
