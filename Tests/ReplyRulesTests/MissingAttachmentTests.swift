import LexiconData
import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyRules
import Testing

/// Parts of real mail beside a text that announces a file.
@Suite struct MissingAttachmentTests {
  private static let text =
    "Content-Type: text/plain; charset=utf-8\n\nHi Ann,\n\nplease find the form attached.\n"
  private static let html =
    "Content-Type: text/html; charset=utf-8\n\n<p>Hi Ann,</p><p>please find the form attached."
    + "<img src=\"cid:1\"></p>\n"
  private static let picture =
    "Content-Type: image/png; name=logo.png\nContent-ID: <1>\nContent-Disposition: inline\n"
    + "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
  private static let file =
    "Content-Type: application/pdf; name=form.pdf\nContent-Disposition: attachment\n"
    + "Content-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n"
  private static let calendar =
    "Content-Type: text/calendar; method=REQUEST; name=visit.ics\n"
    + "Content-Disposition: attachment\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n"
  private static let forwarded =
    "Content-Type: message/rfc822\n\nFrom: ann@example.com\nSubject: The form\n\nHere it is.\n"
  private static let signature =
    "Content-Type: application/pkcs7-signature; name=smime.p7s\n"
    + "Content-Disposition: attachment; filename=smime.p7s\n"
    + "Content-Transfer-Encoding: base64\n\nMIIB\n"

  static let attached: [(why: String, mail: String)] = [
    ("a file", multipart("mixed", [text, file])),
    ("a calendar entry", multipart("mixed", [text, calendar])),
    ("a message", multipart("mixed", [text, forwarded])),
    (
      "a file in a signed mail",
      multipart("signed", [multipart("mixed", [text, file]), signature])
    ),
    (
      "encrypted",
      "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n"
        + "Content-Transfer-Encoding: base64\n\nMIIB\n"
    ),
    ("the end is missing", "Content-Type: multipart/mixed; boundary=cut\n\n--cut\n" + text),
    (
      "a draft of mutt", "Subject: The form\nAttach: ~/form.pdf\n\nplease find the form attached.\n"
    ),
  ]

  static let missing: [(why: String, mail: String, severity: Severity)] = [
    ("a text alone", text, .error),
    ("two forms of one text", multipart("alternative", [text, html]), .error),
    ("signed", multipart("signed", [text, signature]), .error),
    ("a picture in the text", multipart("related", [html, picture]), .warning),
    (
      "a picture in one form of the text",
      multipart("alternative", [text, multipart("related", [html, picture])]), .warning
    ),
    ("a draft without MIME", "Subject: The form\n\nHi Ann,\n\nplease find it attached.\n", .note),
  ]

  @Test(arguments: attached)
  func whatIsThereIsNotMissed(_ why: String, _ mail: String) throws {
    #expect(try findings(mail).map(\.message) == [])
  }

  @Test(arguments: missing)
  func whatIsNotThereIsMissed(_ why: String, _ mail: String, _ severity: Severity) throws {
    let found = try findings(mail)
    #expect(found.map { $0.severity ?? .error } == [severity])
  }

  @Test func whatTheCustomerAttachedMayBeMeant() throws {
    let reply = Self.text.replacing("find the form attached", with: "see the attached photo again")
    let weak = Self.text.replacing(
      "please find the form attached", with: "the attached photo shows the crack well")
    let customers = Self.multipart("mixed", ["Content-Type: text/plain\n\nLook!\n", Self.picture])
    #expect(try findings(weak).map(\.severity) == [.warning])
    #expect(try findings(weak, answering: customers) == [])
    #expect(try findings(reply, answering: customers).map(\.severity) == [.error])
  }

  private func findings(_ mail: String, answering original: String? = nil) throws -> [Finding] {
    let header = mail.hasPrefix("Content-") ? "MIME-Version: 1.0\n" : ""
    var exchange = Exchange(id: "", reply: message("From: jo@shop.example.com\n\(header)\(mail)"))
    exchange.original = original.map { message("From: ann@example.com\n\($0)") }
    let engine = try Engine(
      rules: [MissingAttachment.self], settings: EngineSettings(), lexicons: builtInLexicons)
    return Reviewer(engine: engine).review(exchange).findings.map(\.finding)
  }

  private func message(_ mail: String) -> Message { MessageParser().message(Array(mail.utf8)) }

  private static func multipart(_ type: String, _ parts: [String]) -> String {
    let cut = "cut-\(type)"
    return "Content-Type: multipart/\(type); boundary=\(cut)\n\n"
      + parts.map { "--\(cut)\n\($0)" }.joined() + "--\(cut)--\n"
  }
}
