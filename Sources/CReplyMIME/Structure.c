#include <gmime/gmime.h>
#include <string.h>

#include "CReplyMIME.h"
#include "Library.h"

// More defects than anybody reads are not kept.
enum { max_defects = 64, max_groups = 8 };

struct rm_message {
  GMimeMessage *message;
  GArray *parts, *fields, *mailboxes, *identifiers, *defects;
  GPtrArray *strings;
  int32_t max_depth, max_parts;
  int has_date;
  gint64 date_seconds;
  gint32 date_offset;
};

static const char *keep(rm_message *m, char *owned) {
  g_ptr_array_add(m->strings, owned);
  return owned;
}

static void add_defect(rm_message *m, int kind, gint64 offset, const char *item) {
  if (m->defects->len >= max_defects) return;
  rm_defect defect = {kind, offset, item ? keep(m, g_strndup(item, 200)) : NULL};
  g_array_append_val(m->defects, defect);
}

static void on_warning(
  gint64 offset, GMimeParserWarning code, const gchar *item, gpointer data) {
  switch (code) {
    case GMIME_WARN_TRUNCATED_MESSAGE:
      add_defect(data, RM_DEFECT_TRUNCATED, offset, item);
      break;
    case GMIME_WARN_MALFORMED_MULTIPART:
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY:
    case GMIME_WARN_PART_WITHOUT_CONTENT:
    case GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT:
      add_defect(data, RM_DEFECT_MULTIPART, offset, item);
      break;
    case GMIME_CRIT_NESTING_OVERFLOW:
      add_defect(data, RM_DEFECT_TOO_DEEP, offset, item);
      break;
    case GMIME_WARN_UNENCODED_8BIT_HEADER:
      break;
    default:
      add_defect(data, RM_DEFECT_HEADER, offset, item);
  }
}

// --- Parts ---

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
  const char *lower = keep(m, g_ascii_strdown(type, -1));
  g_free(type);
  return lower;
}

static int32_t encoding_of(rm_message *m, GMimePart *part) {
  switch (g_mime_part_get_content_encoding(part)) {
    case GMIME_CONTENT_ENCODING_BASE64: return RM_ENCODING_BASE64;
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: return RM_ENCODING_QUOTED_PRINTABLE;
    case GMIME_CONTENT_ENCODING_UUENCODE: return RM_ENCODING_UUENCODE;
    case GMIME_CONTENT_ENCODING_DEFAULT: {
      const char *raw =
        g_mime_object_get_header(GMIME_OBJECT(part), "Content-Transfer-Encoding");
      if (!raw || !*raw) return RM_ENCODING_NONE;
      add_defect(m, RM_DEFECT_ENCODING, -1, raw);
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

static void add_parts(rm_message *m, GMimeObject *object, int32_t parent, int32_t depth) {
  if (depth > m->max_depth) {
    add_defect(m, RM_DEFECT_TOO_DEEP, -1, NULL);
    return;
  }
  if (m->parts->len >= (guint)m->max_parts) {
    add_defect(m, RM_DEFECT_TOO_MANY_PARTS, -1, NULL);
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
        add_defect(m, RM_DEFECT_TOO_MANY_PARTS, -1, NULL);
        break;
      }
      add_parts(m, g_mime_multipart_get_part(multipart, i), index, depth + 1);
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

// --- Header section ---

static void add_fields(rm_message *m) {
  GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(m->message));
  int count = g_mime_header_list_get_count(headers);
  for (int i = 0; i < count; i++) {
    GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
    rm_field field = {g_mime_header_get_name(header), g_mime_header_get_value(header)};
    g_array_append_val(m->fields, field);
  }
}

static void add_mailboxes(rm_message *m, InternetAddressList *list, int32_t which, int level) {
  int count = list ? internet_address_list_length(list) : 0;
  for (int i = 0; i < count; i++) {
    InternetAddress *address = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
      if (level < max_groups) {
        InternetAddressGroup *group = INTERNET_ADDRESS_GROUP(address);
        add_mailboxes(m, internet_address_group_get_members(group), which, level + 1);
      }
    } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
      rm_mailbox mailbox = {
        which, internet_address_get_name(address),
        internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))};
      g_array_append_val(m->mailboxes, mailbox);
    }
  }
}

static void add_address_lists(rm_message *m) {
  static const GMimeAddressType types[] = {
    [RM_FROM] = GMIME_ADDRESS_TYPE_FROM, [RM_SENDER] = GMIME_ADDRESS_TYPE_SENDER,
    [RM_REPLY_TO] = GMIME_ADDRESS_TYPE_REPLY_TO, [RM_TO] = GMIME_ADDRESS_TYPE_TO,
    [RM_CC] = GMIME_ADDRESS_TYPE_CC};
  for (int32_t which = RM_FROM; which <= RM_CC; which++) {
    add_mailboxes(m, g_mime_message_get_addresses(m->message, types[which]), which, 0);
  }
}

static void add_identifiers(rm_message *m, const char *field, int32_t which) {
  const char *body = g_mime_object_get_header(GMIME_OBJECT(m->message), field);
  if (!body) return;
  GMimeReferences *references = g_mime_references_parse(NULL, body);
  if (!references) return;
  int count = g_mime_references_length(references);
  for (int i = 0; i < count; i++) {
    const char *text = g_mime_references_get_message_id(references, i);
    if (!text || !*text) continue;
    rm_identifier identifier = {which, keep(m, g_strdup(text))};
    g_array_append_val(m->identifiers, identifier);
  }
  g_mime_references_free(references);
}

static void add_header(rm_message *m) {
  add_fields(m);
  add_address_lists(m);
  const char *identifier = g_mime_message_get_message_id(m->message);
  if (identifier && *identifier) {
    rm_identifier own = {RM_MESSAGE_ID, identifier};
    g_array_append_val(m->identifiers, own);
  }
  add_identifiers(m, "In-Reply-To", RM_IN_REPLY_TO);
  add_identifiers(m, "References", RM_REFERENCES);
  GDateTime *date = g_mime_message_get_date(m->message);
  if (date) {
    m->has_date = 1;
    m->date_seconds = g_date_time_to_unix(date);
    m->date_offset = (gint32)(g_date_time_get_utc_offset(date) / G_USEC_PER_SEC);
  } else {
    const char *body = g_mime_object_get_header(GMIME_OBJECT(m->message), "Date");
    if (body) add_defect(m, RM_DEFECT_DATE, -1, body);
  }
}

// --- Public functions ---

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
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeParserOptions *options = new_options(m);
  m->message = g_mime_parser_construct_message(parser, options);
  if (m->message) {
    add_header(m);
    GMimeObject *root = g_mime_message_get_mime_part(m->message);
    if (root) add_parts(m, root, -1, 0);
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
