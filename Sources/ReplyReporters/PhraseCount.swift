import ReplyLexicon

/// How often a phrase was found in mail.
public struct PhraseCount: Sendable, Equatable {
  public var phrase: ListedPhrase
  /// Messages in which it was found.
  public var messages = 0
  /// Places at which it was found.
  public var hits = 0

  public init(phrase: ListedPhrase) { self.phrase = phrase }
}

/// Which phrases were found in how much mail.
public struct PhraseCoverage: Sendable, Equatable {
  /// Messages read.
  public var messages = 0
  /// In the order in which they are to be shown.
  public var counts: [PhraseCount]

  public init(phrases: [ListedPhrase]) { counts = phrases.map { PhraseCount(phrase: $0) } }
}
