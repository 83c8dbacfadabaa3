import ReplyModel
import ReplyRuleKit

/// Flags fields of a template that the help desk does not have.
public struct UnknownField: Rule {
  public static let description = RuleDescription(
    identifier: "unknown-field",
    summary: "a field of a template that is not among the known ones",
    rationale: """
      A mistyped field is filled with nothing: "Dear ,". Which fields there are stands in the file that
      `--fields` or `[templates]` of the configuration names: one a line, `!` behind those that are
      never empty, or a JSON Schema. Names that the template makes itself, by `assign` or `for`, are
      known; parts of known fields too.

      Reads templates alone: `check --template`, with `--fields`.
      """,
    category: .formLetters,
    severity: .error,
    looksFor: .presence,
    subject: .template,
    since: "0.1.0",
    examples: [
      Example(
        "a letter that is missing",
        reply: "Hi {{ ⟦contact.firstnme⟧ }},\n\nyour order has left our store today.\n",
        template: "liquid", fields: ["contact.firstname", "contact.lastname"]),
      Example(
        "in a condition",
        reply: "Hi Ann,\n\n{% ⟦if order.lat⟧ %}We are late this time.{% endif %} It comes soon.\n",
        template: "jinja", fields: ["order.late", "order.number"]),
      Example(
        "a field that is known",
        reply: "Hi {%customer.firstName,fallback=there%},\n\nyour order has left our store.\n",
        template: "helpscout", fields: ["customer.firstName"]),
      Example(
        "a name of the template's own",
        reply: "Hi Ann,\n\n{% for item in order.items %}{{ item.name }} is here.{% endfor %}\n",
        template: "liquid", fields: ["order.items"]),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard let template = inspection.templateReading else { return [] }
    return template.troubles.filter { $0.kind == .unknownField }.map { trouble in
      let nearest = trouble.nearest.map { "; nearest is \"\(Excerpt.of($0, limit: 24))\"" }
      return Finding(
        at: trouble.range,
        message: "unknown field \"\(Excerpt.of(trouble.name, limit: 24))\"\(nearest ?? "")",
        help: "name one of the \(trouble.known.count) known fields, or add it to their list",
        confidence: 0.95)
    }
  }
}
