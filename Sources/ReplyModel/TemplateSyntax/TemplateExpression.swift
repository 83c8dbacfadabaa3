/// Reads the inside of a value: field, filters, fallback.
struct TemplateExpression {
  let dialect: TemplateDialect

  func value(_ inside: String, at range: Range<Int>) -> TemplateValue {
    switch dialect.grammar {
    case .liquid, .jinja: return piped(inside, at: range)
    case .mustache: return helper(inside, at: range)
    case .mailchimp:
      return TemplateValue(
        range: range, field: String(inside.prefix { $0 != ":" }), fallback: nil)
    case .fields: return plain(inside, at: range)
    }
  }

  /// `x | split: "::" | default: "there"`, `x|default("there")`.
  private func piped(_ inside: String, at range: Range<Int>) -> TemplateValue {
    var value = TemplateValue(range: range, field: "")
    var isFirst = true
    for words in Self.pipes(TemplateWords.cut(inside)) {
      if isFirst {
        isFirst = false
        value.fallback = TemplateWords.quoted(words.first)
        let fields = TemplateWords.fields(words)
        value.field = value.fallback == nil ? fields.first ?? "" : ""
        value.others = Array(fields.dropFirst())
        // `x or "there"` of Jinja.
        if let last = words.firstIndex(of: "or"), last + 1 < words.count {
          value.fallback = TemplateWords.quoted(words[last + 1])
        }
        // A call has its own value: `now()`.
        if words.count > 1, words[1] == "(" { value.others = [] }
      } else if let filter = words.first {
        value.filters.append(String(filter))
        if ["default", "fallback", "d"].contains(filter) {
          value.fallback = words.lazy.compactMap { TemplateWords.quoted($0) }.first ?? "there"
        } else if filter == "append" || filter == "prepend" {
          value.fallback = (value.fallback ?? "") + (TemplateWords.quoted(words.last) ?? "")
        }
      }
    }
    return value
  }

  private static func pipes(_ words: [Substring]) -> [[Substring]] {
    words.split(separator: "|", omittingEmptySubsequences: true).map(Array.init)
  }

  /// `name`, `&name`, `> part`, `helper name`.
  private func helper(_ inside: String, at range: Range<Int>) -> TemplateValue {
    if inside.hasPrefix(">") { return TemplateValue(range: range, field: "", fallback: "") }
    let words = TemplateWords.cut(inside.hasPrefix("&") ? String(inside.dropFirst()) : inside)
    let fields = TemplateWords.fields(words)
    guard words.count > 1, let first = fields.first else {
      return TemplateValue(range: range, field: fields.first ?? "")
    }
    var value = TemplateValue(range: range, field: fields.dropFirst().first ?? "")
    value.filters = [first]
    return value
  }

  /// `customer.firstName,fallback=there`, `contactfield=firstname|there`, `CUSTOMER_Subject[20]`.
  private func plain(_ inside: String, at range: Range<Int>) -> TemplateValue {
    var value = TemplateValue(range: range, field: inside)
    switch dialect.name {
    case "helpscout":
      let parts = inside.split(separator: ",", maxSplits: 1)
      value.field = parts.first.map { Self.trimmed($0) } ?? ""
      if parts.count > 1, let mark = parts[1].firstIndex(of: "=") {
        value.fallback = Self.trimmed(parts[1][parts[1].index(after: mark)...])
      }
    case "mautic":
      let parts = inside.split(separator: "|", maxSplits: 1)
      value.field = parts.first.map { Self.trimmed($0) } ?? ""
      value.fallback = parts.count > 1 ? Self.trimmed(parts[1]) : nil
    case "otrs": value.field = String(inside.prefix { $0 != "[" })
    default: value.field = Self.trimmed(inside[...])
    }
    return value
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
