import Foundation
import LexiconData
import ReplyLexicon
import ReplyMail
import ReplyModel
import Testing

/// Each form of Fixtures/placeholders/dialects.txt, in each place where a letter has it.
struct PlaceholderDialectTests {
  struct Form: Sendable, CustomTestStringConvertible {
    var dialect: String
    var form: String
    var testDescription: String { "\(dialect): \(form)" }
  }

  static let forms = PlaceholderFinderTests.lines("dialects.txt").compactMap { line in
    line.firstRange(of: ": ").map {
      Form(dialect: String(line[..<$0.lowerBound]), form: String(line[$0.upperBound...]))
    }
  }

  /// Mails with a form in ten places.
  static func letters(_ form: String) -> [(place: String, mail: String)] {
    let html = form.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
    let escaped = form.unicodeScalars
      .map { $0.properties.isAlphabetic ? "\($0)" : "&#\($0.value);" }.joined()
    return [
      ("salutation", plain("Dear \(form),\n\nthank you for your message.")),
      ("middle", plain("Hi Ann,\n\nwe have sent \(form) to you, as you asked.")),
      ("end", plain("Hi Ann,\n\nwe have sent it to \(form).")),
      ("alone", plain("Hi Ann,\n\nhere it is:\n\n\(form)\n\nThank you for waiting.")),
      ("link", plain("Hi Ann,\n\nopen https://shop.example.com/orders/\(form) to follow it.")),
      ("order", plain("Hi Ann,\n\nyour order \(form) has left our store.")),
      ("Chinese", plain("尊敬的客户：\n\n您的订单\(form)已经发货。")),
      ("HTML", hypertext("<p>Hi Ann,</p><p>we have sent <b>\(html)</b> to you.</p>")),
      ("HTML, escaped", hypertext("<p>Hi Ann,</p><p>we have sent \(escaped) to you.</p>")),
      ("quoted-printable", printable("Hi Ann,\n\nthe café has \(form) for you, as you asked.")),
    ]
  }

  private static func mail(_ type: String, _ encoding: String, _ body: String) -> String {
    "From: desk@shop.example.com\nTo: ann@example.com\nSubject: Order\nMIME-Version: 1.0\n"
      + "Content-Type: \(type); charset=utf-8\nContent-Transfer-Encoding: \(encoding)\n\n"
      + body + "\n"
  }

  private static func plain(_ text: String) -> String { mail("text/plain", "8bit", text) }

  private static func hypertext(_ body: String) -> String {
    mail("text/html", "8bit", "<html><body>\(body)</body></html>")
  }

  /// Every sign escaped, soft line ends, CRLF.
  private static func printable(_ text: String) -> String {
    var encoded = ""
    var width = 0
    for byte in text.utf8 {
      let isPlain = byte >= 0x61 && byte <= 0x7A || byte == 0x20
      let piece =
        byte == 0x0A
        ? "\n" : isPlain ? String(UnicodeScalar(byte)) : "=" + String(byte, radix: 16).uppercased()
      if width + piece.count > 70 {
        encoded += "=\n"
        width = 0
      }
      encoded += piece
      width = byte == 0x0A ? 0 : width + piece.count
    }
    return mail("text/plain", "quoted-printable", encoded).replacingOccurrences(
      of: "\n", with: "\r\n")
  }

  @Test func thereAreFortyForms() {
    #expect(Self.forms.count >= 40)
    #expect(Set(Self.forms.map(\.form)).count == Self.forms.count)
  }

  @Test func eachFormIsFoundInEachPlace() {
    let inspector = Inspector(lexicons: builtInLexicons)
    for form in Self.forms {
      for (place, mail) in Self.letters(form.form) {
        let message = MessageParser().message(Array(mail.utf8))
        let inspection = inspector.inspect(Exchange(id: place, reply: message))
        let found = inspection.placeholders.filter { $0.confidence >= 0.5 }
          .map { inspection.reply.text[$0.range] }
        #expect(found == [form.form], "\(form.dialect), \(place)")
      }
    }
  }
}
