#ifndef CREPLYMIME_H
#define CREPLYMIME_H
#include <stdint.h>
#endif
