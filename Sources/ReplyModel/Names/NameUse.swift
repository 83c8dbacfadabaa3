/// How a name that the reply uses stands to what is known.
public enum NameVerdict: String, Sendable, CaseIterable {
  case match
  /// Nickname, initials, diacritics, order, script.
  case variant
  case misspelled
  case differentPerson = "different-person"
  case unknown
}

/// Outcome of holding a written name against known ones.
public struct NameComparison: Sendable, Equatable {
  public var verdict: NameVerdict
  /// The known name it was held against, whole; nil where none is known.
  public var known: String?
  /// The word or words of the known name that the written one stands for; nil when unknown.
  public var expected: String?
  /// Why, in a few words for people: "two letters swapped".
  public var reason: String
  /// 0 to 1.
  public var confidence: Double

  public init(
    verdict: NameVerdict, known: String?, expected: String?, reason: String, confidence: Double
  ) {
    self.verdict = verdict
    self.known = known
    self.expected = expected
    self.reason = reason
    self.confidence = confidence
  }
}

/// A name that the reply calls the customer by.
public struct NameUse: Sendable, Equatable {
  /// As it stands in the reply, without honorific.
  public var written: String
  /// Bytes of the reply's text.
  public var range: Range<Int>
  public var comparison: NameComparison

  public init(written: String, range: Range<Int>, comparison: NameComparison) {
    self.written = written
    self.range = range
    self.comparison = comparison
  }
}
