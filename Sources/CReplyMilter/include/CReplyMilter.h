#ifndef CREPLYMILTER_H
#define CREPLYMILTER_H

#include <stdint.h>

#pragma clang assume_nonnull begin

// What becomes of a message.
enum { RP_MILTER_ACCEPT, RP_MILTER_REJECT, RP_MILTER_TRY_LATER };

// Judges a message; called on several threads at once.
//
// message: a file that holds it, at its start; closed by the caller. reply: room bytes for the lines
// of the answer to the client, LF between them, ended by NUL; per cent signs are doubled
// (smfi_setmlreply). Returns what becomes of it.
typedef int32_t (*rp_milter_judge)(int32_t message, char *reply, int32_t room);

// What is to be judged.
struct rp_milter_order {
  // As libmilter has it: unix:PATH, inet:PORT@HOST.
  const char *socket;
  // Messages of clients too that did not say who they are (SMTP AUTH).
  int32_t everyone;
  // A message that cannot be taken is to come again later; else it is let through.
  int32_t fail_closed;
  rp_milter_judge judge;
};

// Listens; then rp_milter_serve serves. 0, else the errno of what failed; -1 without one.
int32_t rp_milter_open(const struct rp_milter_order *order);

// Serves mail servers until a signal ends it (SIGTERM, SIGINT). 0 then, else -1.
int32_t rp_milter_serve(void);

#pragma clang assume_nonnull end

#endif
