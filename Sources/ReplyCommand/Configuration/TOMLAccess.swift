import ReplyEngine
import ReplyRuleKit
import TOMLKit

/// Typed access to the values of a TOML document; what is of another kind is an error with its line.
///
/// Keys are dotted from the top of the document; a table of an array has its place in brackets.
struct TOMLAccess {
  let path: String
  private let lines: TOMLLines

  init(path: String, source: String) {
    self.path = path
    lines = TOMLLines(source)
  }

  var fault: TOMLLines.Fault? { lines.fault }

  /// The keys of a table in the order of their lines.
  func names(of table: TOMLTable, _ key: String) -> [String] {
    table.keys.map { (lines.line(of: Self.joined(key, $0)), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  func origin(_ key: String) -> Origin { .file(path: path, line: lines.line(of: key)) }

  func setting<Value>(_ value: Value, _ key: String) -> Setting<Value> {
    Setting(value, origin(key))
  }

  /// - Parameter known: names that the table may have.
  func unknown(_ key: String, in table: String, known: [String]) -> ConfigurationError {
    let near = key == "enabled" ? nil : NearestName.of(key, among: known)
    let prefix = table.isEmpty ? "" : Self.shown(table) + "."
    return .unknownKey(
      path: path, line: lines.line(of: Self.joined(table, key)), key: prefix + key,
      nearest: near.map { prefix + $0 }, known: known)
  }

  func missing(_ key: String, in table: String, _ expected: String) -> ConfigurationError {
    .missingKey(
      path: path, line: lines.line(of: table), table: "[[\(Self.shown(table))]]", key: key,
      expected: expected)
  }

  func wrong(_ value: any TOMLValueConvertible, _ key: String, _ expected: String)
    -> ConfigurationError
  {
    .wrongValue(
      path: path, line: lines.line(of: key), key: Self.shown(key),
      found: value.table != nil ? "a table" : value.debugDescription, expected: expected)
  }

  func table(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> TOMLTable {
    guard let table = value.table else { throw wrong(value, key, "a table: [\(key)]") }
    return table
  }

  func tables(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> [TOMLTable] {
    guard let array = value.array else { throw wrong(value, key, "tables: [[\(key)]]") }
    var tables: [TOMLTable] = []
    for element in array {
      guard let table = element.table else { throw wrong(element, key, "tables: [[\(key)]]") }
      tables.append(table)
    }
    return tables
  }

  func text(
    _ value: any TOMLValueConvertible, _ key: String, _ expected: String = "a text in quotes"
  ) throws(ConfigurationError) -> String {
    guard let text = value.string, !text.isEmpty else { throw wrong(value, key, expected) }
    return text
  }

  func texts(
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

  /// A value of the names of an enumeration, such as a severity.
  func name<Name: RawRepresentable & CaseIterable>(
    _ value: any TOMLValueConvertible, _ key: String, hint: String = ""
  ) throws(ConfigurationError) -> Name where Name.RawValue == String {
    if let name = value.string.flatMap(Name.init(rawValue:)) { return name }
    let names = Name.allCases.map(\.rawValue)
    let near = value.string.flatMap { NearestName.of($0, among: names) }
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    throw wrong(value, key, list + (near.map { "; did you mean \"\($0)\"?" } ?? "") + hint)
  }

  func share(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> Double {
    guard let number = value.double ?? value.int.map(Double.init), (0...1).contains(number) else {
      throw wrong(value, key, "a number from 0 to 1")
    }
    return number
  }

  func option(
    _ value: any TOMLValueConvertible, _ key: String
  ) throws(ConfigurationError) -> OptionValue {
    if let flag = value.bool { return .flag(flag) }
    if let number = value.int { return .number(Double(number)) }
    if let number = value.double { return .number(number) }
    if let text = value.string { return .text(text) }
    return .list(try texts(value, key))
  }

  static func joined(_ table: String, _ key: String) -> String {
    table.isEmpty ? key : "\(table).\(key)"
  }

  /// The key as people write it, without places in arrays.
  private static func shown(_ key: String) -> String {
    var shown = ""
    var isInside = false
    for character in key {
      if character == "[" { isInside = true }
      if !isInside { shown.append(character) }
      if character == "]" { isInside = false }
    }
    return shown
  }
}
