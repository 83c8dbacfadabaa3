import LexiconData
import ReplyMail
import ReplyModel
import Testing

@testable import ReplyEngine

@Suite struct SilenceTests {
  private func review(
    _ reply: Message, template: String? = nil, _ change: (inout EngineSettings) -> Void = { _ in }
  ) throws -> Review {
    var settings = EngineSettings()
    settings.choices = [RuleChoice(ignore: ["doubtful-start"])]
    change(&settings)
    let engine = try Engine(
      rules: [LoudWord.self, DoubtfulStart.self], settings: settings, lexicons: builtInLexicons)
    var exchange = Exchange(id: "x", reply: reply)
    exchange.template = template
    return Reviewer(engine: engine).review(exchange)
  }

  private func mail(_ field: String) -> Message {
    MessageParser().message(
      Array("From: Jo <jo@example.com>\n\(field)\n\nIt was a loud and long day for us.\n".utf8))
  }

  /// Field, reason of the suppression or nil where the finding speaks, start of the trouble.
  static let fields: [(String, String?, String)] = [
    ("X-Replylint: off", "", ""),
    ("x-replylint: OFF", "", ""),
    ("X-Replylint: off;\n because", "because", ""),
    ("X-Replylint: off; loud-word", "", ""),
    ("X-Replylint: off; tone", "", ""),
    ("X-Replylint: off; Loud-Word, doubtful-start; she asked  for it", "she asked for it", ""),
    ("X-Replylint: off; the customer asked for it", "the customer asked for it", ""),
    (
      "X-Replylint: off; lowd-word", nil,
      "X-Replylint: no rule or category is called \"lowd-word\", did you mean \"loud-word\"?"
    ),
    ("X-Replylint: on", nil, "X-Replylint is \"on\", expected \"off\" or \"off; rule, rule\""),
    ("X-Replylint:", nil, "X-Replylint is \"\""),
    ("X-Replylint: off; clarity", nil, ""),
    ("X-Other: off", nil, ""),
  ]

  @Test(arguments: fields)
  func headerField(_ field: String, _ reason: String?, _ trouble: String) throws {
    let review = try review(mail(field))
    #expect(review.findings.count == 1)
    #expect(review.findings.map(\.suppression?.source) == [reason == nil ? nil : .header])
    #expect(review.findings.map { $0.suppression?.reason ?? "" } == [reason ?? ""])
    #expect(review.open.count == (reason == nil ? 1 : 0))
    #expect(review.silence.troubles.count == (trouble.isEmpty ? 0 : 1))
    #expect(review.silence.troubles.allSatisfy { $0.hasPrefix(trouble) })
  }

  @Test func anOrderThatSilencesNothingIsReported() throws {
    let quiet = MessageParser().message(
      Array("From: jo@example.com\nX-Replylint: off; loud-word\n\nA day.\n".utf8))
    #expect(
      try review(quiet).silence.unused == ["X-Replylint silences nothing, and can go"])
    // Its rule did not run: nothing can be said.
    let ignored = try review(quiet) { $0.choices = [RuleChoice(ignore: ["loud-word"])] }
    #expect(ignored.silence.unused == [])
  }

  /// Text, lines of the findings that speak, number of troubles and unused orders.
  static let comments: [(String, [Int], Int)] = [
    ("It is loud.\n", [1], 0),
    ("{# replylint: off #}\nIt is loud.\n", [], 0),
    ("{# replylint: off loud-word -- our style #}\nIt is loud.\n", [], 0),
    ("{{!-- replylint: off loud-word --}}\nIt is loud.\n", [], 0),
    ("{{! replylint: off tone }}\nIt is loud.\n", [], 0),
    ("<!-- replylint: off loud-word -- our style -->\nIt is loud.\n", [], 0),
    ("<%# replylint: off loud-word %>\nIt is loud.\n", [], 0),
    ("{% comment %}replylint: off{% endcomment %}\nIt is loud.\n", [], 0),
    ("Very loud.\n{# replylint: off #}\nIt is loud.\n", [1], 0),
    ("{# replylint: off #}\nloud\n{# replylint: on #}\nloud\n", [4], 0),
    ("{# replylint: off tone #}\nloud\n{# replylint: on tone #}\nloud\n", [4], 0),
    ("{# replylint: off-next-line loud-word #}\nloud\nloud\n", [3], 0),
    ("loud {# replylint: off-line loud-word #}\nloud\n", [2], 0),
    ("{# replylint: off-next-line loud-word #}\nquiet\nloud\n", [3], 1),
    ("{# replylint: off lowd-word #}\nloud\n", [2], 1),
    ("{# replylint: of loud-word #}\nloud\n", [2], 1),
    ("{# replylint: #}\nloud\n", [2], 1),
    ("{# replylint: on #}\nloud\n", [2], 1),
    ("{# replylint: off quiet-word\nloud\n", [2], 1),
    ("{# loud #}\n", [1], 0),
  ]

  @Test(arguments: comments)
  func comment(_ text: String, _ lines: [Int], _ reports: Int) throws {
    let review = try review(Message(bareText: Array(text.utf8)))
    #expect(review.open.map(\.line) == lines)
    #expect(review.silence.troubles.count + review.silence.unused.count == reports)
    #expect(review.findings.allSatisfy { $0.text.lowercased() == "loud" })
  }

  @Test func aCommentIsNoPartOfTheLetter() throws {
    let text = "Hello, {# replylint: off-line loud-word -- so loud #}it is loud.\n"
    let review = try review(Message(bareText: Array(text.utf8)))
    #expect(review.findings.map(\.finding.range) == [59..<63])
    #expect(!review.inspection.reply.text[0..<99].contains("replylint"))
  }

  /// There the customer would read it.
  @Test func aCommentInAMailIsNoOrder() throws {
    let mail = MessageParser().message(
      Array("From: jo@example.com\n\n<!-- replylint: off -->\nIt is loud.\n".utf8))
    #expect(try review(mail).open.count == 1)
  }

  @Test func commentsWithoutEndAreReadOnce() throws {
    let text = String(repeating: "{# replylint: {{! replylint: ", count: 5_000)
    let review = try review(Message(bareText: Array(text.utf8)))
    #expect(review.findings.isEmpty)
    #expect(
      review.silence.troubles == ["line 1: a comment for replylint does not end on its line"])
  }

  @Test func settingsSilenceByRuleAndWords() throws {
    let reply = Message(bareText: Array("Loud, and LOUD again.\n".utf8))
    let review = try review(reply) {
      $0.suppressions = [
        SuppressionSetting(rules: ["loud-word"], text: "quiet"),
        SuppressionSetting(rules: ["tone"], text: "Loud", reason: "our style"),
        SuppressionSetting(rules: ["doubtful-start"]),
      ]
    }
    #expect(review.open.isEmpty)
    #expect(review.findings.map(\.suppression?.reason) == ["our style", "our style"])
    #expect(review.silence.used == [1])
    #expect(review.silence.tried == [0, 1])
  }

  @Test func nothingIsSilentWhereSuppressionsAreNotHeeded() throws {
    let review = try review(mail("X-Replylint: off; lowd-word")) {
      $0.heedsSuppressions = false
      $0.suppressions = [SuppressionSetting(rules: ["all"])]
    }
    #expect(review.open.count == 1)
    #expect(review.silence == Silence())
  }

  @Test func aSuppressionOfNoRuleIsRefused() {
    #expect(throws: EngineError.self) {
      try review(Message()) { $0.suppressions = [SuppressionSetting(rules: ["lowd-word"])] }
    }
  }
}
