import CReplyMIME
import ReplyText

/// The text that an HTML part shows, read by libxml2's SAX interface.
///
/// Blocks and `br` make line ends, items get "- " or "1. ", cells are parted by tabs, links are
/// their text; images, scripts, styles and what is hidden leave nothing. Nothing is ever loaded.
struct HTMLReader {
  /// Elements inside elements deeper than this stop the reading.
  static let depthLimit = 1_000

  /// The depths of all elements together beyond this stop it too: libxml2 walks up from each.
  static let workLimit = 100_000_000
  /// What an element counts beside its depth.
  static let elementWork = 300
  /// Text beyond this is not read, in bytes: more than rules look at.
  static let textLimit = 1 << 20

  let bytes: [UInt8]
  let quoted: [QuotedRange]
  let marked: [MarkedRange]
  /// From `bytes` to the HTML; empty unless asked for.
  let map: OffsetMap
  let isCutShort: Bool

  /// - Parameter html: UTF-8, whatever the markup says of its charset.
  /// - Complexity: O(n), with a factor bounded by `depthLimit` for unclosed elements.
  init(_ html: [UInt8], keepsMap: Bool = false) {
    let source = HTMLGuard.guarded(html)
    let state = HTMLState(source: source, keepsMap: keepsMap)
    var events = rm_html_events(
      start: { context, name, attributes in
        HTMLState.of(context).start(name, attributes) ? 0 : 1
      },
      end: { context, name in HTMLState.of(context).end(name) },
      text: { context, bytes, count, position in
        let characters = UnsafeBufferPointer(start: bytes, count: count)
        return HTMLState.of(context).text(characters, consumed: Int(clamping: position)) ? 0 : 1
      })
    let context = Unmanaged.passUnretained(state).toOpaque()
    let end = withExtendedLifetime(state) {
      source.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { rm_html_read($0, buffer.count, &events, context) } ?? 0
      }
    }
    state.finish()
    bytes = state.lines.bytes
    map = state.lines.map
    let marks = HTMLMarks(
      bytes: bytes, spans: state.spans.spans, tables: state.dataTables)
    quoted = marks.quoted
    marked = marks.marked
    isCutShort = end != 0 && bytes.count < Self.textLimit
  }
}
