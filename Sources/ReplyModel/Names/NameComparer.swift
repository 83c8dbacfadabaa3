import ReplyLexicon

/// Holds a written name against the names by which a customer is known.
public struct NameComparer: Sendable {
  public init(lexicons: Lexicons) {}

  /// The comparison with the best known name; `unknown` where none is known.
  ///
  /// - Parameter written: as in the salutation, honorific included or not: "Professor Dalgard".
  public func compare(written: String, known: [String]) -> NameComparison {
    NameComparison(verdict: .unknown, known: nil, expected: nil, reason: "", confidence: 0)
  }
}
