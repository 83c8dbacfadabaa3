import ReplyLexicon
import ReplyText

/// Holds each question of the customer against the reply.
public struct QuestionLedger: Sendable {
  public init(lexicons: Lexicons) {}

  /// One entry a question, in order.
  ///
  /// - Complexity: O(n + m) in the bytes of the two turns for each of at most 20 questions.
  public func entries(questions: [Asking], original: Turn, reply: Turn) -> [LedgerEntry] { [] }
}
