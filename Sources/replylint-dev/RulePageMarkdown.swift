import ReplyReporters
import ReplyRuleKit

/// The page of a rule in Markdown: `docs/rules/<identifier>.md`.
struct RulePageMarkdown {
  /// Marks a page as ours: only such a page is taken away when its rule is gone.
  static let mark = "<!-- Written by `replylint-dev docs` from the rule's file: change that. -->"

  let page: RulePage

  var fileName: String { page.description.identifier + ".md" }

  /// The whole page, ending with a line end.
  var text: String {
    let opening = [Self.mark, "# \(page.description.identifier)", page.summary, facts]
    let closing = ["[More on silencing](../silence.md) · [All rules](README.md)"]
    return (opening + page.blocks.map(markdown) + closing).joined(separator: "\n\n") + "\n"
  }

  private var facts: String {
    let description = page.description
    let category = description.category.rawValue
    var rows = [
      "| severity | category | since |", "|---|---|---|",
      "| \(description.severity.rawValue) | [\(category)](README.md#\(category)) "
        + "| \(description.since) |",
    ]
    if !description.lexicons.isEmpty {
      let names = description.lexicons.map { "`\($0.raw)`" }.joined(separator: ", ")
      rows += ["", "Lives on the phrases of the lexicons \(names)."]
    }
    return rows.joined(separator: "\n")
  }

  private func markdown(_ block: RulePage.Block) -> String {
    switch block {
    case .heading("Flagged"): "## Flagged\n\nWhat is flagged stands between ⟦ and ⟧."
    case .heading(let title): "## \(title)"
    case .subheading(let title): "### \(title)"
    case .paragraph(let text): text
    case .options(let options): table(options)
    case .code(let code, let language): "```\(language)\n\(code)\n```"
    case .mail(let text): fenced(text)
    }
  }

  private func table(_ options: [OptionDescription]) -> String {
    let rows = options.map { "| `\($0.name)` | \($0.summary) | `\($0.defaultValue.wording)` |" }
    return """
      | option | meaning | default |
      |---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  /// Four backticks, for an example may hold three.
  private func fenced(_ text: String) -> String {
    let body = text.hasSuffix("\n") ? text : text + "\n"
    return "````text\n\(body)````"
  }
}
