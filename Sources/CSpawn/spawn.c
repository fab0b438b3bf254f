#include "CSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
// A large process need not be copied for what is replaced at once.
#define seam_fork vfork
#else
#define seam_fork fork
#endif

// Between this and exec nothing is called but what a signal handler may call: other threads may have
// held any lock.
static void become(
    const char *path, char *const arguments[], char *const environment[], int output, pid_t parent)
{
#ifdef __linux__
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
  // Whoever died before that tells nobody any more.
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
  if (setpgid(0, 0) != 0) return;
  int input = open("/dev/null", O_RDONLY);
  if (input < 0 || dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) return;
  if (input > 2) close(input);
  execve(path, arguments, environment);
}

pid_t seam_spawn(
    const char *path, char *const arguments[], char *const environment[], int output, int *error)
{
  int ends[2];
  if (pipe(ends) != 0) {
    *error = errno;
    return -1;
  }
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  pid_t parent = getpid();
  pid_t child = seam_fork();
  if (child == 0) {
    become(path, arguments, environment, output, parent);
    int reason = errno;
    ssize_t ignored = write(ends[1], &reason, sizeof reason);
    (void)ignored;
    _exit(127);
  }
  *error = child < 0 ? errno : 0;
  close(ends[1]);
  // A program that has started closes the pipe and says nothing.
  ssize_t count = 0;
  if (child > 0) {
    do count = read(ends[0], error, sizeof *error);
    while (count < 0 && errno == EINTR);
  }
  close(ends[0]);
  if (count <= 0) return child;
  while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
  return -1;
}
