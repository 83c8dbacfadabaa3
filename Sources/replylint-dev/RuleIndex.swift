import ReplyRuleKit

/// The list of all rules by category, in Markdown: `docs/rules/README.md`.
struct RuleIndex {
  static let fileName = "README.md"

  let pages: [RulePage]

  /// The whole page, ending with a line end. Categories without rules are left out.
  var text: String {
    let sections = Category.allCases.compactMap(section)
    let opening = """
      # Rules

      A page for each rule: what the customer suffers, when to switch it off, options, examples.
      The examples run as tests.

      Severities are defaults; the configuration changes them, and a single finding may weigh less.
      `error` must not be sent, `warning` asks for a look before sending, `note` is worth knowing.
      """
    return ([RulePage.mark, opening] + sections).joined(separator: "\n\n") + "\n"
  }

  private func section(_ category: Category) -> String? {
    let members = pages.map(\.description).filter { $0.category == category }
    guard !members.isEmpty else { return nil }
    let rows = members.sorted { $0.identifier < $1.identifier }.map {
      "| [\($0.identifier)](\($0.identifier).md) | \($0.summary) | \($0.severity.rawValue) |"
    }
    return """
      ## \(category.rawValue)

      | rule | flags | severity |
      |---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }
}
