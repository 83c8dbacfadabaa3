#ifndef CREPLYPROCESS_H
#define CREPLYPROCESS_H

#include <stdint.h>

#pragma clang assume_nonnull begin

// Starts a copy of this process: fork(2), which Swift does not show. Only for a process of one
// thread. The copy is killed as soon as this process ends.
//
// Returns the copy's number here, 0 in the copy, and a negative errno where there is none.
int32_t rp_fork(void);

// A file in memory, closed on exec; a negative errno where there is none (memfd_create(2)).
int32_t rp_memory_file(void);

// The path that the system was told to start, a link as such: who calls may name the program as it
// likes in argv[0]. NULL where the system does not say (getauxval(3)).
const char *_Nullable rp_started_path(void);

// Two ends of a pipe, the reading one first, closed on exec from the start (pipe2(2)). 0, or a
// negative errno.
int32_t rp_pipe(int32_t ends[_Nonnull 2]);

// Starts this program anew, from any thread, with the words of a command line (words[0] its name, NULL
// behind the last). Its standard input and output are those given; it inherits stderr, no other open
// file, and no blocked signal.
//
// Returns the number of the process, or a negative errno.
int32_t rp_spawn_self(char *_Nullable const *_Nonnull words, int32_t input, int32_t output);

#pragma clang assume_nonnull end

#endif
