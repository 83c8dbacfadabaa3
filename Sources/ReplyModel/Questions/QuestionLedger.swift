import ReplyLexicon
import ReplyText

/// Holds each question of the customer against the reply.
///
/// It judges by what question and reply share (pieces of words, rare words, numbers) and by their
/// lengths. It can tell a reply on another matter from one on this; a reply that talks about the
/// matter and dodges the question looks answered to it.
public struct QuestionLedger: Sendable {
  private let model: QuestionModel

  public init(lexicons: Lexicons) {
    model = QuestionModel(lexicons: lexicons)
  }

  init(model: QuestionModel) {
    self.model = model
  }

  /// One entry a question, in order. What is told and not asked is never called missed.
  ///
  /// - Complexity: O(n + m) in the bytes of the two turns for each of at most 20 questions.
  public func entries(questions: [Asking], original: Turn, reply: Turn) -> [LedgerEntry] {
    guard !questions.isEmpty else { return [] }
    let sentences = reply.bodySentences
    let comparison = QuestionComparison(
      questions: questions.map(\.range), original: original, reply: reply, model: model)
    let limits = model.limits(amongOthers: questions.count > 1)
    let comparable = Self.languagesAgree(original, reply)
    return zip(questions, comparison.features(questions)).map { asking, measured in
      let probability = model.missedProbability(measured.features)
      var status = QuestionStatus.unsure
      if probability <= limits.answered {
        status = .answered
      } else if probability >= limits.missed, asking.form != .statement, comparable,
        Self.canBeJudged(measured.features)
      {
        status = .missed
      }
      let best = measured.best.sentence.flatMap {
        sentences.indices.contains($0) ? sentences[$0] : nil
      }
      return LedgerEntry(
        range: asking.range, kind: asking.kind, status: status, missedProbability: probability,
        answeredBy: status == .missed || probability > 0.5 ? nil : best)
    }
  }

  /// Questions of two languages share too few letters to say that one leaves out the other.
  private static func languagesAgree(_ original: Turn, _ reply: Turn) -> Bool {
    let (first, second) = (Openers.primary(original.language), Openers.primary(reply.language))
    return first == second || first == "und" || second == "und"
  }

  /// Whether there is enough to call a question missed. "Yes, on Monday." answers and shares nothing,
  /// and a question of one or two words does not say what an answer would look like.
  private static func canBeJudged(_ features: PairFeatures) -> Bool {
    let replyIsShort = features[.replyWords] < (1 + 6.0).logarithm
    let askingIsShort = features[.messageWords] < (1 + 3.0).logarithm
    let pointsElsewhere = features[.linkInReply] > 0 && features[.messageRarest] >= 0.7
    return !replyIsShort && !askingIsShort && !pointsElsewhere
      && features[.startsWithYesOrNo] == 0 && features[.scriptsDiffer] == 0
  }
}
