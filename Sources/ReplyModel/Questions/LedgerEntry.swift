/// What a question asks for.
public enum QuestionKind: String, Sendable, CaseIterable {
  case yesNo = "yes-no"
  case which
  case when
  case whereabouts = "where"
  case who
  case how
  case howMuch = "how-much"
  case why
  case request
}

/// What became of a question in the reply.
public enum QuestionStatus: String, Sendable, CaseIterable {
  case answered
  case partly
  case missed
  case unsure
}

/// One question or asking of the customer, and whether the reply takes it up.
public struct LedgerEntry: Sendable, Equatable {
  /// Bytes of the original's text: the asking alone.
  public var range: Range<Int>
  public var kind: QuestionKind
  public var status: QuestionStatus
  /// 0 to 1, calibrated.
  public var missedProbability: Double
  /// Bytes of the reply's text: the sentence that takes it up, or nil.
  public var answeredBy: Range<Int>?
  /// Missed, and so surely that at most one answered question in fifty looks the same.
  public var isSure = false

  public init(
    range: Range<Int>, kind: QuestionKind, status: QuestionStatus, missedProbability: Double,
    answeredBy: Range<Int>?
  ) {
    self.range = range
    self.kind = kind
    self.status = status
    self.missedProbability = missedProbability
    self.answeredBy = answeredBy
  }
}
