#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "CReplyICU.h"

uint32_t rl_properties(uint32_t code_point) {
  if (code_point > 0x10FFFF) return 0;
  UChar32 c = (UChar32)code_point;
  int8_t category = u_charType(c);
  uint32_t mask = U_MASK(category);
  uint32_t found = 0;
  if (mask & U_GC_L_MASK) found |= RL_IS_LETTER;
  if (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) found |= RL_IS_UPPER;
  if (mask & U_GC_LL_MASK) found |= RL_IS_LOWER;
  if (mask & U_GC_ND_MASK) found |= RL_IS_DIGIT;
  if (mask & U_GC_P_MASK) found |= RL_IS_PUNCTUATION;
  if (mask & U_GC_M_MASK) found |= RL_IS_MARK;
  if (u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)) found |= RL_IS_QUOTATION;
  if (mask & U_GC_PD_MASK) found |= RL_IS_DASH;
  if (u_hasBinaryProperty(c, UCHAR_WHITE_SPACE)) found |= RL_IS_SPACE;
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) found |= RL_IS_IGNORABLE;
  if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION)) found |= RL_IS_EMOJI;
  return found;
}

int32_t rl_letter_case(uint32_t code_point) {
  if (code_point > 0x10FFFF) return 0;
  uint32_t mask = U_MASK(u_charType((UChar32)code_point));
  if (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) return 2;
  return mask & U_GC_L_MASK ? 1 : 0;
}

uint32_t rl_script(uint32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode code = USCRIPT_UNKNOWN;
  if (code_point <= 0x10FFFF) code = uscript_getScript((UChar32)code_point, &status);
  const char *name = U_SUCCESS(status) ? uscript_getShortName(code) : NULL;
  if (!name || !name[0] || !name[1] || !name[2] || !name[3]) name = "Zzzz";
  return (uint32_t)(uint8_t)name[0] << 24 | (uint32_t)(uint8_t)name[1] << 16 |
         (uint32_t)(uint8_t)name[2] << 8 | (uint32_t)(uint8_t)name[3];
}

int32_t rl_word_class(uint32_t code_point) {
  if (code_point > 0x10FFFF) return 3;
  switch (u_getIntPropertyValue((UChar32)code_point, UCHAR_WORD_BREAK)) {
    case U_WB_OTHER: return 0;
    case U_WB_ALETTER: return 1;
    case U_WB_MIDNUMLET: return 2;
    default: return 3;
  }
}

int32_t rl_columns(uint32_t code_point) {
  if (code_point > 0x10FFFF) return 1;
  UChar32 c = (UChar32)code_point;
  if (c == 0xAD) return 1;
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // vowels and finals: drawn into the syllable before
  if (U_MASK(u_charType(c)) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) return 0;
  int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}
