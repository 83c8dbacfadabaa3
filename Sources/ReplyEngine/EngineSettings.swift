import ReplyRuleKit

/// What the engine is told about rules: which run, how much their findings matter.
public struct EngineSettings: Sendable, Equatable {
  /// From the weakest to the strongest; empty: every rule runs.
  public var choices: [RuleChoice] = []
  /// Findings below are dropped; 0 to 1.
  public var minConfidence: Double = 0.5
  /// By identifier; wins over the severity of rule and finding.
  public var severities: [String: Severity] = [:]
  /// By identifier, then by name of the option.
  public var options: [String: [String: OptionValue]] = [:]
  /// Orders to be silent, of the configuration.
  public var suppressions: [SuppressionSetting] = []
  /// False: every finding speaks, whatever header, comment or configuration say.
  public var heedsSuppressions = true

  public init() {}
}
