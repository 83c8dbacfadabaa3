import Foundation
import ReplyMail

/// Another form of the same reply, in which a rule has to say the same.
public enum Disturbance: String, CaseIterable, Sendable {
  case none
  case carriageReturns
  /// Letters and their marks apart, as some file systems and keyboards leave them (NFD).
  case decomposed
  case quotedPrintable
  case base64
  case windows1252
  case utf16
  /// `format=flowed`: every line of a paragraph but the last ends with a blank (RFC 3676).
  case flowed
  /// HTML alone: paragraphs, line breaks, character references.
  case html
  /// The text and its HTML side by side.
  case alternative
  case emojiBefore
  case quoteBelow

  /// The bytes of a file that holds the reply in this form; nil where a character of it does not fit.
  ///
  /// - Complexity: O(n).
  public func file(_ text: String) -> [UInt8]? {
    switch self {
    case .none: Array(text.utf8)
    case .carriageReturns: Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
    case .quotedPrintable:
      Self.mail("text/plain; charset=utf-8", "quoted-printable", MailForms.quotedPrintable(text))
    case .base64:
      Self.mail("text/plain; charset=utf-8", "base64", MailForms.base64(Array(text.utf8)))
    case .windows1252:
      text.data(using: .windowsCP1252).map {
        Self.mail("text/plain; charset=windows-1252", "8bit", Array($0))
      }
    case .utf16:
      Self.mail(
        "text/plain; charset=utf-16le", "base64", MailForms.base64(MailForms.utf16(text)))
    case .flowed:
      Self.mail(
        "text/plain; charset=utf-8; format=flowed", "8bit", Array(MailForms.flowed(text).utf8))
    case .html:
      Self.mail("text/html; charset=utf-8", "8bit", Array(MailForms.html(text).utf8))
    case .alternative: Self.mail("multipart/alternative; boundary=cut", "8bit", Self.parts(text))
    case .emojiBefore: Array(Self.emojiBefore(text).utf8)
    case .quoteBelow: Array((text + MailForms.quote("Hello there.\n")).utf8)
    }
  }

  /// The message that such a file holds.
  public func message(_ file: [UInt8]) -> Message {
    switch self {
    case .none, .carriageReturns, .decomposed, .emojiBefore, .quoteBelow: Message(bareText: file)
    default: MessageParser().message(file)
    }
  }

  /// After the salutation, so that it stays the first line.
  private static func emojiBefore(_ text: String) -> String {
    guard let blank = text.firstRange(of: "\n\n") else { return text }
    return text[..<blank.upperBound] + "🙂 " + text[blank.upperBound...]
  }

  private static func parts(_ text: String) -> [UInt8] {
    let parts = [("plain", text), ("html", MailForms.html(text))].map { form, text in
      "--cut\nContent-Type: text/\(form); charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\(text)\n"
    }
    return Array((parts.joined() + "--cut--\n").utf8)
  }

  private static func mail(_ type: String, _ encoding: String, _ body: [UInt8]) -> [UInt8] {
    let header = """
      From: jo@shop.example.com
      MIME-Version: 1.0
      Content-Type: \(type)
      Content-Transfer-Encoding: \(encoding)


      """
    return Array(header.utf8) + body
  }
}

extension Disturbance {
  /// Whether bytes of such a file hold the given words and nothing else that a reader would see.
  ///
  /// White space does not count: lines are cut in other places. Bytes of base64 come in threes, so
  /// neighbours of the words may be among them.
  public func holds(_ words: String, in bytes: [UInt8]) -> Bool {
    switch self {
    case .quotedPrintable:
      return Self.shown(MailForms.fromQuotedPrintable(bytes)) == Self.shown(words)
    case .base64: return Self.isThere(Array(words.utf8), in: MailForms.fromBase64(bytes))
    case .utf16: return Self.isThere(MailForms.utf16(words), in: MailForms.fromBase64(bytes))
    case .windows1252:
      let text = String(data: Data(bytes), encoding: .windowsCP1252) ?? ""
      return Self.shown(text) == Self.shown(words)
    case .html:
      return Self.shown(MailForms.fromHTML(String(decoding: bytes, as: UTF8.self)))
        == Self.shown(words)
    default: return Self.shown(String(decoding: bytes, as: UTF8.self)) == Self.shown(words)
    }
  }

  /// The same without white space.
  static func shown(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private static func isThere(_ words: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.count - words.count <= 4 && (words.isEmpty || bytes.firstRange(of: words) != nil)
  }
}
