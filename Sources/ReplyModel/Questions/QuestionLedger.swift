import ReplyLexicon
import ReplyText

/// Holds each question of the customer against the reply.
///
/// It judges by what question and reply share (pieces of words, rare words, meanings), by what the
/// reply holds that could be an answer, by lengths, and by what the reply has for the customer's other
/// questions. It can tell a reply on another matter from one on this; a reply that talks about the
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
  /// - Complexity: O(n + m) in the bytes of the two turns, and O(sentences of the reply) for each
  ///   question.
  public func entries(
    questions: [Asking], original: Turn, reply: Turn, answers: QuestionAnswers
  ) -> [LedgerEntry] {
    guard !questions.isEmpty else { return [] }
    let sentences = reply.bodySentences
    let limits = model.limits(amongOthers: questions.count > 1)
    let quoted = QuotedQuestions(questions.map(\.range), of: original.text, in: reply)
    let measured = measured(questions, original: original, reply: reply, answers: answers)
    let probabilities = model.missedProbabilities(measured.map(\.features))
    return questions.indices.map { index in
      let (features, best) = measured[index]
      let probability = probabilities[index]
      let sentence = best.sentence.flatMap { sentences.indices.contains($0) ? sentences[$0] : nil }
      var entry = LedgerEntry(
        range: questions[index].range, kind: questions[index].kind, status: .unsure,
        missedProbability: probability, answeredBy: probability > 0.5 ? nil : sentence)
      entry.nearest = sentence
      entry.isTold = questions[index].form == .statement
      if let answer = quoted.answers[index] {
        entry.status = .answered
        entry.missedProbability = min(probability, Self.probabilityBelowQuote)
        entry.answeredBy = answer
      } else if probability <= limits.answered {
        let isPart = features[.expectedFound] < 0 && !answers.summary.isPutOff
        entry.status = isPart ? .partly : .answered
      } else if let place = answers.takingUp(index) {
        entry.status = .answered
        entry.missedProbability = limits.answered
        entry.answeredBy = place.flatMap { sentences.indices.contains($0) ? sentences[$0] : nil }
      } else if probability >= limits.note, !entry.isTold, !Self.mayBeShortAnswer(features),
        !answers.summary.kinds.contains(.deferral)
      {
        entry.status = .missed
        entry.answeredBy = nil
        entry.isSure =
          probability >= limits.warning && (quoted.isInterleaved || !Self.holdsBack(features))
      }
      return entry
    }
  }

  /// What is measured of each question, in order, and the sentence of the reply that fits it best.
  func measured(
    _ questions: [Asking], original: Turn, reply: Turn, answers: QuestionAnswers
  ) -> [(features: PairFeatures, best: QuestionComparison.Best)] {
    QuestionComparison(
      questions: questions, expected: answers.expected, original: original, reply: reply,
      answers: answers.summary, model: model
    ).features()
  }

  /// Of a question that the reply quotes with words of its own below it.
  private static let probabilityBelowQuote = 0.05

  /// "Yes, on Monday." answers and shares no word with what it answers.
  private static func mayBeShortAnswer(_ features: PairFeatures) -> Bool {
    features[.replyWords] < (1 + 6.0).logarithm || features[.startsWithYesOrNo] > 0
  }

  /// Whether there is too little to say for sure that a question was missed: it says no more than a
  /// word or two, the answer may stand where the reply points to, or the words of one language are held
  /// against those of another without vectors for both.
  private static func holdsBack(_ features: PairFeatures) -> Bool {
    features[.messageWords] < (1 + 3.0).logarithm
      || (features[.linkInReply] > 0 && features[.messageRarest] >= 0.7)
      || features[.isForeign] > features[.hasVectors] || features[.scriptsDiffer] > 0
  }
}
