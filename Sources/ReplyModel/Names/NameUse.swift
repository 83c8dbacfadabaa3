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
  /// What stands right in place of the written name, honorific left out; nil where nothing is to be
  /// mended or nothing sure can be proposed.
  public var suggestion: String?
  /// Why, in a few words for people: "two letters swapped".
  public var reason: String
  /// 0 to 1.
  public var confidence: Double

  public init(
    verdict: NameVerdict, known: String?, expected: String?, suggestion: String? = nil,
    reason: String, confidence: Double
  ) {
    self.verdict = verdict
    self.known = known
    self.expected = expected
    self.suggestion = suggestion
    self.reason = reason
    self.confidence = confidence
  }
}

/// Where a known name of the customer was read.
public enum NameSource: String, Sendable {
  /// Given by who runs the check: record, configuration, command line, contacts.
  case record
  /// The From field of the customer's message, or the To field of the reply.
  case address
  /// What the customer says of himself: "my name is Ann".
  case introduction
  case signature
  /// What the customer was called before in the thread, and did not object to.
  case salutation
}

/// Where in the reply a name stands.
public enum NamePlace: String, Sendable {
  case salutation
  /// "Thank you, Ann, for the photos."
  case body
}

/// A name that the reply calls the customer by.
public struct NameUse: Sendable, Equatable {
  /// As it stands in the reply, without honorific.
  public var written: String
  /// Bytes of the reply's text.
  public var range: Range<Int>
  public var place: NamePlace
  public var comparison: NameComparison
  /// Where the known name of the comparison was read; nil where none is known.
  public var source: NameSource?

  public init(
    written: String, range: Range<Int>, place: NamePlace = .salutation, comparison: NameComparison,
    source: NameSource? = nil
  ) {
    self.written = written
    self.range = range
    self.place = place
    self.comparison = comparison
    self.source = source
  }
}
