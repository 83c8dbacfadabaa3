#ifndef CREPLYVECTORS_H
#define CREPLYVECTORS_H

#include <stdint.h>

/* The files Lexicons/<language>/vectors.bin one after the other, each padded to 16 bytes. */
const uint8_t *rl_vectors(void);
int64_t rl_vectors_size(void);

#endif
