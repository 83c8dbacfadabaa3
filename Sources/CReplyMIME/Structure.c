#include "Structure.h"

#include <string.h>

#include "Library.h"

// More defects than anybody reads are not kept.
enum { max_defects = 64 };

const char *rm_keep(rm_message *m, char *owned) {
  g_ptr_array_add(m->strings, owned);
  return owned;
}

void rm_add_defect(rm_message *m, int kind, gint64 offset, const char *item) {
  if (m->defects->len >= max_defects) return;
  rm_defect defect = {kind, offset, item ? rm_keep(m, g_strndup(item, 200)) : NULL};
  g_array_append_val(m->defects, defect);
}

static void on_warning(
  gint64 offset, GMimeParserWarning code, const gchar *item, gpointer data) {
  switch (code) {
    case GMIME_WARN_TRUNCATED_MESSAGE:
      rm_add_defect(data, RM_DEFECT_TRUNCATED, offset, item);
      break;
    case GMIME_WARN_MALFORMED_MULTIPART:
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY:
    case GMIME_WARN_PART_WITHOUT_CONTENT:
    case GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT:
      rm_add_defect(data, RM_DEFECT_MULTIPART, offset, item);
      break;
    case GMIME_CRIT_NESTING_OVERFLOW:
      rm_add_defect(data, RM_DEFECT_TOO_DEEP, offset, item);
      break;
    case GMIME_WARN_UNENCODED_8BIT_HEADER:
      break;
    default:
      rm_add_defect(data, RM_DEFECT_HEADER, offset, item);
  }
}

// GMime reads address groups inside groups by recursion. Fields with so many colons are hostile;
// only GMime's own copy of the bytes is changed, and no place in it moves.
static void limit_groups(guint8 *bytes, size_t count) {
  enum { max_colons = 256 };
  size_t colons = 0;
  guint8 *end = bytes + count;
  for (guint8 *line = bytes; line < end;) {
    guint8 *next = memchr(line, '\n', (size_t)(end - line));
    next = next ? next + 1 : end;
    if (*line != ' ' && *line != '\t') colons = 0;
    for (guint8 *at = line; (at = memchr(at, ':', (size_t)(next - at))); at++) {
      if (++colons > max_colons) *at = ' ';
    }
    line = next;
  }
}

static GMimeParserOptions *new_options(rm_message *m) {
  static const char *fallback[] = {"utf-8", "windows-1252", NULL};
  GMimeParserOptions *options = g_mime_parser_options_new();
  g_mime_parser_options_set_fallback_charsets(options, fallback);
  g_mime_parser_options_set_warning_callback(options, on_warning, m);
  return options;
}

rm_message *rm_message_parse(
  const uint8_t *bytes, size_t count, int32_t max_depth, int32_t max_parts) {
  rm_start_gmime();
  rm_message *m = g_new0(rm_message, 1);
  m->parts = g_array_new(FALSE, TRUE, sizeof(rm_part));
  m->fields = g_array_new(FALSE, TRUE, sizeof(rm_field));
  m->mailboxes = g_array_new(FALSE, TRUE, sizeof(rm_mailbox));
  m->identifiers = g_array_new(FALSE, TRUE, sizeof(rm_identifier));
  m->defects = g_array_new(FALSE, TRUE, sizeof(rm_defect));
  m->strings = g_ptr_array_new_with_free_func(g_free);
  m->max_depth = max_depth;
  m->max_parts = max_parts;
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
  GByteArray *copy = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
  if (copy) limit_groups(copy->data, copy->len);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeParserOptions *options = new_options(m);
  m->message = g_mime_parser_construct_message(parser, options);
  if (m->message) {
    rm_add_header(m);
    GMimeObject *root = g_mime_message_get_mime_part(m->message);
    if (root) rm_add_parts(m, root, -1, 0);
  }
  g_mime_parser_options_free(options);
  g_object_unref(parser);
  g_object_unref(stream);
  if (m->message) return m;
  rm_message_free(m);
  return NULL;
}

rm_view rm_message_view(const rm_message *m) {
  rm_view view = {
    .parts = (const rm_part *)m->parts->data, .part_count = (int32_t)m->parts->len,
    .fields = (const rm_field *)m->fields->data, .field_count = (int32_t)m->fields->len,
    .mailboxes = (const rm_mailbox *)m->mailboxes->data,
    .mailbox_count = (int32_t)m->mailboxes->len,
    .identifiers = (const rm_identifier *)m->identifiers->data,
    .identifier_count = (int32_t)m->identifiers->len,
    .defects = (const rm_defect *)m->defects->data, .defect_count = (int32_t)m->defects->len,
    .has_date = m->has_date, .date_seconds = m->date_seconds, .date_offset = m->date_offset};
  return view;
}

void rm_message_free(rm_message *m) {
  if (m->message) g_object_unref(m->message);
  g_array_free(m->parts, TRUE);
  g_array_free(m->fields, TRUE);
  g_array_free(m->mailboxes, TRUE);
  g_array_free(m->identifiers, TRUE);
  g_array_free(m->defects, TRUE);
  g_ptr_array_free(m->strings, TRUE);
  g_free(m);
}
