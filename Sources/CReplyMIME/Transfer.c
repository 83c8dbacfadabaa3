#include <gmime/gmime.h>
#include <string.h>

#include "CReplyMIME.h"
#include "Library.h"

static GMimeContentEncoding gmime_encoding(int32_t encoding) {
  switch (encoding) {
    case RM_ENCODING_BASE64: return GMIME_CONTENT_ENCODING_BASE64;
    case RM_ENCODING_QUOTED_PRINTABLE: return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
    case RM_ENCODING_UUENCODE: return GMIME_CONTENT_ENCODING_UUENCODE;
    default: return GMIME_CONTENT_ENCODING_8BIT;
  }
}

rm_decoder rm_decoder_start(int32_t encoding) {
  GMimeEncoding start;
  g_mime_encoding_init_decode(&start, gmime_encoding(encoding));
  rm_decoder decoder = {.encoding = encoding, .state = start.state, .save = start.save};
  if (encoding == RM_ENCODING_UUENCODE) decoder.state |= GMIME_UUDECODE_STATE_BEGIN;
  return decoder;
}

size_t rm_decoder_room(size_t count) { return count + 64; }

static size_t run(
  rm_decoder *decoder, const uint8_t *bytes, size_t count, uint8_t *out, int is_end) {
  GMimeEncoding encoding;
  g_mime_encoding_init_decode(&encoding, gmime_encoding(decoder->encoding));
  encoding.state = decoder->state;
  encoding.save = decoder->save;
  memcpy(encoding.uubuf, decoder->uubuf, sizeof decoder->uubuf);
  size_t written =
    is_end ? g_mime_encoding_flush(&encoding, (const char *)bytes, count, (char *)out)
           : g_mime_encoding_step(&encoding, (const char *)bytes, count, (char *)out);
  decoder->state = encoding.state;
  decoder->save = encoding.save;
  memcpy(decoder->uubuf, encoding.uubuf, sizeof decoder->uubuf);
  return written;
}

size_t rm_decoder_step(
  rm_decoder *decoder, const uint8_t *bytes, size_t count, uint8_t *out) {
  return run(decoder, bytes, count, out, 0);
}

size_t rm_decoder_finish(rm_decoder *decoder, uint8_t *out) {
  static const uint8_t none[1] = {0};
  return run(decoder, none, 0, out, 1);
}
