import Foundation

/// Forms in which a text goes through the mail, and the way back by other code than the product's.
enum MailForms {
  /// Every byte but line ends as `=XX`, with soft breaks (RFC 2045 §6.7).
  static func quotedPrintable(_ text: String) -> [UInt8] {
    var out = ""
    var column = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        out += "\n"
        column = 0
        continue
      }
      if column > 70 {
        out += "=\n"
        column = 0
      }
      let digits = String(byte, radix: 16, uppercase: true)
      out += "=" + (digits.count == 1 ? "0" : "") + digits
      column += 3
    }
    return Array(out.utf8)
  }

  static func fromQuotedPrintable(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "=\n", with: "")
    return text.replacingOccurrences(of: "\n", with: "%0A")
      .replacingOccurrences(of: "=", with: "%").removingPercentEncoding ?? ""
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    Array(Data(bytes).base64EncodedData(options: [.lineLength76Characters, .endLineWithLineFeed]))
      + [0x0A]
  }

  static func fromBase64(_ bytes: [UInt8]) -> [UInt8] {
    Array(Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? Data())
  }

  /// Low byte first, without a byte order mark.
  static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// Lines of at most about 40 characters that flow, and space-stuffed ones (RFC 3676 §4.4).
  static func flowed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var out = ""
      var width = 0
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if !out.isEmpty {
          out += width > 32 ? " \n" : " "
          if width > 32 { width = 0 }
        }
        let isStuffed =
          width == 0 && (word.hasPrefix(">") || word.hasPrefix("From") || word.isEmpty)
        out += (isStuffed && !line.isEmpty ? " " : "") + word
        width += word.count + 1
      }
      return out
    }
    return lines.joined(separator: "\n")
  }

  /// Paragraphs and line breaks, each letter `e` and all that is not ASCII as a reference.
  static func html(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n\n").map { paragraph in
      let lines = paragraph.split(separator: "\n").map(escaped)
      return "<p>" + lines.joined(separator: "<br>\n") + "</p>\n"
    }
    return "<html><body>\n" + paragraphs.joined() + "</body></html>\n"
  }

  private static func escaped(_ line: Substring) -> String {
    line.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "e": "&#101;"
      default: scalar.isASCII ? String(scalar) : "&#x" + String(scalar.value, radix: 16) + ";"
      }
    }.joined()
  }

  /// What `html` has made of a text, without line ends.
  static func fromHTML(_ source: String) -> String {
    var text = ""
    var rest = Substring(source)
    while let first = rest.popFirst() {
      if first == "<" {
        rest = rest.drop { $0 != ">" }.dropFirst()
      } else if first == "&" {
        text += character(String(rest.prefix { $0 != ";" }))
        rest = rest.drop { $0 != ";" }.dropFirst()
      } else {
        text.append(first)
      }
    }
    return text
  }

  private static func character(_ reference: String) -> String {
    let named = ["amp": "&", "lt": "<", "gt": ">"]
    if let character = named[reference] { return character }
    let isHex = reference.hasPrefix("#x")
    let code = UInt32(reference.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init).map { String($0) } ?? "?"
  }

  /// A text as an earlier message, below a reply to it.
  static func quote(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let quoted = lines.map { $0.isEmpty ? ">" : "> " + $0 }
    return "\nOn Mon, 2 Nov 2026 at 18:12, Ann Bell <ann@example.com> wrote:\n"
      + quoted.joined(separator: "\n") + "\n"
  }
}
