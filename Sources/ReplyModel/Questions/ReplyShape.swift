/// What a reply looks like, whatever it is about: what kinds of answer it holds.
struct ReplyShape {
  let sentences: Int
  let isIdeographic: Bool
  private let hasNumber: Bool
  private let answers: AnswerSummary

  init(_ pieces: TextPieces, sentences: Int, answers: AnswerSummary) {
    self.sentences = sentences
    self.answers = answers
    isIdeographic = pieces.ideographs > pieces.letters
    hasNumber = !pieces.numbers.isEmpty
  }

  func measureReply(_ features: inout PairFeatures) {
    let kinds = answers.kinds
    features[.linkInReply] = kinds.contains(.link) ? 1 : 0
    features[.replyAsks] = kinds.contains(.questionBack) ? 1 : 0
    features[.replyDefers] = kinds.contains(.deferral) ? 1 : 0
    features[.replyHandsOff] = kinds.contains(.handOff) ? 1 : 0
    features[.replyRefuses] = kinds.contains(.refusal) ? 1 : 0
    features[.replyTellsSteps] = kinds.contains(.steps) ? 1 : 0
    features[.replyGivesReason] = kinds.contains(.reason) ? 1 : 0
  }

  /// - Parameters:
  ///   - expected: what would answer the question.
  ///   - best: index of the sentence that fits it best.
  func measure(
    _ asking: Asking, _ expected: ExpectedAnswer, best: Int?, _ features: inout PairFeatures
  ) {
    features[.startsWithYesOrNo] =
      saysYesOrNo(in: answers.sentences.first) && asking.kind == .yesNo ? 1 : 0
    features[.saysYesOrNo] = saysYesOrNo(in: answers.kinds) && asking.kind == .yesNo ? 1 : 0
    features[.isYesNo] = asking.kind == .yesNo ? 1 : 0
    features[.isRequest] = asking.kind == .request ? 1 : 0
    features[.isHow] = asking.kind == .how ? 1 : 0
    let wantsNumber = asking.kind == .howMuch || asking.kind == .when
    features[.asksForNumber] = wantsNumber ? (hasNumber ? 1 : -1) : 0
    guard !expected.kinds.isEmpty else { return }
    features[.expectedFound] = answers.kinds.isDisjoint(with: expected.kinds) ? -1 : 1
    if let best, answers.sentences.indices.contains(best) {
      features[.expectedInBest] = answers.sentences[best].isDisjoint(with: expected.kinds) ? -1 : 1
    }
  }

  private func saysYesOrNo(in kinds: AnswerKinds?) -> Bool {
    guard let kinds else { return false }
    return kinds.contains(.yes) || kinds.contains(.no)
  }
}
