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
    features[.messageVector] = message.cosine(reply)
    features[.messageVectorBest] = best(for: message)
    let soft = SoftCoverage(of: message.content, in: met)
    features[.messageSoft] = soft.mean
    features[.messageSoftUnmatched] = soft.unmatchedMean
    features[.messageSoftBest] = soft.unmatchedBest
    features[.messageMatched] = soft.matched
    features[.messageContent] = (1 + Double(message.weight)).logarithm
    features[.messageKnown] = Double(message.known)
  }

  func measure(_ question: Int, _ features: inout PairFeatures) {
    let asking = askings[question]
    features[.partVector] = parts[question].cosine(reply)
    features[.partVectorBest] = best(for: parts[question])
    features[.askingVector] = asking.cosine(reply)
    features[.askingVectorBest] = best(for: asking)
    let soft = SoftCoverage(of: asking.content, in: met)
    features[.askingSoft] = soft.mean
    features[.askingSoftUnmatched] = soft.unmatchedMean
    features[.askingSoftBest] = soft.unmatchedBest
    features[.askingMatched] = soft.matched
    features[.askingContent] = (1 + Double(asking.weight)).logarithm
    features[.askingKnown] = Double(asking.known)
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
