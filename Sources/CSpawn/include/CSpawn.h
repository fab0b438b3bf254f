#ifndef SEAM_CSPAWN_H
#define SEAM_CSPAWN_H

#include <sys/types.h>

// What posix_spawn has no attribute for.

/// Starts a program in a process group of its own, with nothing to read and one place for all it says.
///
/// Where the system can do that (Linux), the program is killed when the thread that started it ends, as
/// every thread does that is killed and can clean up nothing.
///
/// @param path The program.
/// @param arguments Its name and arguments, then NULL.
/// @param environment The same of its environment.
/// @param output Its standard output and standard error.
/// @param error Where nothing could be started, the reason, as in errno.
/// @return The process, or -1.
pid_t seam_spawn(
    const char *path, char *const arguments[], char *const environment[], int output, int *error);

#endif
