/// What would answer each question of a message, and what its reply holds.
public struct QuestionAnswers: Sendable, Equatable {
  /// One for each question, in order.
  public var expected: [ExpectedAnswer]
  public var summary: AnswerSummary

  public init(expected: [ExpectedAnswer], summary: AnswerSummary) {
    self.expected = expected
    self.summary = summary
  }
}
