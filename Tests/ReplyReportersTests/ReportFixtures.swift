import LexiconData
import ReplyMail
import ReplyModel
import ReplyRuleKit

@testable import ReplyEngine

/// A review as a reporter gets it, made by hand.
enum ReportFixtures {
  static let hostile = "a\nb\r\u{1B}[2J\u{7}\u{202E}c\u{2028}d\u{85}e\u{0}"

  /// One finding whose every text is `text`.
  static func review(_ text: String, reply: String, message: String = "m") throws -> Review {
    let engine = try Engine(rules: [], settings: EngineSettings(), lexicons: builtInLexicons)
    var exchange = Exchange(
      id: text, path: text, reply: Message(bareText: Array(reply.utf8)))
    exchange.original = Message(bareText: Array("What is\nthis\u{1B}[2J?".utf8))
    exchange.originalSource = .given
    exchange.originalPath = text
    exchange.customer.names = [text]
    exchange.reply.defects = [Defect(kind: .malformedHeader, detail: text)]
    var review = Reviewer(engine: engine).review(exchange)
    let count = review.inspection.reply.text.count
    let finding = Finding(
      at: 0..<count, message: text, help: text, confidence: 0.5,
      evidence: [
        Evidence(turn: .original, range: 0..<(review.inspection.original?.text.count ?? 0)),
        Evidence(turn: .reply, range: 0..<min(1, count)),
      ],
      fix: Fix(range: 0..<count, replacement: text))
    review.findings = [
      PlacedFinding(
        rule: "a-rule", severity: .warning, finding: finding, line: 1, column: 2, endLine: 3,
        endColumn: 4, fileRange: 5..<6, text: text, fingerprint: "1:0")
    ]
    return review
  }

  /// Bytes that a terminal would act on, the line end aside; `\u{1B}` where colours are off.
  static func controls(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
      let value = scalar.value
      return (value < 0x20 && value != 0x0A) || (0x7F...0x9F).contains(value)
        || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
  }
}
