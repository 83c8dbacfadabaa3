#define _GNU_SOURCE
#include "CReplyProcess.h"

#include <errno.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

int32_t rp_fork(void) {
  pid_t parent = getpid();
  pid_t child = fork();
  if (child < 0) return -errno;
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
  }
  return child;
}

int32_t rp_memory_file(void) {
  int file = memfd_create("replylint", MFD_CLOEXEC);
  return file < 0 ? -errno : file;
}

const char *rp_started_path(void) { return (const char *)getauxval(AT_EXECFN); }
