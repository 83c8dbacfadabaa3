import ReplyText
import Testing

@testable import ReplyLexicon

struct ScopeTests {
  static let steering = [
    Sample.phrases("negation", ["not", "never", "not at all", "didn't"], more: "Unless: none\n"),
    Sample.header("negation", "en") + "\nPhrase: not only\nStrength: weak\nFound-in: Not run.\n",
    Sample.phrases("condition", ["if", "in case", "whether"], more: "Unless: none\n"),
    Sample.header("conjunction") + "\nWords: and but\n",
    Sample.phrases("report", ["you wrote that", "you say"], more: "Unless: none\n"),
  ]

  static func lexicons(_ more: String...) throws -> Lexicons {
    try Lexicons().adding(
      (steering + more).enumerated().map { LexiconSource(path: "\($0).lex", text: $1) })
  }

  /// Scopes of "apologise", reported since nothing drops them.
  static let reported: [(text: String, scope: CueScope)] = [
    ("We apologise for it.", []),
    ("We do not want to apologise for it.", .negation),
    ("We did not see it, we apologise now.", []),
    ("We did not see it and apologise now.", []),
    ("We do not know who of us will ever apologise first.", []),
    ("We apologise not at all.", .negation),
    ("We not only apologise for it.", []),
    ("We apologise if it hurt.", .condition),
    ("We apologise, if it hurt.", .condition),
    ("We apologise, if it rings, answer it.", []),
    ("We apologise for it and if it rings, answer it.", []),
    ("If we apologise today it helps.", .condition),
    ("If it hurt, we apologise today.", []),
    ("It hurt. If so tell me. We apologise now.", []),
    ("Do we apologise for it?", .question),
    ("\u{201C}We apologise for it,\u{201D} she wrote.", .quotation),
    ("You wrote that we never could apologise for it.", [.negation, .report]),
    ("You wrote that we apologise for it.", .report),
    ("You say, we apologise for it.", .report),
    ("You wrote that it broke, and we apologise for it.", []),
    ("You wrote that it broke. We apologise for it.", []),
    ("Apologise for it.", .start),
    ("We apologise.", .end),
  ]

  @Test(arguments: reported)
  func scopeIsReported(text: String, expected: CueScope) throws {
    let lexicons = try Self.lexicons(
      Sample.phrases("sample", ["apologise"], more: "Unless: none\n"))
    let cues = lexicons.cues(in: Sample.tokens(text), language: "en")
    #expect(cues.map(\.scope) == [expected], "\(text)")
  }

  @Test(arguments: [
    ("", "We do not apologise.", false),
    ("", "He said \u{201C}we apologise\u{201D} once.", false),
    ("", "We apologise if it hurt.", true),
    ("Unless: condition", "We apologise if it hurt.", false),
    ("Unless: condition", "We do not apologise.", true),
    ("Unless: start", "Apologise now.", false),
    ("Unless: end, question", "Do we apologise now?", false),
    ("Within: condition", "We apologise if it hurt.", true),
    ("Within: condition", "We apologise now.", false),
    ("Within: start end", "Now we apologise.", true),
    ("Within: start end", "Now we apologise twice.", false),
  ])
  func fieldDropsOrKeeps(field: String, text: String, isFound: Bool) throws {
    let lexicons = try Self.lexicons(
      Sample.header("sample") + "\nPhrase: apologise\nFound-in: Not run.\n\(field)\n")
    #expect(Sample.found(lexicons, text).isEmpty == !isFound)
  }

  @Test func ownWordsDoNotGovern() throws {
    let lexicons = try Self.lexicons(
      Sample.phrases("sample", ["did not apologise enough", "we * apologise"]))
    #expect(
      Sample.found(lexicons, "He did not apologise enough.") == ["did not apologise enough"])
    #expect(Sample.found(lexicons, "Now we never apologise.") == [])
    #expect(Sample.found(lexicons, "Now we all apologise.") == ["we all apologise"])
  }

  @Test func steeringLexiconsYieldNoCues() throws {
    #expect(Sample.found(try Self.lexicons(), "Not if he and she never do.") == [])
  }
}
