#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

#include "CReplyMIME.h"
#include "Library.h"

typedef struct {
  const rm_html_events *events;
  void *context;
  htmlParserCtxtPtr parser;
  int stopped;
} reader;

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
  reader *r = ((htmlParserCtxtPtr)data)->_private;
  if (r->stopped) return;
  if (r->events->start(
        r->context, (const char *)name, (const char *const *)attributes)) {
    r->stopped = 1;
    xmlStopParser(r->parser);
  }
}

static void on_end(void *data, const xmlChar *name) {
  reader *r = ((htmlParserCtxtPtr)data)->_private;
  if (!r->stopped) r->events->end(r->context, (const char *)name);
}

static void on_characters(void *data, const xmlChar *characters, int count) {
  reader *r = ((htmlParserCtxtPtr)data)->_private;
  if (r->stopped || count <= 0) return;
  xmlParserInputPtr input = r->parser->input;
  int64_t position = input ? (int64_t)input->consumed + (input->cur - input->base) : 0;
  if (r->events->text(r->context, characters, (size_t)count, position)) {
    r->stopped = 1;
    xmlStopParser(r->parser);
  }
}

int32_t rm_html_read(
  const uint8_t *bytes, size_t count, const rm_html_events *events, void *context) {
  rm_start_xml();
  if (count == 0) return RM_HTML_COMPLETE;
  if (count > INT_MAX - 16) return RM_HTML_FAILED;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (!parser) return RM_HTML_FAILED;
  reader r = {events, context, parser, 0};
  parser->_private = &r;
  htmlCtxtUseOptions(
    parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
      HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_characters;
  handler.ignorableWhitespace = on_characters;
  handler.cdataBlock = on_characters;
  if (parser->sax) *parser->sax = handler;
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(parser);
  if (parser->myDoc) {
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
  }
  int32_t end = r.stopped ? RM_HTML_STOPPED : RM_HTML_COMPLETE;
  htmlFreeParserCtxt(parser);
  return end;
}
