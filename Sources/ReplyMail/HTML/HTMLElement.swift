/// What an HTML element means for the lines of a text.
enum HTMLElement {
  case inline
  /// Begins and ends a line.
  case block
  /// A block with a blank line around it.
  case paragraph
  case lineBreak
  case preformatted
  case orderedList
  case unorderedList
  case listItem
  case table
  case row
  case cell
  case quotation
  /// A line across the page.
  case rule
  /// Characters as they stand, inside a line.
  case code
  /// Never shown as text.
  case dropped

  /// - Complexity: O(1).
  init(name: UnsafePointer<CChar>) {
    self = Self.known[Self.key(name)] ?? .inline
  }

  /// The first eight bytes: enough to tell the known names apart.
  static func key(_ name: UnsafePointer<CChar>) -> UInt64 {
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key = key << 8 | UInt64(UInt8(bitPattern: name[index]))
      index += 1
    }
    return key
  }

  private static let known: [UInt64: HTMLElement] = {
    let rows: [(HTMLElement, [StaticString])] = [
      (
        .block,
        [
          "div", "tbody", "thead", "tfoot", "caption", "section", "article", "main",
          "header", "footer", "nav", "aside", "address", "dt", "dd", "form", "fieldset", "legend",
          "center", "figure", "figcaption", "details", "summary", "body", "html",
        ]
      ),
      (.paragraph, ["p", "h1", "h2", "h3", "h4", "h5", "h6", "dl"]),
      (.lineBreak, ["br"]),
      (.table, ["table"]),
      (.row, ["tr"]),
      (.rule, ["hr"]),
      (.code, ["code", "samp", "kbd", "tt"]),
      (.preformatted, ["pre", "listing", "xmp", "plaintext"]),
      (.orderedList, ["ol"]),
      (.unorderedList, ["ul", "menu", "dir"]),
      (.listItem, ["li"]),
      (.cell, ["td", "th"]),
      (.quotation, ["blockquote"]),
      (
        .dropped,
        [
          "head", "title", "script", "style", "template", "noframes", "object", "applet", "svg",
          "math", "iframe", "audio", "video", "map", "select", "option", "textarea", "datalist",
        ]
      ),
    ]
    var known: [UInt64: HTMLElement] = [:]
    for (element, names) in rows {
      for name in names {
        known[name.withUTF8Buffer { $0.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }] = element
      }
    }
    return known
  }()
}
