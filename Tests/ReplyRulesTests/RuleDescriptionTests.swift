import ReplyRuleKit
import ReplyRules
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

  @Test func identifiersAreUnique() {
    let identifiers = builtInRules.map { $0.description.identifier }
    #expect(Set(identifiers).count == identifiers.count)
  }
}
