import Mustache

/// Escapes words of mails for HTML: fit for elements, and for attributes in either quotes.
///
/// Mustache's own escaping compares characters as people see them, so that a quote with a combining
/// mark is no quote to it; a browser looks at single code points. What is no text (control
/// characters, what turns the direction of writing, noncharacters) becomes U+FFFD.
struct MailEscaping: MustacheContentType {
  /// - Complexity: O(n).
  func escapeText(_ text: String) -> String {
    guard !text.utf8.allSatisfy(Self.isPlain) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      case "`": out.append(contentsOf: "&#96;".unicodeScalars)
      case "\t", "\n": out.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        out.append("\u{FFFD}")
      case _ where Self.isNoncharacter(scalar.value): out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func isNoncharacter(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"):
      false
    default: 0x20..<0x7F ~= byte
    }
  }
}
