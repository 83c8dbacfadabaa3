import ReplyReporters
import ReplyRuleKit

/// Effective settings as a configuration, each value with its origin as a comment.
struct ConfigurationText {
  let effective: EffectiveSettings
  /// Identifiers of the rules that run.
  let running: [String]
  let pages: [RulePage]
  /// Configurations that were read, from the weakest to the strongest.
  let files: [String]

  /// - Parameter path: what the settings are for, in words.
  func text(of path: String) -> String {
    ([heading(path), top] + tables + pages.map(rule)).joined(separator: "\n\n") + "\n"
  }

  private func heading(_ path: String) -> String {
    let read =
      files.isEmpty
      ? "no configuration file was found"
      : "read, the later winning: " + files.joined(separator: ", ")
    return "# Settings for \(path); \(read)"
  }

  private var top: String {
    let merged = effective.merged
    var lines = [
      Self.line("profile", .text(effective.profile.value.rawValue), effective.profile)
    ]
    if let failOn = merged.failOn {
      lines.append(Self.line("fail-on", .text(failOn.value.rawValue), failOn))
    }
    if let least = merged.minConfidence {
      lines.append(Self.line("min-confidence", .number(least.value), least))
    }
    lines.append("select = [\"all\"]")
    let off = pages.map(\.description.identifier).filter { !running.contains($0) }
    lines.append("ignore = \(OptionValue.list(off).wording)")
    if let baseline = effective.baseline {
      lines.append(Self.line("baseline", .text(baseline.value), baseline))
    }
    if let transport = effective.transport {
      lines.append(Self.line("transport", .list(transport.value), transport))
    }
    return lines.joined(separator: "\n")
  }

  private var tables: [String] {
    [
      table("lexicons", [list("add", effective.lexiconFolders)]),
      table(
        "customer",
        [list("names", effective.customerNames), list("contacts", effective.contacts)]),
      table("store", [effective.store.map { Self.line("path", .text($0.value), $0) }]),
      table("templates", templates),
    ].compactMap { $0 } + effective.silencers.map(silencer)
  }

  private var templates: [String?] {
    effective.templates.map { Self.line("path", .text($0.value), $0) } + [
      effective.template.map { Self.line("dialect", .text($0.value), $0) },
      effective.templateFields.map { Self.line("fields", $0.value.option, $0) },
    ]
  }

  private func table(_ name: String, _ lists: [String?]) -> String? {
    let lists = lists.compactMap { $0 }
    return lists.isEmpty ? nil : "[\(name)]\n" + lists.joined(separator: "\n")
  }

  private func list(_ key: String, _ values: [Setting<String>]) -> String? {
    guard !values.isEmpty else { return nil }
    let lines = values.map { "  \(OptionValue.text($0.value).wording),  # \($0.origin.wording)" }
    return "\(key) = [\n\(lines.joined(separator: "\n"))\n]"
  }

  private func silencer(_ silencer: Setting<Configuration.Silencer>) -> String {
    let setting = silencer.value.setting
    var lines = ["[[suppress]]  # \(silencer.origin.wording)"]
    lines += setting.rules.map { "rule = \(OptionValue.text($0).wording)" }
    lines += setting.text.map { ["text = \(OptionValue.text($0).wording)"] } ?? []
    lines += setting.reason.map { ["reason = \(OptionValue.text($0).wording)"] } ?? []
    return lines.joined(separator: "\n")
  }

  private func rule(_ page: RulePage) -> String {
    let identifier = page.description.identifier
    let merged = effective.merged
    var lines = ["[rules.\(identifier)]  # \(state(of: page.description))"]
    let severity =
      merged.severities[identifier].map { Self.line("severity", .text($0.value.rawValue), $0) }
      ?? "severity = \"\(page.description.severity.rawValue)\"  # default"
    lines.append(severity)
    for option in page.options {
      lines.append(
        merged.options[identifier]?[option.name].map { Self.line(option.name, $0.value, $0) }
          ?? "\(option.name) = \(option.defaultValue.wording)  # default")
    }
    return lines.joined(separator: "\n")
  }

  /// Which layer had the last word about the rule.
  private func state(of description: RuleDescription) -> String {
    let names = ["all", description.identifier, description.category.rawValue]
    var state = "on: default"
    for layer in effective.layers {
      if let select = layer.select {
        let isOn = select.value.contains(where: names.contains)
        state = "\(isOn ? "on" : "off"): select, \(select.origin.wording)"
      }
      if let ignore = layer.ignore, ignore.value.contains(where: names.contains) {
        state = "off: ignore, \(ignore.origin.wording)"
      }
    }
    return state.replacingPrefix("on: select, default", with: "on: default")
  }

  private static func line<Value>(
    _ key: String, _ value: OptionValue, _ setting: Setting<Value>
  ) -> String {
    let over = setting.overruled.filter { $0 != .builtIn }.map(\.wording)
    return "\(key) = \(value.wording)  # \(setting.origin.wording)"
      + (over.isEmpty ? "" : ", over " + over.joined(separator: ", "))
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
