import LexiconData
import ReplyMail
import ReplyModel
import ReplyReporters
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

  /// The same as reporters get it: in a file of that name, lines 7 to 8, the only finding failing.
  static func message(_ text: String, reply: String = "Hello.") throws -> ReportedMessage {
    let review = try review(text, reply: reply)
    return message(review, file: text)
  }

  static func message(_ review: Review, file: String) -> ReportedMessage {
    var region = FileRegion(line: 7)
    region.column = 8
    region.endLine = 8
    region.endColumn = 2
    region.bytes = 5..<6
    return ReportedMessage(
      review: review, file: file, regions: review.findings.map { _ in region }, failOn: .warning)
  }

  /// Every text that a rule description has.
  static let tool = ToolDescription(
    name: "replylint", version: "1.2.3",
    rules: [
      RuleDescription(
        identifier: "a-rule", summary: "a summary",
        rationale: "First `words`\non two lines.\n\nSecond.", category: .tone, severity: .warning,
        since: "0.1.0", examples: [])
    ])

  /// Documents as a run writes them.
  static func document(_ reporter: some Reporter, _ pieces: [ReportPiece], troubles: [String] = [])
    -> String
  {
    let document = reporter.document()
    var bytes = document.start()
    for piece in pieces { bytes += document.add(piece) }
    return String(decoding: bytes + document.end(troubles), as: UTF8.self)
  }

  static let broken = BrokenInput(
    id: "in/b%,:<&\u{1}.eml", file: "in/b%,:<&\u{1}.eml", line: 3, reason: "reason]]>",
    trouble: "trouble]]>\u{FFFE}")

  /// Bytes that a terminal would act on, the line end aside; `\u{1B}` where colours are off.
  static func controls(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
      let value = scalar.value
      return (value < 0x20 && value != 0x0A) || (0x7F...0x9F).contains(value)
        || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
  }
}
