/// What a rule looks for in the words that the writer of the reply wrote.
///
/// The same words in a quote or a signature are not the writer's: a rule about what is there falls
/// silent when they move there, and a rule about what is missing speaks.
public enum Sought: String, Sendable, CaseIterable {
  /// Words that should not be there.
  case presence
  /// Words that should be there, and are not.
  case absence
}
