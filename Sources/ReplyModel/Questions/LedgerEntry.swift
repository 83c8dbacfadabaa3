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
  /// Bytes of the original's text, or of that of the earlier turn that asks: the asking alone.
  public var range: Range<Int>
  public var kind: QuestionKind
  public var status: QuestionStatus
  /// 0 to 1, calibrated.
  public var missedProbability: Double
  /// Bytes of the reply's text: the sentence that takes it up, or nil.
  public var answeredBy: Range<Int>?
  /// Bytes of the reply's text: the sentence that is nearest to it, whether it takes it up or not; nil
  /// where none shares anything with it.
  public var nearest: Range<Int>?
  /// The message asks nothing in words: the sentence stands for what it wants.
  public var isTold = false
  /// Missed, and so surely that at most one answered question in fifty looks the same.
  public var isSure = false
  /// What was asked for and is not in the reply; nil where it is there, where the question is
  /// answered, and where nobody can tell what an answer would look like.
  public var missing: MissingAnswer?
  /// Index into the exchange's `earlier` of the turn that asks, whose text `range` is of; nil for the
  /// original.
  public var askedIn: Int?
  /// Index into `earlier` of the first turn in which the customer asked the same.
  public var askedBefore: Int?
  /// Index into `earlier` of the agent's turn that took it up; `answeredBy` is nil then.
  public var answeredIn: Int?

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
