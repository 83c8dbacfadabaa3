#ifndef CREPLYICU_H
#define CREPLYICU_H
#include <stdint.h>
#endif
