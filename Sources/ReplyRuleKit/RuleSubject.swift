/// What a rule reads of a template; mail has letters alone.
public enum RuleSubject: String, Sendable, CaseIterable {
  /// The letter, of a template each that it may become.
  case letter
  /// The source of a template: `Inspection.template`.
  case template
}
