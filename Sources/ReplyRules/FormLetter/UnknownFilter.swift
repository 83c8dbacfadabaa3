import ReplyModel
import ReplyRuleKit

/// Flags filters, tags and helpers that the engine of a template does not have.
public struct UnknownFilter: Rule {
  public static let description = RuleDescription(
    identifier: "unknown-filter",
    summary: "a filter, tag or helper that the dialect of a template does not have",
    rationale: """
      Engines pass over a filter that they do not know, or refuse the whole template: "upcse" leaves
      the name as it is, `{% iff %}` shows every branch. Known are the filters and tags of Liquid and
      Jinja with what help desks add to them, and the helpers of Handlebars; there only names near
      those are flagged, for helpers of one's own are common. Switch it off where the engine has many
      filters of its own.

      Reads templates alone: `check --template`.
      """,
    category: .formLetters,
    severity: .warning,
    looksFor: .presence,
    subject: .template,
    since: "0.1.0",
    examples: [
      Example(
        "a mistyped filter",
        reply: "Hi ⟦{{ first_name | capitalise }}⟧,\n\nyour order has left our store today.\n",
        template: "liquid"),
      Example(
        "a mistyped tag",
        reply: "Hi Ann,\n\n⟦{% esle %}⟧ The lamp has left our store today.\n",
        template: "jinja"),
      Example(
        "a fallback",
        reply: "Hi {{ first_name | fallback: \"there\" }},\n\nyour order has left our store.\n",
        template: "intercom"),
      Example(
        "a helper of one's own",
        reply: "Hi Ann,\n\nthe lamp comes on {{formatDate order.date}} to your house.\n",
        template: "handlebars"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard let template = inspection.templateReading else { return [] }
    return template.troubles.compactMap { trouble in
      let kind: String
      switch trouble.kind {
      case .unknownFilter: kind = "filter"
      case .unknownTag: kind = "tag"
      default: return nil
      }
      let nearest = trouble.nearest.map { "; nearest is \"\($0)\"" } ?? ""
      return Finding(
        at: trouble.range,
        message:
          "\"\(Excerpt.of(trouble.name, limit: 24))\" is no \(kind) of \(template.dialect.name)"
          + nearest,
        help: "name a \(kind) that the engine has, or silence it where the engine has its own",
        confidence: 0.9)
    }
  }
}
