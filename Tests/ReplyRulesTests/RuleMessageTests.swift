import ReplyEngine
import ReplyMail
import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

/// What rules say, over all their examples.
@Suite struct RuleMessageTests {
  /// Not the words of this house, and words that blame or beg.
  private static let unwanted: Set = [
    "violation", "violations", "alert", "alerts", "token", "tokens", "email", "emails", "e-mail",
    "ticket", "tickets", "smart", "lint", "bad", "please", "you", "your", "forgot",
  ]

  @Test(arguments: builtInRules) func messagesFollowTheHouse(_ rule: any Rule.Type) throws {
    for example in rule.description.examples() where example.isTriggering {
      let reply = Message(bareText: Array(MarkedText(example.reply).text.utf8))
      for placed in try ExampleVerifier(rule).review(example, with: reply).findings {
        expectGood(placed.finding.message)
        let help = try #require(placed.finding.help, "\(example.title): nothing that helps")
        expectGood(help)
      }
    }
  }

  @Test(arguments: builtInRules.map { $0.description })
  func summariesFollowTheHouse(_ description: RuleDescription) {
    expectGood(description.summary)
    for example in description.examples() { expectGood(example.title) }
  }

  private func expectGood(_ text: String) {
    #expect(!text.isEmpty)
    #expect(text.count <= 90, "\(text)")
    #expect(!text.hasSuffix("."), "\(text)")
    #expect(!text.contains("\n"), "\(text)")
    let own = Self.withoutQuoted(text)
    #expect(own.first { $0.isLetter }?.isLowercase ?? true, "\(text)")
    let words = own.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    #expect(Self.unwanted.intersection(words) == [], "\(text)")
  }

  /// The words of the reply or the customer are theirs.
  private static func withoutQuoted(_ text: String) -> String {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.enumerated().map { $0.offset % 2 == 0 ? $0.element : "" }.joined()
  }

  /// Phrase or name, and the reply that holds it.
  static let long: [(rule: String, reply: String, customer: String?)] = [
    ("forbidden-phrase", "Hi Ann,\n\n" + String(repeating: "very ", count: 40) + "late.\n", nil),
    (
      "misspelled-name", "Dear Ms Wolfeschlegelsteinhausenbergredorff,\n\nhello.\n",
      "Ann Wolfeschlegelsteinhausenbergerdorff"
    ),
    ("unfilled-placeholder", "Hi {{\(String(repeating: "first_", count: 8))name}},\n", nil),
  ]

  @Test(arguments: long)
  func longWordsAreCutShort(_ rule: String, _ reply: String, _ customer: String?) throws {
    let type = try #require(builtInRules.first { $0.description.identifier == rule })
    let phrase = String(repeating: "very ", count: 40) + "late"
    let example = Example(
      "long", reply: reply, customer: customer,
      options: rule == "forbidden-phrase" ? ["phrases": .list([phrase])] : [:])
    let findings = try ExampleVerifier(type).review(
      example, with: Message(bareText: Array(reply.utf8))
    ).findings
    #expect(findings.count == 1)
    for placed in findings {
      #expect(placed.finding.message.contains("…\""))
      expectGood(placed.finding.message)
    }
  }
}
