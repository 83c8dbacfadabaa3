import ReplyRuleKit

/// The program and its rules, for formats that introduce them.
public struct ToolDescription: Sendable {
  public var name: String
  /// Semantic version.
  public var version: String
  /// Every rule that there is, in the order of the catalogue.
  public var rules: [RuleDescription]

  public init(name: String, version: String, rules: [RuleDescription]) {
    self.name = name
    self.version = version
    self.rules = rules
  }
}
