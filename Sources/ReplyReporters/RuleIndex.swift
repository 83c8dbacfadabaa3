import ReplyRuleKit

/// All rules by category: the one source of `docs/rules/README.md` and of `replylint rules`.
public struct RuleIndex: Sendable {
  /// The rules of one category, in order of identifier.
  public struct Section: Sendable {
    public var category: Category
    public var rules: [RulePage]
  }

  /// In the order of `Category`; those without rules are left out.
  public let sections: [Section]

  /// - Parameter rules: in any order.
  public init(_ rules: [RulePage]) {
    let sorted = rules.sorted { $0.description.identifier < $1.description.identifier }
    sections = Category.allCases.compactMap { category in
      let members = sorted.filter { $0.description.category == category }
      return members.isEmpty ? nil : Section(category: category, rules: members)
    }
  }
}
