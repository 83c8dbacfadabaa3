import ReplyReporters
import ReplyRuleKit

/// The JSON Schema (draft 2020-12) of configurations, for editors that check TOML while typing.
struct ConfigurationSchema {
  let pages: [RulePage]

  /// With a line end.
  var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "Configuration of replylint")
      json.member("type", "object")
      json.member("additionalProperties", false)
      json.key("properties")
      json.object { json in
        for key in ConfigurationKey.allCases { member(key, &json) }
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func member(_ key: ConfigurationKey, _ json: inout JSONWriter) {
    json.property(key.rawValue, key.summary) { json in
      switch key {
      case .profile: json.names(Profile.allCases.map(\.rawValue))
      case .select, .ignore: json.list { $0.names(selectable) }
      case .failOn: json.names(severities)
      case .minConfidence: json.share()
      case .rules: json.closedObject { json in for page in pages { rule(page, &json) } }
      case .overrides: json.list { overrides(&$0) }
      case .suppress: json.list { suppress(&$0) }
      case .baseline: json.member("type", "string")
      case .lexicons: json.closedObject { $0.property("add", key.summary) { $0.texts() } }
      case .store:
        json.closedObject { $0.property("path", key.summary) { $0.member("type", "string") } }
      case .transport: json.textOrTexts()
      case .templates:
        json.closedObject { json in
          json.property("path", "folder of templates that replies are made of") {
            $0.member("type", "string")
          }
          json.property("check", "globs of the files that are templates") { $0.texts() }
          json.property("dialect", "dialect of their placeholders; auto tells it by their shapes") {
            $0.names(TemplateChoice.allValueStrings)
          }
          json.property("fields", "the fields that they may have: a file, or their names") { json in
            json.textOrTexts()
          }
        }
      case .customer:
        json.closedObject { json in
          json.property("names", "names by which the customer is known") { $0.texts() }
          json.property(
            "contacts", "address books, vCard or CSV with a header, relative to this file"
          ) { $0.texts() }
        }
      }
    }
  }

  private var severities: [String] { Severity.allCases.map(\.rawValue) }

  private var selectable: [String] {
    ["all"] + Category.allCases.map(\.rawValue) + pages.map(\.description.identifier)
  }

  private func rule(_ page: RulePage, _ json: inout JSONWriter) {
    let description = page.description
    json.property(description.identifier, description.summary) { json in
      json.closedObject { json in
        json.property("severity", "severity of all findings of the rule") { $0.names(severities) }
        for option in page.options {
          json.property(option.name, option.summary) { $0.kind(of: option.defaultValue) }
        }
      }
    }
  }

  private func overrides(_ json: inout JSONWriter) {
    json.closedObject(required: "paths") { json in
      json.property("paths", "globs of the files it is for") { $0.texts() }
      for key in ConfigurationKey.ofLayers { member(key, &json) }
    }
  }

  private func suppress(_ json: inout JSONWriter) {
    json.closedObject(required: "rule") { json in
      json.property("rule", "rule or category that is silent") { $0.names(selectable) }
      json.property("text", "words that are among the flagged ones") { $0.member("type", "string") }
      json.property("paths", "globs of the files it is for") { $0.texts() }
      json.property("reason", "why") { $0.member("type", "string") }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func property(
    _ name: String, _ summary: String, _ content: (inout JSONWriter) -> Void
  ) {
    key(named: name)
    object { json in
      json.member("description", summary)
      content(&json)
    }
  }

  fileprivate mutating func closedObject(
    required: String? = nil, _ properties: (inout JSONWriter) -> Void
  ) {
    member("type", "object")
    member("additionalProperties", false)
    if let required {
      key("required")
      array([required]) { $0.string($1) }
    }
    key("properties")
    object(properties)
  }

  fileprivate mutating func list(_ items: (inout JSONWriter) -> Void) {
    member("type", "array")
    key("items")
    object(items)
  }

  fileprivate mutating func texts() { list { $0.member("type", "string") } }

  fileprivate mutating func textOrTexts() {
    key("type")
    array(["string", "array"]) { $0.string($1) }
    key("items")
    object { $0.member("type", "string") }
  }

  fileprivate mutating func names(_ names: [String]) {
    key("enum")
    array(names) { $0.string($1) }
  }

  fileprivate mutating func share() {
    member("type", "number")
    member("minimum", 0)
    member("maximum", 1)
  }

  fileprivate mutating func kind(of value: OptionValue) {
    switch value {
    case .text: member("type", "string")
    case .number: member("type", "number")
    case .flag: member("type", "boolean")
    case .list: texts()
    }
  }
}
