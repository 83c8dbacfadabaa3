import ReplyRuleKit

/// `rules --output-format json`: docs/output-schema.md, "Rules".
public enum RuleListJSON {
  /// One array, a rule a line, in the order of the list.
  ///
  /// - Parameter silence: for the language that is asked about; nil: none is.
  public static func bytes(_ index: RuleIndex, silence: RuleSilence? = nil) -> [UInt8] {
    let rules = index.sections.flatMap(\.rules).map { page in
      var json = JSONWriter()
      write(page, silence: silence, to: &json)
      return String(decoding: json.bytes, as: UTF8.self)
    }
    return Array("[\n\(rules.joined(separator: ",\n"))\n]\n".utf8)
  }

  private static func write(_ page: RulePage, silence: RuleSilence?, to json: inout JSONWriter) {
    let rule = page.description
    json.object { json in
      json.member("rule", rule.identifier)
      json.member("category", rule.category.rawValue)
      json.member("severity", rule.severity.rawValue)
      json.member("summary", rule.summary)
      json.member("since", rule.since)
      json.key("lexicons")
      json.array(rule.lexicons) { $0.string($1.raw) }
      json.key("options")
      json.array(page.options) { json, option in
        json.object { json in
          json.member("name", option.name)
          json.member("summary", option.summary)
          json.key("default")
          write(option.defaultValue, to: &json)
        }
      }
      guard let silence else { return }
      json.key("missing_lexicons")
      json.array(silence.missing(rule)) { $0.string($1.raw) }
    }
  }

  private static func write(_ value: OptionValue, to json: inout JSONWriter) {
    switch value {
    case .text(let text): json.string(text)
    case .number(let number): json.fraction(number)
    case .flag(let flag): json.flag(flag)
    case .list(let list): json.array(list) { $0.string($1) }
    }
  }
}
