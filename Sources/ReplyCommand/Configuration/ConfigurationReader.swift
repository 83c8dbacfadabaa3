import ReplyEngine
import ReplyRuleKit
import TOMLKit

/// Reads a configuration file. What it does not know it refuses, with the nearest known name.
struct ConfigurationReader {
  private let access: TOMLAccess
  private var configuration = Configuration()

  /// - Parameter root: folder that globs are relative to.
  /// - Throws: `ConfigurationError`, the first met.
  static func read(
    _ source: String, path: String, root: String
  ) throws(ConfigurationError) -> Configuration {
    let access = TOMLAccess(path: path, source: source)
    // The parser ends the program over these instead of refusing them.
    if let fault = access.fault {
      throw .malformed(path: path, line: fault.line, reason: "expected \(fault.expected)")
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: source)
    } catch let error as TOMLParseError {
      throw .malformed(
        path: path, line: Int(error.source.begin.line), reason: error.description)
    } catch {
      throw .malformed(path: path, line: 1, reason: "\(error)")
    }
    var reader = ConfigurationReader(access: access)
    reader.configuration.root = root
    try reader.read(table)
    return reader.configuration
  }

  private init(access: TOMLAccess) { self.access = access }

  private mutating func read(_ table: TOMLTable) throws(ConfigurationError) {
    for name in access.names(of: table, "") {
      guard let value = table[name] else { continue }
      switch ConfigurationKey(rawValue: name) {
      case .profile:
        configuration.profile = access.setting(try access.name(value, name), name)
      case .lexicons:
        let lists = try lists(["add"], of: value, name)
        configuration.lexiconFolders = lists["add", default: []].map(resolved)
      case .customer:
        let lists = try lists(["names", "contacts"], of: value, name)
        configuration.customerNames = lists["names", default: []]
        configuration.contacts = lists["contacts", default: []].map(resolved)
      case .store: configuration.store = try path(of: value, name)
      case .templates: try readTemplates(value, name)
      case .transport:
        let words =
          value.array == nil ? [try access.text(value, name)] : try access.texts(value, name)
        guard words.first?.isEmpty == false else {
          throw access.wrong(value, name, "a command and its words: [\"msmtp\", \"-t\"]")
        }
        configuration.transport = access.setting(words, name)
      case .baseline:
        configuration.baseline = access.setting(resolved(try access.text(value, name)), name)
      case .overrides: try readOverrides(try access.tables(value, name))
      case .suppress: try readSilencers(try access.tables(value, name))
      case .select, .ignore, .failOn, .minConfidence, .rules: continue
      case nil: throw access.unknown(name, in: "", known: ConfigurationKey.names)
      }
    }
    configuration.layer = try layer(of: table, key: "")
  }

  /// What a table says of rules; its other keys are somebody else's.
  private func layer(
    of table: TOMLTable, key prefix: String
  ) throws(ConfigurationError) -> ConfigurationLayer {
    var layer = ConfigurationLayer()
    for name in access.names(of: table, prefix) {
      guard let value = table[name] else { continue }
      let key = TOMLAccess.joined(prefix, name)
      switch ConfigurationKey(rawValue: name) {
      case .select: layer.select = access.setting(try access.texts(value, key), key)
      case .ignore: layer.ignore = access.setting(try access.texts(value, key), key)
      case .failOn: layer.failOn = access.setting(try access.name(value, key), key)
      case .minConfidence: layer.minConfidence = access.setting(try access.share(value, key), key)
      case .rules: try readRules(try access.table(value, key), key: key, into: &layer)
      default: continue
      }
    }
    return layer
  }

  private func readRules(
    _ rules: TOMLTable, key prefix: String, into layer: inout ConfigurationLayer
  ) throws(ConfigurationError) {
    for rule in access.names(of: rules, prefix) {
      guard let value = rules[rule] else { continue }
      let key = "\(prefix).\(rule)"
      let off = "; to switch the rule off: ignore = [\"\(rule)\"]"
      let options = try access.table(value, key)
      layer.options[rule, default: [:]] = [:]
      layer.tables[rule] = access.origin(key)
      for name in access.names(of: options, key) {
        guard let value = options[name] else { continue }
        let key = "\(key).\(name)"
        if name == "severity" {
          layer.severities[rule] = access.setting(try access.name(value, key, hint: off), key)
        } else if name == "enabled" {
          throw access.wrong(value, key, "no such key" + off)
        } else {
          layer.options[rule]?[name] = access.setting(try access.option(value, key), key)
        }
      }
    }
  }

  private mutating func readOverrides(_ tables: [TOMLTable]) throws(ConfigurationError) {
    let known = ["paths"] + ConfigurationKey.ofLayers.map(\.rawValue)
    for (number, table) in tables.enumerated() {
      let key = "overrides[\(number)]"
      for name in access.names(of: table, key) where !known.contains(name) {
        throw access.unknown(name, in: key, known: known)
      }
      guard let paths = try globs(of: table, key: key) else {
        throw access.missing("paths", in: key, "globs of the files it is for: [\"templates/**\"]")
      }
      configuration.overrides.append(
        Configuration.Override(paths: paths, layer: try layer(of: table, key: key)))
    }
  }

  private mutating func readSilencers(_ tables: [TOMLTable]) throws(ConfigurationError) {
    let known = ["rule", "text", "paths", "reason"]
    for (number, table) in tables.enumerated() {
      let key = "suppress[\(number)]"
      for name in access.names(of: table, key) where !known.contains(name) {
        throw access.unknown(name, in: key, known: known)
      }
      guard let rule = table["rule"] else {
        throw access.missing("rule", in: key, "the rule that is to be silent")
      }
      func text(_ name: String) throws(ConfigurationError) -> String? {
        guard let value = table[name] else { return nil }
        return try access.text(value, "\(key).\(name)")
      }
      let setting = SuppressionSetting(
        rules: [try access.text(rule, "\(key).rule", "the name of a rule or category")],
        text: try text("text"), reason: try text("reason"))
      let silencer = Configuration.Silencer(
        paths: try globs(of: table, key: key) ?? [], setting: setting)
      configuration.silencers.append(access.setting(silencer, "\(key).rule"))
    }
  }

  private func globs(
    of table: TOMLTable, key: String
  ) throws(ConfigurationError) -> [Glob]? {
    guard let value = table["paths"] else { return nil }
    return try access.texts(value, "\(key).paths").map(Glob.init)
  }

  /// `[templates]`: the folder of those that replies are made of, and which inputs are templates.
  private mutating func readTemplates(
    _ value: any TOMLValueConvertible, _ tableName: String
  ) throws(ConfigurationError) {
    let table = try access.table(value, tableName)
    var linting = Configuration.TemplateLinting(
      paths: [], dialect: access.setting("auto", tableName))
    let known = ["path", "check", "dialect", "fields"]
    for name in access.names(of: table, tableName) {
      guard let value = table[name] else { continue }
      let key = "\(tableName).\(name)"
      switch name {
      case "path":
        configuration.templates = access.setting(resolved(try access.text(value, key)), key)
      case "check": linting.paths = try access.texts(value, key).map(Glob.init)
      case "dialect":
        let dialect = try access.text(value, key)
        guard TemplateChoice(argument: dialect) != nil else {
          let names = TemplateChoice.allValueStrings
          let near = NearestName.of(dialect, among: names).map { "; did you mean \"\($0)\"?" }
          throw access.wrong(value, key, names.joined(separator: ", ") + (near ?? ""))
        }
        linting.dialect = access.setting(dialect, key)
      case "fields":
        let source: TemplateFieldSource =
          value.array != nil
          ? .names(try access.texts(value, key)) : .file(resolved(try access.text(value, key)))
        linting.fields = access.setting(source, key)
      default: throw access.unknown(name, in: tableName, known: known)
      }
    }
    configuration.templateLinting = linting
  }

  /// The lists of a table that knows nothing but lists, by their keys.
  private func lists(
    _ known: [String], of value: any TOMLValueConvertible, _ tableName: String
  ) throws(ConfigurationError) -> [String: [Setting<String>]] {
    let table = try access.table(value, tableName)
    var lists: [String: [Setting<String>]] = [:]
    for name in access.names(of: table, tableName) {
      guard known.contains(name) else { throw access.unknown(name, in: tableName, known: known) }
      guard let value = table[name] else { continue }
      let key = "\(tableName).\(name)"
      lists[name] = try access.texts(value, key).map { access.setting($0, key) }
    }
    return lists
  }

  /// The path of a table that knows nothing else; nil where it does not stand there.
  private func path(
    of value: any TOMLValueConvertible, _ tableName: String
  ) throws(ConfigurationError) -> Setting<String>? {
    let table = try access.table(value, tableName)
    for name in access.names(of: table, tableName) where name != "path" {
      throw access.unknown(name, in: tableName, known: ["path"])
    }
    guard let value = table["path"] else { return nil }
    let key = "\(tableName).path"
    return access.setting(resolved(try access.text(value, key)), key)
  }

  private func resolved(_ path: Setting<String>) -> Setting<String> {
    Setting(resolved(path.value), path.origin)
  }

  /// Relative paths are relative to the file's folder.
  private func resolved(_ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = access.path.lastIndex(of: "/") else { return path }
    return access.path[...slash] + path
  }
}
