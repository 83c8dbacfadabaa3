#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include "CReplyICU.h"

enum { CHUNK = 4096 };

struct rl_charset {
  UConverter *converter;
  uint8_t *output;
  int32_t *offsets;
  int32_t length;
  int32_t capacity;
  int32_t undecodable;
};

static void count_and_substitute(const void *context, UConverterToUnicodeArgs *args,
                                 const char *units, int32_t length,
                                 UConverterCallbackReason reason, UErrorCode *status) {
  if (reason > UCNV_IRREGULAR) return;
  rl_charset *charset = (rl_charset *)context;
  charset->undecodable += length;
  *status = U_ZERO_ERROR;
  static const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
  (void)units;
}

rl_charset *rl_charset_open(const uint8_t *name, int32_t length) {
  char zero_ended[128];
  if (length <= 0 || length >= (int32_t)sizeof zero_ended) return NULL;
  for (int32_t i = 0; i < length; i++) {
    // ICU reads options after a comma, and "" or NUL as the machine's own charset.
    if (name[i] <= ' ' || name[i] > '~' || name[i] == ',') return NULL;
    zero_ended[i] = (char)name[i];
  }
  zero_ended[length] = 0;
  rl_charset *charset = calloc(1, sizeof *charset);
  if (!charset) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  charset->converter = ucnv_open(zero_ended, &status);
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(charset->converter, count_and_substitute, charset, NULL, NULL, &status);
  }
  if (U_FAILURE(status)) {
    rl_charset_close(charset);
    return NULL;
  }
  return charset;
}

void rl_charset_close(rl_charset *charset) {
  if (charset->converter) ucnv_close(charset->converter);
  free(charset->output);
  free(charset->offsets);
  free(charset);
}

static int reserve(rl_charset *charset, int32_t more, int with_offsets) {
  if (charset->length > INT32_MAX - more) return 0;
  int32_t need = charset->length + more;
  if (need <= charset->capacity && (!with_offsets || charset->offsets)) return 1;
  int64_t wanted = (int64_t)need * 2;
  int32_t capacity = wanted > INT32_MAX ? INT32_MAX : (int32_t)wanted;
  uint8_t *output = realloc(charset->output, (size_t)capacity);
  if (!output) return 0;
  charset->output = output;
  if (with_offsets || charset->offsets) {
    int32_t *offsets = realloc(charset->offsets, (size_t)capacity * sizeof(int32_t));
    if (!offsets) return 0;
    charset->offsets = offsets;
  }
  charset->capacity = capacity;
  return 1;
}

static void put(rl_charset *charset, UChar32 c, int32_t source, int with_offsets) {
  int32_t from = charset->length;
  int32_t to = from;
  U8_APPEND_UNSAFE(charset->output, to, c);
  if (with_offsets) {
    for (int32_t i = from; i < to; i++) charset->offsets[i] = source;
  }
  charset->length = to;
}

typedef struct {
  UChar32 lead;  // a surrogate that waits for its partner, or 0
  int32_t lead_source;
  int32_t last_source;
} pairing;

static void put_units(rl_charset *charset, const UChar *units, const int32_t *sources,
                      int32_t count, int32_t base, pairing *state, int with_offsets) {
  for (int32_t i = 0; i < count; i++) {
    // ICU gives -1 for what a former chunk left over.
    int32_t source = sources[i] < 0 ? state->last_source : base + sources[i];
    state->last_source = source;
    UChar unit = units[i];
    if (state->lead && U16_IS_TRAIL(unit)) {
      put(charset, U16_GET_SUPPLEMENTARY(state->lead, unit), state->lead_source, with_offsets);
      state->lead = 0;
      continue;
    }
    if (state->lead) put(charset, 0xFFFD, state->lead_source, with_offsets);
    state->lead = 0;
    if (U16_IS_LEAD(unit)) {
      state->lead = unit;
      state->lead_source = source;
    } else {
      put(charset, U16_IS_TRAIL(unit) ? 0xFFFD : unit, source, with_offsets);
    }
  }
}

int32_t rl_charset_decode(rl_charset *charset, const uint8_t *bytes, int32_t length,
                          int32_t with_offsets) {
  ucnv_resetToUnicode(charset->converter);
  charset->length = 0;
  charset->undecodable = 0;
  static const char nothing = 0;
  const char *from = length > 0 ? (const char *)bytes : &nothing;
  const char *begin = from;
  const char *limit = from + (length > 0 ? length : 0);
  pairing state = {0, 0, 0};
  for (;;) {
    UChar units[CHUNK];
    int32_t sources[CHUNK];
    UChar *to = units;
    int32_t base = (int32_t)(from - begin);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(charset->converter, &to, units + CHUNK, &from, limit, sources, 1, &status);
    int32_t count = (int32_t)(to - units);
    if (!reserve(charset, 3 * count + 8, with_offsets)) return 0;
    put_units(charset, units, sources, count, base, &state, with_offsets);
    if (status == U_BUFFER_OVERFLOW_ERROR) continue;
    if (state.lead) put(charset, 0xFFFD, state.lead_source, with_offsets);
    return U_SUCCESS(status);
  }
}

const uint8_t *rl_charset_output(const rl_charset *charset, int32_t *length) {
  *length = charset->length;
  return charset->output;
}

const int32_t *rl_charset_offsets(const rl_charset *charset) { return charset->offsets; }

int32_t rl_charset_undecodable(const rl_charset *charset) { return charset->undecodable; }
