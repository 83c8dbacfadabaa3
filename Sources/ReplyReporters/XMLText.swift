/// Text of others in XML 1.0.
enum XMLText {
  /// Fit for the inside of elements and of attributes in double quotes.
  ///
  /// What XML cannot hold (§2.2) becomes U+FFFD, and so do the other control characters, which would
  /// move a terminal's cursor.
  ///
  /// - Parameter keepsLines: line ends stay as they are, which only elements preserve.
  static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where keepsLines: out.append(scalar)
      case "\t", "\n", "\r": out.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// ` name="value"`.
  static func attribute(_ name: StaticString, _ value: String) -> String {
    " \(name)=\"\(escaped(value))\""
  }
}
