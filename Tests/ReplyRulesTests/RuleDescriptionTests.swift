import ReplyMail
import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

@Suite struct RuleDescriptionTests {
  @Test(arguments: builtInRules.map { $0.description })
  func descriptionFollowsTheHouse(_ description: RuleDescription) {
    let examples = description.examples()
    #expect(examples.filter(\.isTriggering).count >= 2)
    #expect(examples.filter { !$0.isTriggering }.count >= 2)
    #expect(description.summary.first?.isLowercase == true)
    #expect(!description.summary.hasSuffix("."))
    #expect(!description.rationale.isEmpty)
  }

  @Test(arguments: builtInRules)
  func ruleIsNamedAfterTheDefect(_ rule: any Rule.Type) {
    let identifier = rule.description.identifier
    #expect(RuleNaming.fault(of: identifier) == nil)
    #expect(RuleNaming.typeName(of: identifier) == String(describing: rule))
  }

  @Test(arguments: [
    ("missing-thanks", nil), ("notice-without-date", nil), ("user-name-shown", nil),
    ("", "expected words"), ("MissingThanks", "expected words"), ("late-", "expected words"),
    ("late_reply", "expected words"), ("late-2", "expected words"),
    ("späte-antwort", "expected wo"),
    ("no-thanks", "begins with \"no\""), ("avoid-jargon", "begins with \"avoid\""),
    ("use-name", "begins with"), ("prefer-name", "begins with"), ("dont-shout", "begins with"),
    ("check-name", "begins with"), ("all", "many rules"), ("form-letters", "many rules"),
  ])
  func aNameThatIsNoneSaysWhy(_ identifier: String, _ part: String?) {
    let fault = RuleNaming.fault(of: identifier)
    #expect((fault == nil) == (part == nil))
    #expect(fault?.contains(part ?? "") ?? true)
  }

  /// What `replylint-dev new-rule` writes is a beginning.
  @Test(arguments: builtInRules)
  func nothingIsLeftToFillIn(_ rule: any Rule.Type) throws {
    let description = rule.description
    let examples = description.examples()
    var parts = [
      "summary": description.summary, "rationale": description.rationale,
      "since": description.since,
    ]
    for option in Self.options(of: rule) { parts["option \(option.name)"] = option.summary }
    for (index, example) in examples.enumerated() {
      let texts = [example.title, example.reply, example.original ?? "", example.customer ?? ""]
      parts["example \(index + 1)"] = texts.joined(separator: "\n")
      let reply = Message(bareText: Array(MarkedText(example.reply).text.utf8))
      for placed in try ExampleVerifier(rule).review(example, with: reply).findings {
        parts["message"] = placed.finding.message
        parts["help"] = placed.finding.help
      }
    }
    let left = parts.filter { $0.value.lowercased().contains("fill in:") }.map(\.key).sorted()
    #expect(left == [], "\(String(describing: rule)) has parts to fill in")
  }

  private static func options<R: Rule>(of rule: R.Type) -> [OptionDescription] {
    R.Options.descriptions
  }

  @Test func identifiersAreUnique() {
    let identifiers = builtInRules.map { $0.description.identifier }
    #expect(Set(identifiers).count == identifiers.count)
  }
}
