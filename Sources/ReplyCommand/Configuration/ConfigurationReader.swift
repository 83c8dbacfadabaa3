import ReplyEngine
import ReplyRuleKit
import TOMLKit

/// Reads `.replylint.toml`. What it does not know it refuses, with the nearest known name.
struct ConfigurationReader {
  let path: String
  private var configuration = Configuration()

  /// - Throws: `ConfigurationError`, the first met.
  static func read(_ source: String, path: String) throws(ConfigurationError) -> Configuration {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: source)
    } catch let error as TOMLParseError {
      throw .malformed(
        path: path, line: Int(error.source.begin.line), reason: error.description)
    } catch {
      throw .malformed(path: path, line: 1, reason: "\(error)")
    }
    var reader = ConfigurationReader(path: path)
    try reader.read(table)
    return reader.configuration
  }

  private init(path: String) { self.path = path }

  private static let keys = [
    "select", "ignore", "fail-on", "min-confidence", "rules", "lexicons", "customer",
  ]

  private mutating func read(_ table: TOMLTable) throws(ConfigurationError) {
    var choice = RuleChoice()
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      switch key {
      case "select": choice.select = try texts(value, key)
      case "ignore": choice.ignore = try texts(value, key)
      case "fail-on": configuration.failOn = try severity(value, key)
      case "min-confidence": configuration.engine.minConfidence = try share(value, key)
      case "rules": try readRules(try self.table(value, key))
      case "lexicons":
        let folders = try list("add", of: try self.table(value, key), section: key)
        configuration.lexiconFolders = folders.map(resolved)
      case "customer":
        configuration.customerNames = try list(
          "names", of: try self.table(value, key), section: key)
      default: throw unknown(key, known: Self.keys)
      }
    }
    configuration.engine.choices = [choice]
  }

  private mutating func readRules(_ rules: TOMLTable) throws(ConfigurationError) {
    for rule in rules.keys.sorted() {
      guard let value = rules[rule] else { continue }
      let options = try table(value, "rules.\(rule)")
      for name in options.keys.sorted() {
        guard let value = options[name] else { continue }
        if name == "severity" {
          configuration.engine.severities[rule] = try severity(value, "rules.\(rule).severity")
        } else {
          configuration.engine.options[rule, default: [:]][name] = try option(
            value, "rules.\(rule).\(name)")
        }
      }
      if options.isEmpty { configuration.engine.options[rule, default: [:]] = [:] }
    }
  }

  /// The list under the only key that a section knows.
  private func list(
    _ key: String, of table: TOMLTable, section: String
  ) throws(ConfigurationError) -> [String] {
    for other in table.keys.sorted() where other != key {
      throw unknown("\(section).\(other)", known: ["\(section).\(key)"])
    }
    guard let value = table[key] else { return [] }
    return try texts(value, "\(section).\(key)")
  }

  private func unknown(_ key: String, known: [String]) -> ConfigurationError {
    .unknownKey(
      path: path, key: key, nearest: NearestName.of(key, among: known), known: known)
  }

  private func wrong(
    _ value: any TOMLValueConvertible, _ key: String, _ expected: String
  ) -> ConfigurationError {
    .wrongValue(path: path, key: key, found: value.debugDescription, expected: expected)
  }

  private func table(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> TOMLTable {
    guard let table = value.table else { throw wrong(value, key, "a table: [\(key)]") }
    return table
  }

  private func texts(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> [String] {
    guard let array = value.array else { throw wrong(value, key, "a list of texts: [\"…\"]") }
    var texts: [String] = []
    for element in array {
      guard let text = element.string else { throw wrong(element, key, "texts only") }
      texts.append(text)
    }
    return texts
  }

  private func severity(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> Severity {
    guard let text = value.string, let severity = Severity(rawValue: text) else {
      throw wrong(value, key, "\"error\", \"warning\" or \"note\"")
    }
    return severity
  }

  private func share(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> Double {
    guard let number = value.double ?? value.int.map(Double.init), (0...1).contains(number) else {
      throw wrong(value, key, "a number from 0 to 1")
    }
    return number
  }

  private func option(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> OptionValue {
    if let flag = value.bool { return .flag(flag) }
    if let number = value.int { return .number(Double(number)) }
    if let number = value.double { return .number(number) }
    if let text = value.string { return .text(text) }
    return .list(try texts(value, key))
  }

  private func resolved(_ folder: String) -> String {
    guard !folder.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return folder }
    return path[...slash] + folder
  }
}
