#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "CReplyICU.h"

enum { SMALL = 256 };

// A UTF-16 buffer that lives on the stack while it is small.
typedef struct {
  UChar small[SMALL];
  UChar *units;
  int32_t capacity;
} buffer;

static void buffer_init(buffer *b) {
  b->units = b->small;
  b->capacity = SMALL;
}

static void buffer_free(buffer *b) {
  if (b->units != b->small) free(b->units);
}

static int buffer_need(buffer *b, int32_t units) {
  if (units <= b->capacity) return 1;
  buffer_free(b);
  b->units = malloc((size_t)units * sizeof(UChar));
  b->capacity = b->units ? units : 0;
  if (!b->units) buffer_init(b);
  return b->capacity >= units;
}

static int is_apostrophe(UChar unit) {
  return unit == 0x2019 || unit == 0x2018 || unit == 0x02BC || unit == 0xFF07;
}

static int32_t drop_ignorables(UChar *units, int32_t length) {
  int32_t kept = 0;
  for (int32_t i = 0; i < length;) {
    int32_t from = i;
    UChar32 c;
    U16_NEXT(units, i, length, c);
    if (c >= 0xAD && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) continue;
    if (c < 0x10000 && is_apostrophe((UChar)c)) {
      units[kept++] = '\'';
    } else {
      while (from < i) units[kept++] = units[from++];
    }
  }
  return kept;
}

static int32_t normalize(const UChar *from, int32_t length, buffer *to) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t made = unorm2_normalize(nfc, from, length, to->units, to->capacity, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    if (!buffer_need(to, made)) return -1;
    status = U_ZERO_ERROR;
    made = unorm2_normalize(nfc, from, length, to->units, to->capacity, &status);
  }
  return U_FAILURE(status) ? -1 : made;
}

static int32_t fold_case(const UChar *from, int32_t length, buffer *to) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t made = u_strFoldCase(to->units, to->capacity, from, length, U_FOLD_CASE_DEFAULT, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    if (!buffer_need(to, made)) return -1;
    status = U_ZERO_ERROR;
    made = u_strFoldCase(to->units, to->capacity, from, length, U_FOLD_CASE_DEFAULT, &status);
  }
  return U_FAILURE(status) ? -1 : made;
}

static int32_t to_utf8(const UChar *units, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t made = 0;
  u_strToUTF8((char *)out, capacity, &made, units, length, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : made;
}

static int32_t from_utf8(const uint8_t *utf8, int32_t length, buffer *to) {
  if (length < 0 || !buffer_need(to, length)) return -1;
  if (length == 0) return 0;
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(to->units, to->capacity, &units, (const char *)utf8, length, &status);
  return U_FAILURE(status) ? -1 : units;
}

int32_t rl_fold(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity) {
  buffer a, b;
  buffer_init(&a);
  buffer_init(&b);
  int32_t made = from_utf8(utf8, length, &a);
  if (made >= 0) made = drop_ignorables(a.units, made);
  if (made >= 0) made = normalize(a.units, made, &b);
  if (made >= 0) made = fold_case(b.units, made, &a);
  if (made >= 0) made = normalize(a.units, made, &b);
  // U+0149 folds to an apostrophe and a letter.
  if (made >= 0) made = drop_ignorables(b.units, made);
  if (made >= 0) made = to_utf8(b.units, made, out, capacity);
  buffer_free(&a);
  buffer_free(&b);
  return made;
}

int32_t rl_nfc(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity) {
  buffer a, b;
  buffer_init(&a);
  buffer_init(&b);
  int32_t made = from_utf8(utf8, length, &a);
  if (made >= 0) made = normalize(a.units, made, &b);
  if (made >= 0) made = to_utf8(b.units, made, out, capacity);
  buffer_free(&a);
  buffer_free(&b);
  return made;
}

int32_t rl_compose(uint32_t letter, uint32_t mark) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  return unorm2_composePair(nfc, (UChar32)letter, (UChar32)mark);
}
