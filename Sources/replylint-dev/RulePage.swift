import ReplyRuleKit

/// What people read about one rule, in Markdown: `docs/rules/<identifier>.md`.
struct RulePage {
  /// Marks a page as ours: only such a page is taken away when its rule is gone.
  static let mark = "<!-- Written by `replylint-dev docs` from the rule's file: change that. -->"

  let description: RuleDescription
  private let options: [OptionDescription]

  init(_ rule: any Rule.Type) {
    description = rule.description
    options = Self.options(of: rule)
  }

  var fileName: String { description.identifier + ".md" }

  /// The whole page, ending with a line end.
  var text: String {
    let examples = description.examples()
    return [
      Self.mark, "# \(description.identifier)", "\(description.summary.capitalisedFirst).", facts,
      description.rationale, optionSection,
      section("Flagged", examples.filter(\.isTriggering)),
      section("Left alone", examples.filter { !$0.isTriggering }),
      "[All rules](README.md)",
    ].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var facts: String {
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

  private var optionSection: String {
    guard !options.isEmpty else { return "" }
    let rows = options.map { "| `\($0.name)` | \($0.summary) | `\($0.defaultValue.wording)` |" }
    let lines = options.map { "\($0.name) = \($0.defaultValue.wording)" }
    return """
      ## Options

      | option | meaning | default |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      ```toml
      [rules.\(description.identifier)]
      \(lines.joined(separator: "\n"))
      ```
      """
  }

  private func section(_ title: String, _ examples: [Example]) -> String {
    guard !examples.isEmpty else { return "" }
    let legend = title == "Flagged" ? "\n\nWhat is flagged stands between ⟦ and ⟧." : ""
    return "## \(title)\(legend)\n\n" + examples.map(block).joined(separator: "\n\n")
  }

  private func block(_ example: Example) -> String {
    var lines = ["### \(example.title.capitalisedFirst)"]
    for (name, value) in example.options.sorted(by: { $0.key < $1.key }) {
      lines.append("With `\(name) = \(value.wording)`:")
    }
    if let customer = example.customer { lines.append("The customer is known as \(customer).") }
    if let original = example.original { lines += ["The customer writes:", fenced(original)] }
    lines += ["The reply:", fenced(example.reply)]
    return lines.joined(separator: "\n\n")
  }

  /// Four backticks, for an example may hold three.
  private func fenced(_ text: String) -> String {
    let body = text.hasSuffix("\n") ? text : text + "\n"
    return "````text\n\(body)````"
  }

  private static func options<R: Rule>(of rule: R.Type) -> [OptionDescription] {
    R.Options.descriptions
  }
}

extension String {
  /// The same with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
