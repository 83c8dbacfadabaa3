#define _GNU_SOURCE
#include "CReplyMilter.h"

#include <errno.h>
#include <libmilter/mfapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

// Lines of a reply that libmilter takes.
enum { MOST_LINES = 32, REPLY_ROOM = 16384 };

static const char order_header[] = "X-Replylint";
static struct rp_milter_order order;

// One message on its way; the private data of its connection.
struct message {
  FILE *file;
  // Fields of the order header.
  int orders;
};

static void forget(SMFICTX *context) {
  struct message *message = smfi_getpriv(context);
  if (!message) return;
  if (message->file) fclose(message->file);
  free(message);
  smfi_setpriv(context, NULL);
}

static sfsistat not_taken(void) { return order.fail_closed ? SMFIS_TEMPFAIL : SMFIS_ACCEPT; }

// Without room for the message it is not held half.
static sfsistat give_up(SMFICTX *context) {
  forget(context);
  return not_taken();
}

static sfsistat begin(SMFICTX *context, char **words) {
  (void)words;
  forget(context);
  const char *login = smfi_getsymval(context, "{auth_authen}");
  if (!order.everyone && (!login || !*login)) return SMFIS_ACCEPT;
  struct message *message = calloc(1, sizeof *message);
  int descriptor = memfd_create("message", MFD_CLOEXEC);
  if (descriptor >= 0) {
    FILE *file = message ? fdopen(descriptor, "w+") : NULL;
    if (file) {
      message->file = file;
      smfi_setpriv(context, message);
      return SMFIS_CONTINUE;
    }
    close(descriptor);
  }
  free(message);
  return not_taken();
}

static sfsistat header(SMFICTX *context, char *name, char *value) {
  struct message *message = smfi_getpriv(context);
  if (!message) return SMFIS_CONTINUE;
  if (strcasecmp(name, order_header) == 0) message->orders++;
  int written = fprintf(message->file, "%s: %s\r\n", name, value);
  return written < 0 ? give_up(context) : SMFIS_CONTINUE;
}

static sfsistat end_of_header(SMFICTX *context) {
  struct message *message = smfi_getpriv(context);
  if (!message) return SMFIS_CONTINUE;
  return fputs("\r\n", message->file) < 0 ? give_up(context) : SMFIS_CONTINUE;
}

static sfsistat body(SMFICTX *context, unsigned char *piece, size_t length) {
  struct message *message = smfi_getpriv(context);
  if (!message) return SMFIS_CONTINUE;
  size_t written = fwrite(piece, 1, length, message->file);
  return written < length ? give_up(context) : SMFIS_CONTINUE;
}

static void say(SMFICTX *context, char *code, char *extended, char *reply) {
  char *lines[MOST_LINES] = {0};
  char *rest = reply;
  for (int count = 0; count < MOST_LINES && rest && *rest;) {
    char *line = strsep(&rest, "\n");
    if (*line) lines[count++] = line;
  }
#define EIGHT(n) \
  lines[n], lines[n + 1], lines[n + 2], lines[n + 3], lines[n + 4], lines[n + 5], lines[n + 6], \
      lines[n + 7]
  smfi_setmlreply(context, code, extended, EIGHT(0), EIGHT(8), EIGHT(16), EIGHT(24), NULL);
#undef EIGHT
}

static sfsistat end_of_message(SMFICTX *context) {
  struct message *message = smfi_getpriv(context);
  if (!message) return SMFIS_CONTINUE;
  if (fflush(message->file) != 0) return give_up(context);
  int descriptor = fileno(message->file);
  lseek(descriptor, 0, SEEK_SET);
  char reply[REPLY_ROOM] = "";
  int32_t verdict = order.judge(descriptor, reply, sizeof reply);
  int orders = message->orders;
  forget(context);
  if (verdict == RP_MILTER_REJECT) {
    say(context, "550", "5.7.1", reply);
    return SMFIS_REJECT;
  }
  if (verdict == RP_MILTER_TRY_LATER) {
    say(context, "451", "4.7.1", reply);
    return SMFIS_TEMPFAIL;
  }
  // Each removal counts those that are left anew in some servers: from the last to the first.
  for (int number = orders; number > 0; number--)
    smfi_chgheader(context, (char *)order_header, number, NULL);
  return SMFIS_CONTINUE;
}

static sfsistat stop(SMFICTX *context) {
  forget(context);
  return SMFIS_CONTINUE;
}

int32_t rp_milter_open(const struct rp_milter_order *wanted) {
  order = *wanted;
  struct smfiDesc description = {
      .xxfi_name = "replylint",
      .xxfi_version = SMFI_VERSION,
      .xxfi_flags = SMFIF_CHGHDRS,
      .xxfi_envfrom = begin,
      .xxfi_header = header,
      .xxfi_eoh = end_of_header,
      .xxfi_body = body,
      .xxfi_eom = end_of_message,
      .xxfi_abort = stop,
      .xxfi_close = stop,
  };
  errno = 0;
  if (smfi_register(description) == MI_SUCCESS && smfi_setconn((char *)order.socket) == MI_SUCCESS &&
      smfi_opensocket(1) == MI_SUCCESS)
    return 0;
  return errno ? errno : -1;
}

int32_t rp_milter_serve(void) { return smfi_main() == MI_SUCCESS ? 0 : -1; }
