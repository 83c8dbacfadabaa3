import ReplyModel
import ReplyRuleKit

/// Flags places of a template that nobody filled in.
public struct UnfilledPlaceholder: Rule {
  public static let description = RuleDescription(
    identifier: "unfilled-placeholder",
    summary: "a place of a template that nobody filled in",
    rationale: """
      "Dear {{first_name}}" shows the customer the machine. The forms of the common help desks and
      mail mergers are known (`{{…}}`, `{%…%}`, `*|…|*`, `[[…]]`, `%name%`, `<<…>>`, …), and those
      that people make by hand: `[Name]`, "order XXXX", "Dear ,". Code blocks, links, and text in
      quotes of the customer are left alone.

      Silent in templates, where placeholders are what they should be.
      """,
    category: .formLetters,
    severity: .error,
    looksFor: .presence,
    since: "0.1.0",
    examples: [
      Example(
        "a merge field", reply: "Hi ⟦{{first_name}}⟧,\n\nyour order left today.\n"),
      Example(
        "made by hand", reply: "Hi Ann,\n\nyour order ⟦[ORDER NUMBER]⟧ left today.\n"),
      Example(
        "a name that is missing", reply: "⟦Dear ,⟧\n\nyour order left today.\n"),
      Example(
        "a footnote", reply: "Hi Ann,\n\nthe manual [1] has a drawing of it.\n\n[1] page 12\n"),
      Example(
        "code",
        reply: "Hi Ann,\n\nput this into the theme:\n\n```\n<h1>{{ page.title }}</h1>\n```\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard inspection.exchange.template == nil else { return [] }
    return inspection.placeholders.map { placeholder in
      let text = inspection.reply.text[placeholder.range]
      return Finding(
        at: placeholder.range, message: "\"\(Excerpt.of(text, limit: 40))\" was not filled in",
        help: "put in what belongs there, or take it out", confidence: placeholder.confidence,
        severity: placeholder.confidence >= 0.7 ? .error : .warning,
        evidence: [Evidence(turn: .reply, range: placeholder.range)])
    }
  }
}
