#ifndef CREPLYMIME_STRUCTURE_H
#define CREPLYMIME_STRUCTURE_H

#include <gmime/gmime.h>

#include "CReplyMIME.h"

// A message while it is gathered. Strings live as long as it.
struct rm_message {
  GMimeMessage *message;
  GArray *parts, *fields, *mailboxes, *identifiers, *defects;
  GPtrArray *strings;
  int32_t max_depth, max_parts;
  int has_date;
  gint64 date_seconds;
  gint32 date_offset;
};

// Takes over a string that was allocated.
const char *rm_keep(rm_message *m, char *owned);
void rm_add_defect(rm_message *m, int kind, gint64 offset, const char *item);

// Adds an object and all inside it to the parts, parents first.
void rm_add_parts(rm_message *m, GMimeObject *object, int32_t parent, int32_t depth);
// Adds the fields of the header section with their mailboxes, identifiers and date.
void rm_add_header(rm_message *m);

#endif
