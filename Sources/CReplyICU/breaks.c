#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "CReplyICU.h"

struct rl_breaker {
  UBreakIterator *iterator;
  UChar *units;
  int32_t capacity;
  int32_t place;       // UTF-16 units
  int32_t byte_place;  // the same place in bytes
};

rl_breaker *rl_breaker_open(int32_t kind) {
  static const UBreakIteratorType types[] = {UBRK_WORD, UBRK_SENTENCE, UBRK_CHARACTER};
  if (kind < 0 || kind > 2) return NULL;
  rl_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  // The root locale: tailorings for single languages would make results depend on the machine.
  breaker->iterator = ubrk_open(types[kind], "", NULL, 0, &status);
  if (U_FAILURE(status)) {
    free(breaker);
    return NULL;
  }
  return breaker;
}

void rl_breaker_close(rl_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker->units);
  free(breaker);
}

static int grow(rl_breaker *breaker, int32_t length) {
  if (length <= breaker->capacity) return 1;
  int64_t wanted = (int64_t)length + length / 2 + 64;
  int32_t capacity = wanted > INT32_MAX ? INT32_MAX : (int32_t)wanted;
  UChar *units = realloc(breaker->units, (size_t)capacity * sizeof(UChar));
  if (!units) return 0;
  breaker->units = units;
  breaker->capacity = capacity;
  return 1;
}

int32_t rl_breaker_start(rl_breaker *breaker, const uint8_t *utf8, int32_t length) {
  breaker->place = 0;
  breaker->byte_place = 0;
  int32_t units = 0;
  UErrorCode status = U_ZERO_ERROR;
  int ready = length >= 0 && grow(breaker, length + (length == 0));
  if (ready && length > 0) {
    u_strFromUTF8(breaker->units, breaker->capacity, &units, (const char *)utf8, length, &status);
    ready = status == U_ZERO_ERROR || status == U_STRING_NOT_TERMINATED_WARNING;
  }
  if (!ready) units = 0;
  status = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, breaker->units, units, &status);
  return ready && U_SUCCESS(status);
}

int32_t rl_breaker_next(rl_breaker *breaker, int32_t *start, int32_t *end) {
  int32_t next = ubrk_next(breaker->iterator);
  if (next == UBRK_DONE) return -1;
  int32_t bytes = breaker->byte_place;
  *start = bytes;
  for (int32_t i = breaker->place; i < next; i++) {
    UChar unit = breaker->units[i];
    bytes += unit < 0x80 ? 1 : unit < 0x800 || U16_IS_SURROGATE(unit) ? 2 : 3;
  }
  breaker->place = next;
  breaker->byte_place = bytes;
  *end = bytes;
  return ubrk_getRuleStatus(breaker->iterator);
}
