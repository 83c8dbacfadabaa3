import ReplyRuleKit

/// A rule as a SARIF `reportingDescriptor` (§3.49).
enum SARIFRule {
  static func write(_ rule: RuleDescription, to json: inout JSONWriter) {
    let paragraphs = paragraphs(of: rule.rationale)
    json.object { json in
      json.member("id", rule.identifier)
      json.member("name", name(of: rule.identifier))
      json.key("shortDescription")
      json.object { $0.member("text", rule.summary) }
      json.key("fullDescription")
      json.object { $0.member("text", plain(paragraphs.first ?? rule.summary)) }
      json.key("help")
      json.object { json in
        json.member("text", plain(paragraphs.joined(separator: "\n\n")))
        json.member("markdown", paragraphs.joined(separator: "\n\n"))
      }
      json.key("defaultConfiguration")
      json.object { $0.member("level", rule.severity.rawValue) }
      json.key("properties")
      json.object { json in
        json.member("category", rule.category.rawValue)
        json.key("tags")
        json.array(["customer-reply", rule.category.rawValue]) { $0.string($1) }
        // What speaks at the default confidence is seldom wrong: docs/accuracy.md.
        json.member("precision", "high")
        json.member(
          "problem.severity", rule.severity == .note ? "recommendation" : rule.severity.rawValue)
      }
    }
  }

  /// `MissingApology` of `missing-apology`.
  private static func name(of identifier: String) -> String {
    identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The paragraphs of a Markdown text, each in one line.
  private static func paragraphs(of markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { $0.joined(separator: " ") }
  }

  private static func plain(_ markdown: String) -> String { markdown.filter { $0 != "`" } }
}
