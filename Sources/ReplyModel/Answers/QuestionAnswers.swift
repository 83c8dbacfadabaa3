/// What would answer each question of a message, and what its reply holds.
public struct QuestionAnswers: Sendable, Equatable {
  /// One for each question, in order.
  public var expected: [ExpectedAnswer]
  public var summary: AnswerSummary

  public init(expected: [ExpectedAnswer], summary: AnswerSummary) {
    self.expected = expected
    self.summary = summary
  }

  /// Where the reply takes a question up whatever its words are: the sentence that says who answers it
  /// and when, or nil for a file that came along and was asked for. nil where it does neither.
  ///
  /// - Complexity: O(sentences of the reply).
  func takingUp(_ question: Int) -> Int?? {
    let wantsFile = expected[question].kinds.contains(.attachment)
    if wantsFile, summary.kinds.contains(.attachedFile) {
      return .some(summary.sentences.firstIndex { $0.contains(.attachment) })
    }
    guard summary.kinds.contains(.datedDeferral) else { return nil }
    return summary.sentences.firstIndex { $0.contains(.datedDeferral) }.map { .some($0) }
  }
}
