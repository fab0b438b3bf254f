#ifndef SEAM_KINDS_H
#define SEAM_KINDS_H

// A loop, compiled for each kind of processor, and a function that chooses for the one that this runs on. The widest
// takes a line of the cache with one instruction, where the least that every processor of the architecture has takes
// forty.
//
// SEAM_KINDS(type of function, name of the chooser, always inlined loop, (its parameters), (their names))

#if defined(__x86_64__)
#define SEAM_KINDS(type, choose, loop, parameters, names)                                              \
  __attribute__((target("avx2,bmi,bmi2"))) static void loop##_avx2 parameters { loop names; }          \
  __attribute__((target("avx512f,avx512bw,avx512vl,bmi,bmi2"))) static void loop##_avx512 parameters { \
    loop names;                                                                                        \
  }                                                                                                    \
  static void loop##_anywhere parameters { loop names; }                                               \
  type choose(void) {                                                                                  \
    __builtin_cpu_init();                                                                              \
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&                    \
        __builtin_cpu_supports("bmi2"))                                                                \
      return loop##_avx512;                                                                            \
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) return loop##_avx2;          \
    return loop##_anywhere;                                                                            \
  }
#else
#define SEAM_KINDS(type, choose, loop, parameters, names) \
  static void loop##_anywhere parameters { loop names; }  \
  type choose(void) { return loop##_anywhere; }
#endif

#endif
