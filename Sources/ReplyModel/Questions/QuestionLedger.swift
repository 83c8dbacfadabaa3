import ReplyLexicon
import ReplyText

/// Finds the questions and askings of a turn.
public struct QuestionFinder: Sendable {
  public init(lexicons: Lexicons) {}

  /// All questions and askings, in order, with or without a question mark.
  public func questions(in turn: Turn) -> [(range: Range<Int>, kind: QuestionKind)] { [] }
}

/// Holds each question of the customer against the reply.
public struct QuestionLedger: Sendable {
  public init(lexicons: Lexicons) {}

  /// One entry a question, in order.
  ///
  /// - Complexity: O(n + m) in the bytes of the two turns for each of at most 20 questions.
  public func entries(
    questions: [(range: Range<Int>, kind: QuestionKind)], original: Turn, reply: Turn
  ) -> [LedgerEntry] { [] }
}
