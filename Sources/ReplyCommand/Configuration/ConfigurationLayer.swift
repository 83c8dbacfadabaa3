import ReplyRuleKit

/// What one table says of rules: the top of a file, one of its overrides, a profile, the command line.
struct ConfigurationLayer: Sendable {
  var select: Setting<[String]>?
  var ignore: Setting<[String]>?
  var failOn: Setting<Severity>?
  var minConfidence: Setting<Double>?
  /// By identifier.
  var severities: [String: Setting<Severity>] = [:]
  /// By identifier, then by name of the option.
  var options: [String: [String: Setting<OptionValue>]] = [:]
  /// Where the table of each rule begins, by identifier.
  var tables: [String: Origin] = [:]

  /// Takes over what a stronger layer says, value by value. `select` and `ignore` are not merged:
  /// they follow one another.
  mutating func merge(_ strong: ConfigurationLayer) {
    failOn = .stronger(failOn, strong.failOn)
    minConfidence = .stronger(minConfidence, strong.minConfidence)
    tables.merge(strong.tables) { $1 }
    severities.merge(strong.severities) { .stronger($0, $1) ?? $1 }
    options.merge(strong.options) { weak, strong in
      weak.merging(strong) { .stronger($0, $1) ?? $1 }
    }
  }
}
