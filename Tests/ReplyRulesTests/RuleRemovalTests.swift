import ReplyEngine
import ReplyMail
import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

/// One example of one rule, its reply moved to where the words are not the writer's.
struct RemovalCase: Sendable, CustomTestStringConvertible {
  var rule: any Rule.Type
  var example: Example
  var removal: Removal

  var testDescription: String {
    "\(rule.description.identifier): \(example.title) (\(removal.rawValue))"
  }

  /// Rules that look for something in the signature too.
  static let reading: Set = ["missing-contact"]

  static func applies(_ removal: Removal, to rule: any Rule.Type) -> Bool {
    removal != .intoSignature || !reading.contains(rule.description.identifier)
  }

  static let all: [RemovalCase] = builtInRules.filter {
    // A template's own text is its writer's, wherever it stands.
    $0.description.subject == .letter
  }.flatMap { rule in
    rule.description.examples().flatMap { example in
      Removal.allCases.filter { applies($0, to: rule) }.map {
        RemovalCase(rule: rule, example: example, removal: $0)
      }
    }
  }
}

@Suite struct RuleRemovalTests {
  /// Nothing to flag, and nothing of what rules miss.
  private static let ownWords = """
    Hello,

    the green van comes to your street on Thursday before noon, and the driver has the key of the
    shed with the two ladders in it.

    """

  /// A rule about what is there falls silent; a rule about what is missing says what it would say
  /// of the writer's own words alone.
  @Test(arguments: RemovalCase.all)
  func wordsOfOthersCountForNothing(_ test: RemovalCase) throws {
    let reply = test.removal.reply(
      MarkedText(test.example.reply).text, below: Self.ownWords)
    let found = try findings(test.rule, test.example, reply)
    if test.rule.description.looksFor == .presence { #expect(found.map(\.text) == []) }
    let alone = try findings(test.rule, test.example, Self.ownWords)
    #expect(found.map(\.finding) == alone.map(\.finding))
  }

  /// The words that would have satisfied the rule stand below the reply, and do not satisfy it.
  @Test(
    arguments: builtInRules.filter { $0.description.looksFor == .absence }, Removal.allCases)
  func whatIsMissingIsMissedThere(_ rule: any Rule.Type, _ removal: Removal) throws {
    guard RemovalCase.applies(removal, to: rule) else { return }
    let examples = rule.description.examples()
    var pairs = 0
    for lacking in examples where lacking.isTriggering {
      let text = MarkedText(lacking.reply).text
      let expected = try findings(rule, lacking, text)
      for other in examples where !other.isTriggering && other.original == lacking.original {
        pairs += 1
        let found = try findings(rule, lacking, removal.reply(other.reply, below: text))
        #expect(found.map(\.finding) == expected.map(\.finding), "\(other.title)")
      }
    }
    #expect(pairs > 0, "no two examples have the same original, one flagged and one not")
  }

  private func findings(
    _ rule: any Rule.Type, _ example: Example, _ reply: String
  ) throws -> [PlacedFinding] {
    try ExampleVerifier(rule).review(
      example, with: Message(bareText: Array(reply.utf8))
    ).findings
  }
}
