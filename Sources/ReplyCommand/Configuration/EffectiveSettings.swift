import ReplyEngine
import ReplyRuleKit

/// Everything that was said for one path, weighed: what holds, and where it was said.
struct EffectiveSettings: Sendable {
  var profile: Setting<Profile>
  /// From the weakest to the strongest.
  var layers: [ConfigurationLayer]
  var lexiconFolders: [Setting<String>] = []
  var customerNames: [Setting<String>] = []
  var contacts: [Setting<String>] = []
  var silencers: [Setting<Configuration.Silencer>] = []
  var baseline: Setting<String>?
  var store: Setting<String>?
  var transport: Setting<[String]>?
  var templates: [Setting<String>] = []
  /// Dialect of the templates that the messages are, or `auto`.
  var template: Setting<String>?
  var templateFields: Setting<TemplateFieldSource>?

  /// - Parameters:
  ///   - configurations: from the weakest to the strongest.
  ///   - commandLine: wins over all.
  ///   - matches: whether one of the globs matches the path, relative to a root.
  init(
    _ configurations: [Configuration], profile named: Setting<Profile>?,
    commandLine: ConfigurationLayer, matches: ([Glob], _ root: String) -> Bool
  ) {
    let said = configurations.reduce(nil) { Setting.stronger($0, $1.profile) }
    profile = .stronger(said, named) ?? Setting(.default, .builtIn)
    layers = [profile.value.layer]
    for configuration in configurations {
      layers.append(configuration.layer)
      layers += configuration.overrides
        .filter { matches($0.paths, configuration.root) }.map(\.layer)
      lexiconFolders += configuration.lexiconFolders
      customerNames += configuration.customerNames
      contacts += configuration.contacts
      silencers += configuration.silencers
        .filter { $0.value.paths.isEmpty || matches($0.value.paths, configuration.root) }
      baseline = .stronger(baseline, configuration.baseline)
      store = .stronger(store, configuration.store)
      transport = .stronger(transport, configuration.transport)
      templates += configuration.templates.map { [$0] } ?? []
      guard let linting = configuration.templateLinting else { continue }
      templateFields = .stronger(templateFields, linting.fields)
      if matches(linting.paths, configuration.root) {
        template = .stronger(template, linting.dialect)
      }
    }
    layers.append(commandLine)
  }

  /// The layers made one, but for `select` and `ignore`.
  var merged: ConfigurationLayer {
    layers.reduce(into: ConfigurationLayer()) { $0.merge($1) }
  }

  func engineSettings(heedsSuppressions: Bool) -> EngineSettings {
    let merged = merged
    var settings = EngineSettings()
    settings.choices = layers.map {
      RuleChoice(select: $0.select?.value, ignore: $0.ignore?.value ?? [])
    }
    settings.minConfidence = merged.minConfidence?.value ?? settings.minConfidence
    settings.severities = merged.severities.mapValues(\.value)
    settings.options = merged.options.mapValues { $0.mapValues(\.value) }
    settings.suppressions = silencers.map(\.value.setting)
    settings.heedsSuppressions = heedsSuppressions
    return settings
  }

  /// Where the setting was said that the engine cannot work by; nil where that cannot be told.
  func origin(of error: EngineError) -> Origin? {
    switch error {
    case .unknownRule(let name, "select", _, _): return origin(of: name, in: \.select)
    case .unknownRule(let name, "ignore", _, _): return origin(of: name, in: \.ignore)
    case .unknownRule(let name, "suppress", _, _):
      return silencers.first { $0.value.setting.rules.contains(name) }?.origin
    case .unknownRule(let name, _, _, _):
      return merged.tables[name]
    case .option(let rule, let error): return merged.options[rule]?[error.name]?.origin
    case .phrase(let rule, _): return merged.options[rule]?.values.first?.origin
    }
  }

  private func origin(
    of name: String, in list: KeyPath<ConfigurationLayer, Setting<[String]>?>
  ) -> Origin? {
    layers.compactMap { $0[keyPath: list] }.last { $0.value.contains(name) }?.origin
  }
}

extension OptionError {
  fileprivate var name: String {
    switch self {
    case .unknownName(let name, _), .wrongKind(let name, _, _), .outOfRange(let name, _, _): name
    }
  }
}
