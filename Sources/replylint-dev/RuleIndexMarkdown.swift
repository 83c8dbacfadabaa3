import ReplyReporters

/// The list of all rules by category, in Markdown: `docs/rules/README.md`.
struct RuleIndexMarkdown {
  static let fileName = "README.md"

  let index: RuleIndex

  /// The whole page, ending with a line end.
  var text: String {
    let opening = """
      # Rules

      A page for each rule: what the customer suffers, when to switch it off, options, examples.
      `replylint explain RULE` shows it in the terminal. The examples run as tests.

      Severities are defaults; the configuration changes them, and a single finding may weigh less.
      `error` must not be sent, `warning` asks for a look before sending, `note` is worth knowing.
      """
    let parts = [RulePageMarkdown.mark, opening] + index.sections.map(text)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func text(_ section: RuleIndex.Section) -> String {
    let rows = section.rules.map(\.description).map {
      "| [\($0.identifier)](\($0.identifier).md) | \($0.summary) | \($0.severity.rawValue) |"
    }
    return """
      ## \(section.category.rawValue)

      | rule | flags | severity |
      |---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }
}
