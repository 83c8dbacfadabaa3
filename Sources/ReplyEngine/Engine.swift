import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// The rules in force, their options read, and the lexicons with what the options add.
///
/// Immutable and shared by all threads; each thread has a `Reviewer` of its own.
public struct Engine: Sendable {
  struct ActiveRule: Sendable {
    var description: RuleDescription
    var rule: any Rule
    /// From the settings: wins over all.
    var severity: Severity?
  }

  let rules: [ActiveRule]
  public let lexicons: Lexicons
  let minConfidence: Double
  /// Of the settings; empty where suppressions are not heeded.
  let directives: [Directive]
  let heedsSuppressions: Bool
  /// Names that an order to be silent may give.
  let selectable: [String]
  /// By identifier, of every rule that there is.
  let categories: [String: String]

  /// - Parameter rules: every rule that there is; the settings choose among them.
  /// - Throws: `EngineError.unknownRule` where a setting names none of them, `.option` and `.phrase`
  ///   where the value of an option cannot be used.
  public init(
    rules types: [any Rule.Type], settings: EngineSettings, lexicons: Lexicons
  ) throws(EngineError) {
    let selection = RuleSelection(descriptions: types.map { $0.description })
    try selection.check(settings)
    var active: [ActiveRule] = []
    var extended = lexicons
    for type in types {
      let description = type.description
      guard selection.isOn(description, settings: settings) else { continue }
      let rule = try Engine.make(type, values: settings.options[description.identifier] ?? [:])
      for (name, phrases) in rule.phrases.sorted(by: { $0.key.raw < $1.key.raw }) {
        do throws(LexiconError) {
          extended = try extended.adding(phrases: phrases, lexicon: name)
        } catch {
          throw .phrase(rule: description.identifier, error: error)
        }
      }
      active.append(
        ActiveRule(
          description: description, rule: rule,
          severity: settings.severities[description.identifier]))
    }
    self.rules = active
    self.lexicons = extended
    minConfidence = settings.minConfidence
    heedsSuppressions = settings.heedsSuppressions
    directives =
      settings.heedsSuppressions ? settings.suppressions.enumerated().map(Directive.init) : []
    selectable = selection.selectable
    categories = Dictionary(
      types.map { ($0.description.identifier, $0.description.category.rawValue) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func make<R: Rule>(
    _ type: R.Type, values: [String: OptionValue]
  ) throws(EngineError) -> any Rule {
    guard !values.isEmpty else { return R(options: R.Options()) }
    do throws(OptionError) {
      return R(options: try R.Options(values: values))
    } catch {
      throw .option(rule: R.description.identifier, error: error)
    }
  }

  /// Identifiers of the rules in force, in the order of the catalogue.
  public var ruleIdentifiers: [String] { rules.map(\.description.identifier) }
}
