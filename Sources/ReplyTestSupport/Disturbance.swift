import ReplyMail

/// Another form of the same reply, in which a rule has to say the same.
public enum Disturbance: String, CaseIterable, Sendable {
  case none
  case carriageReturns
  case quotedPrintable
  case base64
  case emojiBefore
  case quoteBelow

  /// The reply as a message in this form.
  public func message(_ text: String) -> Message {
    switch self {
    case .none:
      return Message(bareText: Array(text.utf8))
    case .carriageReturns:
      return Message(
        bareText: Array(
          text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n").utf8))
    case .quotedPrintable:
      return mail("quoted-printable", Self.quotedPrintable(text))
    case .base64:
      return mail("base64", Self.base64(Array(text.utf8)))
    case .emojiBefore:
      // After the salutation, so that it stays the first line.
      guard let blank = text.firstRange(of: "\n\n") else {
        return Message(bareText: Array(text.utf8))
      }
      let changed = text[..<blank.upperBound] + "🙂 " + text[blank.upperBound...]
      return Message(bareText: Array(changed.utf8))
    case .quoteBelow:
      let quote =
        "\nOn Mon, 2 Nov 2026 at 18:12, Ann Bell <ann@example.com> wrote:\n> Hello there.\n"
      return Message(bareText: Array((text + quote).utf8))
    }
  }

  private func mail(_ encoding: String, _ body: String) -> Message {
    let header = """
      From: Jo Marsh <jo@shop.example.com>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: \(encoding)


      """
    return MessageParser().message(Array((header + body).utf8))
  }

  /// Every byte but line ends as `=XX`, with soft breaks (RFC 2045 §6.7).
  private static func quotedPrintable(_ text: String) -> String {
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
    return out
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
      if start % 57 == 54 { out += "\n" }
    }
    return out + "\n"
  }
}
