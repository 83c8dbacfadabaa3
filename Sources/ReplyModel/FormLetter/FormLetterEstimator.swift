import ReplyLexicon
import ReplyText

/// Estimates whether a reply reads as sent to everybody. One per thread: keeps the words of the
/// languages met, not `Sendable`.
public final class FormLetterEstimator {
  private let lexicons: Lexicons
  private var known: [String: LetterWords] = [:]

  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The probability that the reply is a form letter: from its canned phrases, placeholders, who
  /// speaks (we or I), and how much of what the customer wrote it takes up.
  ///
  /// The probability is 0, and all words are the writer's own, where the reply has no word.
  /// `evidence` holds the first three sentences that fit no case in particular, else the strongest
  /// three of placeholders (confidence 0.8 or more) and phrases, in order.
  ///
  /// - Complexity: O(n) in the bytes of the reply and the words of the original.
  public func formLetter(
    of reply: Turn, original: Turn?, placeholders: [Placeholder]
  ) -> FormLetterEstimate {
    guard !reply.tokens.words.isEmpty else {
      return FormLetterEstimate(probability: 0, ownWordsShare: 1, evidence: [])
    }
    let reading = reading(of: reply, original: original, placeholders: placeholders)
    let sum = zip(reading.features.values, FormLetterWeights.values).reduce(0) { $0 + $1.0 * $1.1 }
    var marks = Self.unfilled(placeholders).map(\.range) + reading.generic.ranges
    if marks.isEmpty { marks = Self.strongestFirst(reading.cues).map(\.range) }
    return FormLetterEstimate(
      probability: Log.logistic(sum), ownWordsShare: reading.generic.ownWordsShare,
      evidence: Self.distinct(marks, in: reply).sorted { $0.lowerBound < $1.lowerBound })
  }

  struct Reading {
    var cues: [Cue]
    var generic: GenericSentences
    var features: FormLetterFeatures
  }

  func reading(of reply: Turn, original: Turn?, placeholders: [Placeholder]) -> Reading {
    let cues = Self.cues(of: reply)
    let taken = TakenWords(
      original: original, words: words(of: original?.language ?? "und"), lexicons: lexicons)
    let generic = GenericSentences(reply: reply, cues: cues, taken: taken)
    let features = FormLetterFeatures(
      turn: reply, cues: cues, generic: generic,
      placeholders: Self.unfilled(placeholders).count, taken: taken,
      words: words(of: reply.language))
    return Reading(cues: cues, generic: generic, features: features)
  }

  private static func unfilled(_ placeholders: [Placeholder]) -> [Placeholder] {
    placeholders.filter { $0.confidence >= 0.8 }
  }

  private func words(of language: String) -> LetterWords {
    let language = Openers.primary(language)
    if let words = known[language] { return words }
    let words = LetterWords(lexicons: lexicons, language: language)
    known[language] = words
    return words
  }

  /// Phrases of form letters, in order of place, none overlapping another.
  static func cues(of reply: Turn) -> [Cue] {
    apart(
      reply.cues.filter { $0.lexicon == "canned-phrase" || $0.lexicon == "form-letter-mark" }
    ).sorted { $0.words.lowerBound < $1.words.lowerBound }
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
