#include "CReplyVectors.h"

extern const uint8_t rl_vectors_begin[] __attribute__((visibility("hidden")));
extern const uint8_t rl_vectors_end[] __attribute__((visibility("hidden")));

const uint8_t *rl_vectors(void) { return rl_vectors_begin; }

int64_t rl_vectors_size(void) { return rl_vectors_end - rl_vectors_begin; }
