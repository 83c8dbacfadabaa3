import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

/// One example of one rule in one form.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  var rule: any Rule.Type
  var example: Example
  var disturbance: Disturbance

  var testDescription: String {
    "\(rule.description.identifier): \(example.title) (\(disturbance.rawValue))"
  }

  static let all: [ExampleCase] = builtInRules.flatMap { rule in
    rule.description.examples().flatMap { example in
      Disturbance.allCases.map { ExampleCase(rule: rule, example: example, disturbance: $0) }
    }
  }
}

@Suite struct RuleExampleTests {
  @Test(arguments: ExampleCase.all)
  func ruleFlagsWhatItsExampleMarks(_ test: ExampleCase) throws {
    let verifier = ExampleVerifier(test.rule)
    let flagged = try verifier.flagged(test.example, as: test.disturbance)
    let expected = verifier.expected(test.example)
    if test.disturbance == .emojiBefore {
      // The emoji may become part of the place where a thing is missing.
      #expect(flagged.count == expected.count)
    } else {
      #expect(flagged == expected)
    }
  }
}

@Suite struct RuleDescriptionTests {
  @Test(arguments: builtInRules.map { $0.description })
  func descriptionFollowsTheHouse(_ description: RuleDescription) {
    let examples = description.examples()
    #expect(examples.filter(\.isTriggering).count >= 2)
    #expect(examples.filter { !$0.isTriggering }.count >= 2)
    #expect(description.summary.first?.isLowercase == true)
    #expect(!description.summary.hasSuffix("."))
    #expect(!description.rationale.isEmpty)
    for prefix in ["no-", "avoid-", "use-", "prefer-", "dont-", "check-"] {
      #expect(!description.identifier.hasPrefix(prefix))
    }
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
