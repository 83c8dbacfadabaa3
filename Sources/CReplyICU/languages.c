#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "CReplyICU.h"

enum { NAME_CAPACITY = 128 };

static int32_t answer(const char *code, uint8_t *out, int32_t capacity) {
  int32_t length = (int32_t)strlen(code);
  if (length == 0 || length > capacity) return 0;
  memcpy(out, code, (size_t)length);
  return length;
}

// Whether the name of a language, in the language `shown`, is the one written.
static int is_called(const char *code, const char *shown, const UChar *written, int32_t length) {
  UChar name[NAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t size = uloc_getDisplayLanguage(code, shown, name, NAME_CAPACITY, &status);
  // Without a name of its own ICU answers with the code.
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || size != length) return 0;
  status = U_ZERO_ERROR;
  return u_strCaseCompare(name, size, written, length, U_FOLD_CASE_DEFAULT, &status) == 0;
}

int32_t rl_language_code(const uint8_t *written, int32_t length, uint8_t *out, int32_t capacity) {
  UChar name[NAME_CAPACITY];
  char ascii[NAME_CAPACITY];
  int32_t size = 0;
  UErrorCode status = U_ZERO_ERROR;
  if (length <= 0 || length >= NAME_CAPACITY) return 0;
  u_strFromUTF8(name, NAME_CAPACITY, &size, (const char *)written, length, &status);
  if (U_FAILURE(status)) return 0;
  memcpy(ascii, written, (size_t)length);
  ascii[length] = 0;
  const char *const *codes = uloc_getISOLanguages();
  for (const char *const *code = codes; *code; code++) {
    if (strcmp(*code, ascii) == 0) return answer(*code, out, capacity);
  }
  for (const char *const *code = codes; *code; code++) {
    if (strcmp(uloc_getISO3Language(*code), ascii) == 0 || is_called(*code, "en", name, size) ||
        is_called(*code, *code, name, size)) {
      return answer(*code, out, capacity);
    }
  }
  return 0;
}

int32_t rl_is_region(const uint8_t *letters) {
  const char locale[] = {'u', 'n', 'd', '_', (char)letters[0], (char)letters[1], 0};
  return letters[0] <= 'Z' && letters[1] <= 'Z' && uloc_getISO3Country(locale)[0] != 0;
}
