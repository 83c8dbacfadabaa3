#ifndef CREPLYICU_H
#define CREPLYICU_H

// ICU under names of our own. No ICU header may be included here: its names are macros that Swift
// cannot see, and they clash with the ICU inside Foundation.
// Texts are UTF-8 with a length in bytes; none of the functions wants a final NUL.

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Break iterators (UAX #29). One breaker belongs to one thread.

typedef struct rl_breaker rl_breaker;

enum { RL_BREAK_WORDS = 0, RL_BREAK_SENTENCES = 1, RL_BREAK_CHARACTERS = 2 };

// NULL when ICU has no data or memory is short.
rl_breaker *_Nullable rl_breaker_open(int32_t kind);
void rl_breaker_close(rl_breaker *breaker);

// Takes a copy of a well-formed text. Returns 1, or 0 when it is ill-formed or memory is short.
int32_t rl_breaker_start(rl_breaker *breaker, const uint8_t *_Nullable utf8, int32_t length);

// The next segment in bytes. Returns its rule status (0 for what is no word), or -1 at the end.
int32_t rl_breaker_next(rl_breaker *breaker, int32_t *start, int32_t *end);

// Folding.

// Leaves out default-ignorable characters, makes apostrophes U+0027, folds case fully, NFC.
// Returns the number of bytes, which may be more than `capacity` (then nothing usable is written),
// or -1 when the text is ill-formed or memory is short.
int32_t rl_fold(const uint8_t *_Nullable utf8, int32_t length, uint8_t *_Nullable out,
                int32_t capacity);

// NFC alone; results as for rl_fold.
int32_t rl_nfc(const uint8_t *_Nullable utf8, int32_t length, uint8_t *_Nullable out,
               int32_t capacity);

// The letter that a letter and a mark behind it are canonically equal to, or -1.
int32_t rl_compose(uint32_t letter, uint32_t mark);

// Letters of any script in small ASCII letters, as ICU transliterates them (Any-Latin), syllables of
// ideographs with blanks between. Returns the number of bytes; -1 when the text is ill-formed or
// longer than 128 units, ICU has no data, or `capacity` is short.
int32_t rl_latin(const uint8_t *_Nullable utf8, int32_t length, uint8_t *out, int32_t capacity);

// Properties of a code point; any value may be asked, unassigned ones answer no.

enum {
  RL_IS_LETTER = 1 << 0,
  RL_IS_UPPER = 1 << 1,  // upper or title case
  RL_IS_LOWER = 1 << 2,
  RL_IS_DIGIT = 1 << 3,
  RL_IS_PUNCTUATION = 1 << 4,
  RL_IS_QUOTATION = 1 << 5,
  RL_IS_DASH = 1 << 6,
  RL_IS_SPACE = 1 << 7,
  RL_IS_IGNORABLE = 1 << 8,
  RL_IS_MARK = 1 << 9,
  RL_IS_EMOJI = 1 << 10,  // shown as a picture by default
};

uint32_t rl_properties(uint32_t code_point);

// 0 no letter, 1 a letter, 2 an upper-case or title-case letter.
int32_t rl_letter_case(uint32_t code_point);

// ISO 15924 code as four bytes, first letter in the high byte: 'Latn'. 'Zyyy' for common.
uint32_t rl_script(uint32_t code_point);

// Word_Break: 0 Other, 1 ALetter, 2 MidNumLet, 3 anything else.
int32_t rl_word_class(uint32_t code_point);

// Columns that a character takes on a terminal, by itself: 0 for marks, controls and format
// characters, 2 for what East_Asian_Width calls wide or full-width, else 1.
int32_t rl_columns(uint32_t code_point);

// Languages and regions of ISO 639 and ISO 3166.

// The code of the language that a code or a name stands for: "en" for "en", "eng", "English".
// Names are known in English and in the language itself. Returns the bytes written, 0 for none.
int32_t rl_language_code(const uint8_t *_Nullable written, int32_t length, uint8_t *out,
                         int32_t capacity);

// 1 where two ASCII bytes are the code of a region in upper case.
int32_t rl_is_region(const uint8_t *letters);

// Calendars and numbers of a language (its code in ASCII), as CLDR has them.

enum { RL_NAMES_OF_MONTHS = 0, RL_NAMES_OF_WEEKDAYS = 1 };
enum { RL_ORDER_UNKNOWN = 0, RL_ORDER_DAY = 1, RL_ORDER_MONTH = 2, RL_ORDER_YEAR = 3 };

// The names, case folded, each with a line end: the 12 months, or the 7 days from Sunday on, in up
// to four forms one after another (wide and abbreviated, within a date and alone). Returns the
// bytes written, 0 for a language without names.
int32_t rl_calendar_names(const uint8_t *_Nullable language, int32_t length, int32_t kind,
                          uint8_t *out, int32_t capacity);

// What comes first in a short date.
int32_t rl_date_order(const uint8_t *_Nullable language, int32_t length);

// The decimal mark beside Latin digits; 0 for a language without.
uint32_t rl_decimal_mark(const uint8_t *_Nullable language, int32_t length);

// 1 where three upper-case ASCII letters are the code of a currency (ISO 4217).
int32_t rl_is_currency(const uint8_t *letters);

// The value of a decimal digit of any script, or -1.
int32_t rl_digit_value(uint32_t code_point);

// Charset converters.

typedef struct rl_charset rl_charset;

// NULL when ICU knows no charset of that name. `name` is ASCII without a final NUL.
rl_charset *_Nullable rl_charset_open(const uint8_t *_Nullable name, int32_t length);
void rl_charset_close(rl_charset *charset);

// Converts a whole text. Results stay valid until the next call or close.
// With offsets, the source byte of each output byte is kept too: see rl_charset_offsets.
// Returns 1, or 0 when memory is short.
int32_t rl_charset_decode(rl_charset *charset, const uint8_t *_Nullable bytes, int32_t length,
                          int32_t with_offsets);
const uint8_t *_Nullable rl_charset_output(const rl_charset *charset, int32_t *length);
// One number for each output byte: the source byte that its character begins at.
const int32_t *_Nullable rl_charset_offsets(const rl_charset *charset);
// Source bytes that no character stands for.
int32_t rl_charset_undecodable(const rl_charset *charset);

#pragma clang assume_nonnull end

#endif
