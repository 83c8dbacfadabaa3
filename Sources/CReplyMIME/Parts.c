#include "Structure.h"

#include <string.h>

static int parameter_is(GMimeObject *object, const char *name, const char *value) {
  const char *found = g_mime_object_get_content_type_parameter(object, name);
  return found && g_ascii_strcasecmp(found, value) == 0;
}

static const char *type_of(rm_message *m, GMimeObject *object) {
  GMimeContentType *content_type = g_mime_object_get_content_type(object);
  // RFC 2045 §5.2: what cannot be read as a type is text/plain; "Content-Type: text" is common
  // in old mail, and GMime calls it application/octet-stream.
  GMimeHeader *header =
    g_mime_header_list_get_header(g_mime_object_get_header_list(object), "Content-Type");
  const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
  if (raw && !strchr(raw, '/')) return "text/plain";
  if (!content_type) return "text/plain";
  char *type = g_mime_content_type_get_mime_type(content_type);
  if (!type) return "text/plain";
  const char *lower = rm_keep(m, g_ascii_strdown(type, -1));
  g_free(type);
  return lower;
}

static int32_t encoding_of(rm_message *m, GMimePart *part) {
  switch (g_mime_part_get_content_encoding(part)) {
    case GMIME_CONTENT_ENCODING_BASE64: return RM_ENCODING_BASE64;
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: return RM_ENCODING_QUOTED_PRINTABLE;
    case GMIME_CONTENT_ENCODING_UUENCODE:
    case GMIME_CONTENT_ENCODING_DEFAULT: {
      const char *raw =
        g_mime_object_get_header(GMIME_OBJECT(part), "Content-Transfer-Encoding");
      if (!raw || !*raw) return RM_ENCODING_NONE;
      rm_add_defect(m, RM_DEFECT_ENCODING, -1, raw);
      return RM_ENCODING_UNKNOWN;
    }
    default: return RM_ENCODING_NONE;
  }
}

static void describe_leaf(rm_message *m, GMimePart *leaf, rm_part *part) {
  part->encoding = encoding_of(m, leaf);
  const char *name = g_mime_part_get_filename(leaf);
  if (name && *name) part->name = name;
  GMimeDataWrapper *content = g_mime_part_get_content(leaf);
  GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : NULL;
  if (!stream) return;
  part->begin = stream->bound_start;
  part->end = stream->bound_end;
  if (part->end < 0) part->end = part->begin + g_mime_stream_length(stream);
}

static int is_encrypted(GMimeObject *object, const char *type) {
  if (strcmp(type, "multipart/encrypted") == 0) return 1;
  if (strcmp(type, "application/pkcs7-mime") && strcmp(type, "application/x-pkcs7-mime")) {
    return 0;
  }
  return !parameter_is(object, "smime-type", "certs-only");
}

void rm_add_parts(rm_message *m, GMimeObject *object, int32_t parent, int32_t depth) {
  if (depth > m->max_depth) {
    rm_add_defect(m, RM_DEFECT_TOO_DEEP, -1, NULL);
    return;
  }
  if (m->parts->len >= (guint)m->max_parts) {
    rm_add_defect(m, RM_DEFECT_TOO_MANY_PARTS, -1, NULL);
    return;
  }
  rm_part part = {.parent = parent, .depth = depth, .type = type_of(m, object)};
  GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
  part.attached = disposition && g_mime_content_disposition_is_attachment(disposition);
  part.charset = g_mime_object_get_content_type_parameter(object, "charset");
  part.flowed = parameter_is(object, "format", "flowed");
  part.delsp = parameter_is(object, "delsp", "yes");
  part.encrypted = is_encrypted(object, part.type);
  int32_t index = (int32_t)m->parts->len;
  if (GMIME_IS_MULTIPART(object)) {
    part.kind = RM_PART_MULTIPART;
    g_array_append_val(m->parts, part);
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; i++) {
      if (m->parts->len >= (guint)m->max_parts) {
        rm_add_defect(m, RM_DEFECT_TOO_MANY_PARTS, -1, NULL);
        break;
      }
      rm_add_parts(m, g_mime_multipart_get_part(multipart, i), index, depth + 1);
    }
    return;
  }
  if (GMIME_IS_MESSAGE_PART(object)) {
    part.kind = RM_PART_MESSAGE;
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    if (disposition) {
      part.name = g_mime_object_get_content_disposition_parameter(object, "filename");
    }
    if (!part.name && inner) part.name = g_mime_message_get_subject(inner);
  } else if (GMIME_IS_PART(object)) {
    describe_leaf(m, GMIME_PART(object), &part);
  }
  g_array_append_val(m->parts, part);
}
