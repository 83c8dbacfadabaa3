import ReplyLexicon

/// What people read about a rule, and what it needs.
public struct RuleDescription: Sendable {
  /// Kebab case of the rule's type and file name; it names the defect.
  public var identifier: String
  /// One lower-case line that stands alone in a list.
  public var summary: String
  /// What the customer suffers, the source, and when to switch the rule off. Markdown.
  public var rationale: String
  public var category: Category
  public var severity: Severity
  public var looksFor: Sought
  public var subject: RuleSubject
  /// Lexicons without which the rule is silent, with a notice.
  public var lexicons: [LexiconName]
  /// Speaks without its lexicons too, where past mail or a template shows what it looks for.
  public var usesMemory: Bool
  /// Version that brought the rule.
  public var since: String
  /// At least two that trigger and two that do not, from different situations.
  public var examples: @Sendable () -> [Example]

  public init(
    identifier: String, summary: String, rationale: String, category: Category,
    severity: Severity, looksFor: Sought = .presence, subject: RuleSubject = .letter,
    lexicons: [LexiconName] = [], usesMemory: Bool = false, since: String,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.identifier = identifier
    self.summary = summary
    self.rationale = rationale
    self.category = category
    self.severity = severity
    self.looksFor = looksFor
    self.subject = subject
    self.lexicons = lexicons
    self.usesMemory = usesMemory
    self.since = since
    self.examples = examples
  }
}
