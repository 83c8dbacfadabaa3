#include "Structure.h"

// Groups inside groups deeper than this are not read.
enum { max_groups = 8 };

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
    rm_identifier identifier = {which, rm_keep(m, g_strdup(text))};
    g_array_append_val(m->identifiers, identifier);
  }
  g_mime_references_free(references);
}

void rm_add_header(rm_message *m) {
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
    if (body) rm_add_defect(m, RM_DEFECT_DATE, -1, body);
  }
}
