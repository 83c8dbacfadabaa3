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

  /// It names the defect: "ignore unanswered-question" has to read right.
  @Test(arguments: builtInRules.map { $0.description.identifier })
  func identifierNamesTheDefect(_ identifier: String) {
    for prefix in ["no-", "avoid-", "use-", "prefer-", "dont-", "check-"] {
      #expect(!identifier.hasPrefix(prefix))
    }
    #expect(identifier.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) })
  }

  @Test(arguments: builtInRules)
  func identifierIsTheTypeNameInKebabCase(_ rule: any Rule.Type) {
    var kebab = ""
    for character in String(describing: rule) {
      if character.isUppercase, !kebab.isEmpty { kebab += "-" }
      kebab += character.lowercased()
    }
    #expect(rule.description.identifier == kebab)
  }

  @Test func identifiersAreUnique() {
    let identifiers = builtInRules.map { $0.description.identifier }
    #expect(Set(identifiers).count == identifiers.count)
  }
}
