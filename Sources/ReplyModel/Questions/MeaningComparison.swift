import ReplyLexicon

/// Holds the questions of one message against one reply by the vectors of their words.
struct MeaningComparison {
  private let message: MeaningProfile
  private let parts: [MeaningProfile]
  private let askings: [MeaningProfile]
  private let reply: MeaningProfile
  private let sentences: [MeaningProfile]
  private let met: MetWords
  private let hasVectors: Bool

  /// Words of a question that are looked for in the reply, the heaviest.
  private static let mostAsked = 12
  /// Words of a reply that they are looked for among.
  private static let mostMet = 400

  /// - Parameters:
  ///   - message: bytes of the stretches of the original, in order.
  ///   - parts: for each question, indices of the stretches that belong to it.
  ///   - askings: for each question, its bytes and those of what it leans on.
  /// - Complexity: O(n + m) in the words, and O(words of the reply) for each question.
  init(
    message stretches: [Range<Int>], parts owners: [Range<Int>], askings: [[Range<Int>]],
    original: WordMeanings, replySentences: [Range<Int>], reply: WordMeanings
  ) {
    let words = stretches.map(original.indices)
    message = MeaningProfile(original, words, most: Self.mostAsked)
    parts = owners.map { MeaningProfile(original, Array(words[$0]), most: 0) }
    self.askings = askings.map {
      MeaningProfile(original, $0.map(original.indices), most: Self.mostAsked)
    }
    let replyWords = replySentences.map(reply.indices)
    self.reply = MeaningProfile(reply, replyWords, most: Self.mostMet)
    sentences = replyWords.map { MeaningProfile(reply, [$0], most: 0) }
    met = MetWords(self.reply.content, vectors: reply.vectors, asked: original.vectors)
    hasVectors = original.vectors != nil && reply.vectors != nil
  }

  func measureMessage(_ features: inout PairFeatures) {
    features[.hasVectors] = hasVectors ? 1 : 0
    measure(message, as: .message, &features)
  }

  func measure(_ question: Int, _ features: inout PairFeatures) {
    features[.partVector] = parts[question].cosine(reply)
    features[.partVectorBest] = best(for: parts[question])
    measure(askings[question], as: .asking, &features)
    features[.askingKnown] = Double(askings[question].known)
  }

  /// The features by which a whole message is measured, and one asking.
  private struct Measures {
    var vector, best, soft, unmatched, unmatchedBest, matched, content: PairFeature

    static let message = Measures(
      vector: .messageVector, best: .messageVectorBest, soft: .messageSoft,
      unmatched: .messageSoftUnmatched, unmatchedBest: .messageSoftBest,
      matched: .messageMatched, content: .messageContent)
    static let asking = Measures(
      vector: .askingVector, best: .askingVectorBest, soft: .askingSoft,
      unmatched: .askingSoftUnmatched, unmatchedBest: .askingSoftBest, matched: .askingMatched,
      content: .askingContent)
  }

  private func measure(
    _ profile: MeaningProfile, as measures: Measures, _ features: inout PairFeatures
  ) {
    features[measures.vector] = profile.cosine(reply)
    features[measures.best] = best(for: profile)
    let soft = SoftCoverage(of: profile.content, in: met)
    features[measures.soft] = soft.mean
    features[measures.unmatched] = soft.unmatchedMean
    features[measures.unmatchedBest] = soft.unmatchedBest
    features[measures.matched] = soft.matched
    features[measures.content] = (1 + Double(profile.weight)).logarithm
  }

  /// How close the part of a question is to the nearest part of another one, -1 to 1.
  func cohesion(of question: Int) -> Double {
    var most = -1.0
    for other in parts.indices where other != question {
      most = max(most, parts[question].cosine(parts[other]))
    }
    return most
  }

  private func best(for profile: MeaningProfile) -> Double {
    var best = 0.0
    for sentence in sentences { best = max(best, profile.cosine(sentence)) }
    return best
  }
}
