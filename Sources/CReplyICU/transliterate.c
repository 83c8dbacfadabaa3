#include <dlfcn.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uvernum.h>

#include "CReplyICU.h"

// The transliterators stand in ICU's second library, which few messages need: it is loaded when the
// first name in another script comes by. The two are one Debian package and one version.

#define RL_TEXT(x) #x
#define RL_QUOTED(x) RL_TEXT(x)
#define RL_VERSION RL_QUOTED(U_ICU_VERSION_MAJOR_NUM)

typedef UTransliterator *rl_open_function(const UChar *, int32_t, UTransDirection, const UChar *,
                                          int32_t, UParseError *, UErrorCode *);
typedef void rl_run_function(const UTransliterator *, UChar *, int32_t *, int32_t, int32_t,
                             int32_t *, UErrorCode *);

// Names are short; what follows is left out.
enum { RL_LATIN_UNITS = 512 };

// Opening takes longer than a name: each thread keeps its own.
static _Thread_local UTransliterator *transliterator;
static _Thread_local rl_run_function *run;
static _Thread_local int32_t was_tried;

static void rl_load(void) {
  was_tried = 1;
  void *library = dlopen("libicui18n.so." RL_VERSION, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  rl_open_function *open;
  *(void **)&open = dlsym(library, "utrans_openU_" RL_VERSION);
  *(void **)&run = dlsym(library, "utrans_transUChars_" RL_VERSION);
  if (!open || !run) return;
  UErrorCode status = U_ZERO_ERROR;
  UTransliterator *made =
      open(u"Any-Latin; Latin-ASCII; Lower", -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
  if (U_SUCCESS(status)) transliterator = made;
}

int32_t rl_latin(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity) {
  if (!was_tried) rl_load();
  if (!transliterator) return -1;
  UChar units[RL_LATIN_UNITS];
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  u_strFromUTF8(units, RL_LATIN_UNITS / 4, &count, (const char *)utf8, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t limit = count;
  run(transliterator, units, &count, RL_LATIN_UNITS, 0, &limit, &status);
  if (U_FAILURE(status)) return -1;
  int32_t written = 0;
  u_strToUTF8((char *)out, capacity, &written, units, count, &status);
  return U_SUCCESS(status) ? written : -1;
}
