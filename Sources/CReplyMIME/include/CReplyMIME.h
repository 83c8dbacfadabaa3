#ifndef CREPLYMIME_H
#define CREPLYMIME_H

#include <stddef.h>
#include <stdint.h>

// No header of GMime or libxml2 may be seen from Swift: both names and types are our own.
#pragma clang assume_nonnull begin

// --- Structure of a message (GMime) ---

typedef struct rm_message rm_message;

enum rm_part_kind { RM_PART_LEAF = 0, RM_PART_MULTIPART = 1, RM_PART_MESSAGE = 2 };

enum rm_encoding {
  RM_ENCODING_NONE = 0,
  RM_ENCODING_BASE64 = 1,
  RM_ENCODING_QUOTED_PRINTABLE = 2,
  RM_ENCODING_UNKNOWN = 3,
};

// Strings live as long as the rm_message.
typedef struct {
  int32_t parent;  // index of the parent part, -1 for the root
  int32_t depth;   // 0 for the root
  int32_t kind;
  int32_t encoding;
  int32_t attached;   // Content-Disposition is "attachment"
  int32_t flowed;     // format=flowed (RFC 3676)
  int32_t delsp;      // delsp=yes (RFC 3676)
  int32_t encrypted;  // smime-type says enveloped, or the protocol is PGP encryption
  const char *type;   // type/subtype in lower case
  const char *_Nullable charset;
  const char *_Nullable name;  // file name, decoded
  int64_t begin;               // bytes of the message; both 0 for kinds other than leaf
  int64_t end;
} rm_part;

typedef struct {
  const char *name;
  const char *_Nullable body;
} rm_field;

enum rm_address_list { RM_FROM, RM_SENDER, RM_REPLY_TO, RM_TO, RM_CC };

typedef struct {
  int32_t list;
  const char *_Nullable name;
  const char *_Nullable address;
} rm_mailbox;

enum rm_id_list { RM_MESSAGE_ID, RM_IN_REPLY_TO, RM_REFERENCES };

typedef struct {
  int32_t list;
  const char *identifier;
} rm_identifier;

enum rm_defect_kind {
  RM_DEFECT_HEADER,
  RM_DEFECT_MULTIPART,
  RM_DEFECT_TRUNCATED,
  RM_DEFECT_TOO_DEEP,
  RM_DEFECT_TOO_MANY_PARTS,
  RM_DEFECT_DATE,
  RM_DEFECT_ENCODING,
};

typedef struct {
  int32_t kind;
  int64_t offset;  // bytes of the message, -1 where unknown
  const char *_Nullable item;
} rm_defect;

typedef struct {
  const rm_part *_Nullable parts;
  const rm_field *_Nullable fields;
  const rm_mailbox *_Nullable mailboxes;
  const rm_identifier *_Nullable identifiers;
  const rm_defect *_Nullable defects;
  int32_t part_count;
  int32_t field_count;
  int32_t mailbox_count;
  int32_t identifier_count;
  int32_t defect_count;
  int32_t has_date;
  int64_t date_seconds;
  int32_t date_offset;  // seconds east of UTC
} rm_view;

// Never fails on any input; NULL only where GMime gave no message at all. Copies the bytes.
// Parts deeper than max_depth and parts beyond max_parts are left out and named by a defect.
rm_message *_Nullable rm_message_parse(
  const uint8_t *_Nullable bytes, size_t count, int32_t max_depth, int32_t max_parts);
rm_view rm_message_view(const rm_message *message);
void rm_message_free(rm_message *message);

// --- Transfer decoding (GMime) ---

// Plain memory: a copy of it is a saved place.
typedef struct {
  int32_t encoding;
  int32_t state;
  uint32_t save;
} rm_decoder;

rm_decoder rm_decoder_start(int32_t encoding);
// Room that the output of `count` bytes may need.
size_t rm_decoder_room(size_t count);
// Decodes the next bytes; returns the bytes written.
size_t rm_decoder_step(
  rm_decoder *decoder, const uint8_t *bytes, size_t count, uint8_t *out);
// Writes what the end of the input leaves over.
size_t rm_decoder_finish(rm_decoder *decoder, uint8_t *out);

// --- HTML (libxml2) ---

enum rm_html_end { RM_HTML_COMPLETE = 0, RM_HTML_STOPPED = 1, RM_HTML_FAILED = 2 };

typedef struct {
  // `attributes`: name, value, name, value …, NULL; values may be NULL. Non-zero stops reading.
  int32_t (*start)(
    void *context, const char *name, const char *_Nullable const *_Nullable attributes);
  void (*end)(void *context, const char *name);
  // `position`: bytes of the input already consumed when these characters came up. Non-zero stops
  // reading.
  int32_t (*text)(void *context, const uint8_t *bytes, size_t count, int64_t position);
} rm_html_events;

// Reads UTF-8 HTML; nothing outside the bytes is ever loaded. Returns an rm_html_end.
int32_t rm_html_read(
  const uint8_t *bytes, size_t count, const rm_html_events *events, void *context);

#pragma clang assume_nonnull end
#endif
