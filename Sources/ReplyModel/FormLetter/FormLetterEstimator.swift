import ReplyLexicon
import ReplyText

/// Estimates whether a reply reads as sent to everybody.
public struct FormLetterEstimator: Sendable {
  public init() {}

  /// The probability that the reply is a form letter, from its canned phrases, placeholders, who
  /// speaks (we or I) and how much it says of the case.
  ///
  /// The probability is 0, and all words are the writer's own, where the reply has no word.
  /// `evidence` holds the three strongest of placeholders (confidence 0.8 or more) and phrases, in order.
  ///
  /// - Complexity: O(n) in the bytes of the reply.
  public func formLetter(of reply: Turn, placeholders: [Placeholder]) -> FormLetterEstimate {
    guard !reply.tokens.words.isEmpty else {
      return FormLetterEstimate(probability: 0, ownWordsShare: 1, evidence: [])
    }
    let cues = Self.apart(
      reply.cues.filter { $0.lexicon == "canned-phrase" || $0.lexicon == "form-letter-mark" })
    let unfilled = placeholders.filter { $0.confidence >= 0.8 }
    let features = FormLetterFeatures(turn: reply, cues: cues, placeholders: unfilled.count)
    let sum = zip(features.values, FormLetterWeights.values).reduce(0) { $0 + $1.0 * $1.1 }
    let inside = cues.reduce(0) { $0 + $1.words.count }
    let own = 1 - Double(inside) / Double(reply.tokens.words.count)
    let marks = unfilled.map(\.range) + Self.strongestFirst(cues).map(\.range)
    let evidence = Self.distinct(marks, in: reply)
    return FormLetterEstimate(
      probability: Log.logistic(sum), ownWordsShare: min(1, max(0, own)),
      evidence: evidence.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// The first three in other words each: the same word three times shows no more than once.
  private static func distinct(_ ranges: [Range<Int>], in reply: Turn) -> [Range<Int>] {
    var seen: Set<String> = []
    var found: [Range<Int>] = []
    for range in ranges where found.count < 3 {
      if seen.insert(reply.text[range].lowercased()).inserted { found.append(range) }
    }
    return found
  }

  /// Formulas before mere marks, full before weak, long before short.
  private static func strongestFirst(_ cues: [Cue]) -> [Cue] {
    func rank(_ cue: Cue) -> (Int, Int, Int) {
      (cue.lexicon == "canned-phrase" ? 0 : 1, cue.strength == .full ? 0 : 1, -cue.words.count)
    }
    return cues.sorted { one, other in
      let (a, b) = (rank(one), rank(other))
      return (a.0, a.1, a.2, one.range.lowerBound) < (b.0, b.1, b.2, other.range.lowerBound)
    }
  }

  /// Of cues that overlap the longest alone: the two lexicons know some of the same words.
  private static func apart(_ cues: [Cue]) -> [Cue] {
    var kept: [Cue] = []
    let longestFirst = cues.sorted { one, other in
      (one.words.count, other.words.lowerBound) > (other.words.count, one.words.lowerBound)
    }
    var taken = Set<Int>()
    for cue in longestFirst where taken.isDisjoint(with: cue.words) {
      taken.formUnion(cue.words)
      kept.append(cue)
    }
    return kept
  }
}
