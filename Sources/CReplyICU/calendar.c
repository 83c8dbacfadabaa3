#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include "CReplyICU.h"

// The data are read as resources of the common library: the formatters stand in another one, which
// every start would have to load.

enum { DEPTH = 6, NAME_CAPACITY = 96, LANGUAGE_CAPACITY = 16 };

// Opens the resource at a path of keys below the bundle of a language. NULL where it has none.
static UResourceBundle *opened(const uint8_t *language, int32_t length, const char *const *path) {
  char name[LANGUAGE_CAPACITY];
  if (length <= 0 || length >= LANGUAGE_CAPACITY) return NULL;
  memcpy(name, language, (size_t)length);
  name[length] = 0;
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open(NULL, name, &status);
  // What another language says is no answer.
  if (U_SUCCESS(status) && status == U_USING_DEFAULT_WARNING) status = U_MISSING_RESOURCE_ERROR;
  for (int32_t depth = 0; U_SUCCESS(status) && path[depth]; depth++) {
    UResourceBundle *inner = ures_getByKey(bundle, path[depth], NULL, &status);
    ures_close(bundle);
    bundle = inner;
  }
  if (U_SUCCESS(status)) return bundle;
  ures_close(bundle);
  return NULL;
}

// Adds a name, case folded, and a line end. Returns the new size, or that given where it is full.
static int32_t added(const UChar *name, int32_t length, uint8_t *out, int32_t size,
                     int32_t capacity) {
  UChar folded[NAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = u_strFoldCase(folded, NAME_CAPACITY, name, length, U_FOLD_CASE_DEFAULT, &status);
  int32_t bytes = 0;
  if (U_FAILURE(status) || size >= capacity) return size;
  u_strToUTF8((char *)out + size, capacity - size - 1, &bytes, folded, units, &status);
  if (U_FAILURE(status) || size + bytes + 1 > capacity) return size;
  out[size + bytes] = '\n';
  return size + bytes + 1;
}

int32_t rl_calendar_names(const uint8_t *language, int32_t length, int32_t kind, uint8_t *out,
                          int32_t capacity) {
  static const char *const contexts[] = {"format", "stand-alone"};
  static const char *const widths[] = {"wide", "abbreviated"};
  const char *table = kind == RL_NAMES_OF_MONTHS ? "monthNames" : "dayNames";
  int32_t count = kind == RL_NAMES_OF_MONTHS ? 12 : 7;
  int32_t size = 0;
  for (int32_t form = 0; form < 4; form++) {
    const char *path[DEPTH] = {"calendar", "gregorian", table, contexts[form / 2],
                               widths[form % 2], NULL};
    UResourceBundle *names = opened(language, length, path);
    if (!names) continue;
    int32_t start = size;
    for (int32_t index = 0; index < count; index++) {
      UErrorCode status = U_ZERO_ERROR;
      int32_t units = 0;
      const UChar *name = ures_getStringByIndex(names, index, &units, &status);
      int32_t before = size;
      if (U_SUCCESS(status)) size = added(name, units, out, size, capacity);
      if (size > before) continue;
      size = start;  // A list with a gap would number the others wrongly.
      break;
    }
    ures_close(names);
  }
  return size;
}

int32_t rl_date_order(const uint8_t *language, int32_t length) {
  // The eighth pattern is that of the short date.
  static const char *const path[] = {"calendar", "gregorian", "DateTimePatterns", NULL};
  UResourceBundle *patterns = opened(language, length, path);
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = 0;
  const UChar *pattern = patterns ? ures_getStringByIndex(patterns, 7, &units, &status) : NULL;
  int32_t order = RL_ORDER_UNKNOWN;
  for (int32_t index = 0; pattern && U_SUCCESS(status) && index < units; index++) {
    if (pattern[index] == 'y') order = RL_ORDER_YEAR;
    if (pattern[index] == 'M') order = RL_ORDER_MONTH;
    if (pattern[index] == 'd') order = RL_ORDER_DAY;
    if (order != RL_ORDER_UNKNOWN) break;
  }
  ures_close(patterns);
  return order;
}

uint32_t rl_decimal_mark(const uint8_t *language, int32_t length) {
  static const char *const path[] = {"NumberElements", "latn", "symbols", "decimal", NULL};
  UResourceBundle *mark = opened(language, length, path);
  if (!mark) return 0;
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = 0;
  const UChar *sign = ures_getString(mark, &units, &status);
  uint32_t found = U_SUCCESS(status) && units == 1 ? sign[0] : 0;
  ures_close(mark);
  return found;
}

int32_t rl_is_currency(const uint8_t *letters) {
  const UChar code[] = {letters[0], letters[1], letters[2], 0};
  return ucurr_getNumericCode(code) != 0;
}

int32_t rl_digit_value(uint32_t code_point) {
  return code_point > 0x10FFFF ? -1 : u_charDigitValue((UChar32)code_point);
}
