#include "Library.h"

#include <gmime/gmime.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <pthread.h>

static void ignore_log(
  const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain, (void)level, (void)message, (void)data;
}

static void start_gmime(void) {
  // Broken mail makes GLib complain on standard error, which belongs to the command.
  static const char *const domains[] = {"gmime", "GMime", "GLib", "GLib-GObject"};
  for (size_t i = 0; i < sizeof domains / sizeof domains[0]; i++) {
    g_log_set_handler(
      domains[i], G_LOG_LEVEL_MASK & ~G_LOG_LEVEL_ERROR, ignore_log, NULL);
  }
  g_mime_init();
}

void rm_start_gmime(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, start_gmime);
}

void rm_start_xml(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, xmlInitParser);
}
