import ReplyModel
import ReplyRuleKit

/// Flags places of a template that nobody filled in.
public struct UnfilledPlaceholder: Rule {
  public static let description = RuleDescription(
    identifier: "unfilled-placeholder",
    summary: "a place of a template that nobody filled in",
    rationale: """
      "Dear {{first_name}}" shows the customer the machine. The forms of the common help desks and
      mail mergers are known (`{{…}}`, `{%…%}`, `{!…}`, `#{…}`, `%{…}`, `*|…|*`, `[[…]]`, `%name%`,
      `<<…>>`, `<OTRS_…>`, …), and those that people make by hand: `[Name]`, "order XXXX", "on
      DD/MM/YYYY", "INSERT DATE HERE", "TODO:". So are the marks of a value that was not there:
      "Dear ,", "Dear null", "$NaN", "Your order  has shipped". Code, links, footnotes, lists' tags,
      and what the customer is quoted with are left alone. The words by which fields are named are in
      `Lexicons/*/field-words.lex`.

      In a template it speaks of the letters that it may become: "Dear ," where a name is empty, a
      placeholder of another dialect, a note to the writer.
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
        "a value that the program did not have",
        reply: "Dear ⟦undefined⟧,\n\nyour order left today.\n"),
      Example(
        "a date that nobody put in",
        reply: "Hi Ann,\n\nyour order will arrive on ⟦DD/MM/YYYY⟧ with the morning post.\n"),
      Example(
        "the form of a date",
        reply: "Hi Ann,\n\nplease write the date in the form DD/MM/YYYY.\n"),
      Example(
        "a footnote", reply: "Hi Ann,\n\nthe manual [1] has a drawing of it.\n\n[1] page 12\n"),
      Example(
        "code",
        reply: "Hi Ann,\n\nput this into the theme:\n\n```\n<h1>{{ page.title }}</h1>\n```\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let dialect = inspection.exchange.template
    return inspection.placeholders.filter { dialect == nil || Self.ofTemplates.contains($0.kind) }
      .map { placeholder in
        let text = Excerpt.of(inspection.reply.text[placeholder.range], limit: 40)
        let isForeign = dialect != nil && placeholder.kind == .template
        return Finding(
          at: placeholder.range,
          message: isForeign
            ? "\"\(text)\" is no placeholder of \(dialect ?? "")"
            : wording(of: placeholder.kind, text),
          help: "put in what belongs there, or take it out", confidence: placeholder.confidence,
          severity: placeholder.confidence >= 0.7 ? .error : .warning,
          evidence: [Evidence(turn: .reply, range: placeholder.range)])
      }
  }

  /// What is wrong in a letter that a template may become: what a person is to write over is not.
  private static let ofTemplates: [PlaceholderKind] = [
    .template, .missingName, .noValue, .gap, .note,
  ]

  private func wording(of kind: PlaceholderKind, _ text: String) -> String {
    switch kind {
    case .gap: "two blanks where a value has to stand"
    case .noValue: "\"\(text)\" stands where a value has to"
    case .template, .handMade, .run, .note, .missingName: "\"\(text)\" was not filled in"
    }
  }
}
