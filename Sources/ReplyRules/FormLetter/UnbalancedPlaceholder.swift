import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags delimiters and blocks of a template that are opened and not closed, or closed and not opened.
public struct UnbalancedPlaceholder: Rule {
  public static let description = RuleDescription(
    identifier: "unbalanced-placeholder",
    summary: "a placeholder or block of a template that is not closed, or not opened",
    rationale: """
      A brace that is missing shows the customer the syntax of the template; a block that is not closed
      makes the help desk refuse the reply, or send half of it. The message names the other end, where
      there is one.

      Reads templates alone: `check --template`.
      """,
    category: .formLetters,
    severity: .error,
    looksFor: .presence,
    subject: .template,
    since: "0.1.0",
    examples: [
      Example(
        "a brace that is missing",
        reply: "Hi ⟦{{⟧first_name},\n\nyour order has left our store today.\n", template: "liquid"),
      Example(
        "a block without its end",
        reply: "Hi Ann,\n\n⟦{% if late %}⟧We are late this time, and the lamp comes on Monday.\n",
        template: "liquid"),
      Example(
        "an end of another block",
        reply: "Hi Ann,\n\n{{#each items}}The lamp is on its way.⟦{{/if}}⟧{{/each}}\n",
        template: "mustache"),
      Example(
        "a block with its end",
        reply: "Hi Ann,\n\n{% if late %}We are late this time.{% endif %} The lamp is here.\n",
        template: "liquid"),
      Example(
        "nothing but braces of a picture",
        reply: "Hi Ann,\n\nthe lamp is here :-} and it shines {as it should}.\n",
        template: "zammad"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard let template = inspection.templateReading else { return [] }
    let troubles = template.troubles.filter { Self.kinds.contains($0.kind) }
    guard !troubles.isEmpty else { return [] }
    let lines = LineIndex(inspection.reply.text)
    return troubles.map { trouble in
      let text = Excerpt.of(inspection.reply.text[trouble.range], limit: 24)
      let other = trouble.other.map { range in
        let place = lines.place(of: range.lowerBound)
        let words = Excerpt.of(inspection.reply.text[range], limit: 20)
        return "\"\(words)\" at \(place.line):\(place.column)"
      }
      return Finding(
        at: trouble.range, message: message(trouble, text, other), help: help(trouble),
        confidence: 0.95)
    }
  }

  private static let kinds: [TemplateTrouble.Kind] = [
    .unclosedMark, .strayMark, .unclosedBlock, .strayBlock,
  ]

  private func message(_ trouble: TemplateTrouble, _ text: String, _ other: String?) -> String {
    switch trouble.kind {
    case .unclosedMark: "\"\(text)\" is not closed by \"\(trouble.name)\""
    case .strayMark: "\"\(text)\" closes nothing"
    case .unclosedBlock:
      "\"\(text)\" is not closed" + (other.map { " before \($0)" } ?? "")
    default: "\"\(text)\" belongs to no open block" + (other.map { ", only \($0)" } ?? "")
    }
  }

  private func help(_ trouble: TemplateTrouble) -> String {
    switch trouble.kind {
    case .unclosedBlock: "put \"\(Excerpt.of(trouble.name, limit: 40))\" where it ends"
    case .unclosedMark: "put \"\(trouble.name)\" behind the name"
    default: "take it out, or put its beginning where it belongs"
    }
  }
}
