import ReplyEngine
import ReplyMail
import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

/// One way to silence one example of a rule.
struct SuppressionCase: Sendable, CustomTestStringConvertible {
  var rule: any Rule.Type
  var example: Example
  var source: Suppression.Source

  var testDescription: String {
    "\(rule.description.identifier): \(example.title) (\(source.rawValue))"
  }

  static let all: [SuppressionCase] = builtInRules.flatMap { rule in
    rule.description.examples().filter(\.isTriggering).flatMap { example in
      [Suppression.Source.header, .configuration, .comment].map {
        SuppressionCase(rule: rule, example: example, source: $0)
      }
    }
  }
}

@Suite struct RuleSuppressionTests {
  /// What is silenced is still found, in its place, with whoever silenced it; but it does not speak.
  @Test(arguments: SuppressionCase.all)
  func aSilencedExampleDoesNotSpeak(_ test: SuppressionCase) throws {
    let identifier = test.rule.description.identifier
    let text = MarkedText(test.example.reply).text
    let reply: Message
    var settings: [SuppressionSetting] = []
    switch test.source {
    case .header:
      let header =
        "From: jo@shop.example.com\nX-Replylint: off; \(identifier); on purpose"
      reply = MessageParser().message(Array((header + "\n\n" + text).utf8))
    case .comment:
      let comment = "{# replylint: off \(identifier) -- on purpose #}\n"
      reply = Message(bareText: Array((comment + text).utf8))
    default:
      reply = Message(bareText: Array(text.utf8))
      settings = [SuppressionSetting(rules: [identifier], reason: "on purpose")]
    }
    let verifier = ExampleVerifier(test.rule)
    let review = try verifier.review(test.example, with: reply, suppressions: settings)
    #expect(review.open.map(\.text) == [])
    #expect(review.findings.map(\.text) == verifier.expected(test.example))
    #expect(Set(review.findings.map(\.suppression?.reason)) == ["on purpose"])
    #expect(Set(review.findings.map(\.suppression?.source)) == [test.source])
    #expect(review.silence.troubles + review.silence.unused == [])
  }
}
