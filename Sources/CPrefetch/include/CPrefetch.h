#ifndef SEAM_CPREFETCH_H
#define SEAM_CPREFETCH_H

// What the processor can do and Swift has no word for.

/// Asks for the cache line at an address, which need not be a valid one.
static inline void seam_prefetch(const void *address) {
#if defined(__GNUC__)
  __builtin_prefetch(address, 0, 3);
#else
  (void)address;
#endif
}

#endif
