/// The syntax in which a help desk or a mail merge writes what is to be filled in.
public struct TemplateDialect: Sendable, Equatable {
  /// How blocks and expressions are read.
  enum Grammar: Sendable {
    /// `{% if x %}…{% endif %}`, `{{ x | default: "y" }}`.
    case liquid
    /// `{% if x %}…{% endif %}`, `{{ x | default("y") }}`.
    case jinja
    /// `{{#x}}…{{/x}}`, `{{#if x}}…{{else}}…{{/if}}`.
    case mustache
    /// `*|IF:X|*…*|END:IF|*`.
    case mailchimp
    /// Fields alone.
    case fields
  }

  enum Role: Sendable { case value, block, comment }

  /// One pair of delimiters.
  struct Form: Sendable, Equatable {
    var open: [UInt8]
    var close: [UInt8]
    var role: Role
    /// What is inside begins with a letter and stays on its line.
    var isTight: Bool

    init(_ open: String, _ close: String, _ role: Role = .value, isTight: Bool = false) {
      self.open = Array(open.utf8)
      self.close = Array(close.utf8)
      self.role = role
      self.isTight = isTight
    }
  }

  /// Stands behind `--template`.
  public let name: String
  let grammar: Grammar
  /// Longer openings first.
  let forms: [Form]
  /// Filters and helpers that are known; empty where any may be.
  let filters: Set<String>

  public static func == (left: TemplateDialect, right: TemplateDialect) -> Bool {
    left.name == right.name
  }

  /// The dialect of a name or of a program that has it, whatever its case; nil for others.
  public static func named(_ name: String) -> TemplateDialect? {
    let wanted = name.lowercased()
    let own = others[wanted] ?? wanted
    return all.first { $0.name == own }
  }

  /// Names of dialects and of programs that have one of them, in order.
  public static var names: [String] { (all.map(\.name) + others.keys).sorted() }

  private static let others = [
    "zendesk": "liquid", "freshdesk": "liquid", "intercom": "liquid", "shopify": "liquid",
    "gorgias": "liquid", "front": "liquid", "chatwoot": "liquid", "frappe": "jinja",
    "hubspot": "jinja", "twig": "jinja", "handlebars": "mustache", "jira": "mustache",
    "freescout": "helpscout", "znuny": "otrs", "lightning": "salesforce",
  ]

  private static let braces = [
    Form("{{", "}}"), Form("{%", "%}", .block), Form("{#", "#}", .comment),
  ]
  private static let mustaches = [
    Form("{{!--", "--}}", .comment), Form("{{!", "}}", .comment), Form("{{{", "}}}"),
    Form("{{", "}}"),
  ]

  /// In order of name.
  public static let all: [TemplateDialect] = [
    fields("helpscout", Form("{%", "%}", isTight: true)),
    TemplateDialect(
      name: "jinja", grammar: .jinja, forms: braces, filters: TemplateFilters.jinja),
    TemplateDialect(
      name: "liquid", grammar: .liquid, forms: braces, filters: TemplateFilters.liquid),
    TemplateDialect(
      name: "mailchimp", grammar: .mailchimp, forms: [Form("*|", "|*", isTight: true)],
      filters: []),
    fields("mautic", Form("{", "}", isTight: true)),
    TemplateDialect(
      name: "mustache", grammar: .mustache, forms: mustaches, filters: TemplateFilters.helpers),
    fields("osticket", Form("%{", "}", isTight: true)),
    fields(
      "otrs", Form("&lt;OTRS_", "&gt;", isTight: true), Form("&lt;KIX_", "&gt;", isTight: true),
      Form("<OTRS_", ">", isTight: true), Form("<KIX_", ">", isTight: true)),
    fields("quicktext", Form("[[", "]]", isTight: true)),
    fields("rt", Form("{$", "}", isTight: true)),
    fields("salesforce", Form("{{{", "}}}", isTight: true), Form("{!", "}", isTight: true)),
    fields(
      "word", Form("<<", ">>", isTight: true), Form("«", "»", isTight: true)),
    fields("zammad", Form("#{", "}", isTight: true)),
  ]

  private static func fields(_ name: String, _ forms: Form...) -> TemplateDialect {
    TemplateDialect(name: name, grammar: .fields, forms: forms, filters: [])
  }
}
