import ReplyLexicon
import ReplyText

/// What the model of `FormLetterEstimator` weighs. Who speaks (we, I, you) is left out: it tells
/// companies from people, not form letters from answers.
struct FormLetterFeatures {
  /// In the order of `names` and of `FormLetterWeights.values`.
  let values: [Double]

  static let names = [
    "bias", "full cues", "weak cues", "cue share", "impersonal salutation", "placeholders",
    "exclamations", "length", "numbers", "please", "matters", "generic", "taken",
  ]

  /// - Parameters:
  ///   - cues: none overlaps another.
  ///   - generic: the sentences that fit no case in particular.
  ///   - placeholders: how many were left unfilled.
  ///   - taken: the customer's own words.
  /// - Complexity: O(n) in the words and in the bytes of the visible ranges.
  init(
    turn: Turn, cues: [Cue], generic: GenericSentences, placeholders: Int, taken: TakenWords,
    words known: LetterWords
  ) {
    let words = turn.tokens.words
    let size = Double(max(10, words.count))
    let full = cues.count { $0.strength == .full }
    let inside = cues.reduce(0) { $0 + $1.words.count }
    let counts = Counts(words: words, known: known)
    values = [
      1, Log.natural(1 + full), Log.natural(1 + cues.count - full),
      min(1, Double(inside) / size) * 2, counts.isImpersonal ? 1 : 0,
      Double(min(3, placeholders)) / 3,
      Double(min(4, Self.exclamations(in: turn))) / 4,
      Log.natural(max(1, words.count) + 1) / 5, Log.natural(1 + counts.numbers) / 3,
      Double(min(4, counts.please)) / 4, min(0.1, Double(counts.matters) / size) * 10,
      1 - generic.ownWordsShare,
      Log.natural(1 + min(10, taken.count(in: turn))) / 2,
    ]
  }

  private static func exclamations(in turn: Turn) -> Int {
    turn.anatomy.visible.reduce(0) { sum, range in
      sum + turn.text.bytes[range.clamped(to: 0..<turn.text.count)].count { $0 == 0x21 }
    }
  }

  private struct Counts {
    var numbers = 0
    var please = 0
    var matters = 0
    /// "Dear customer" and the like.
    var isImpersonal = false

    init(words: [Word], known: LetterWords) {
      var opens = false
      var isPointedAt = false
      for (index, word) in words.enumerated() {
        let roles = known.roles(of: word)
        if word.kind == .number { numbers += 1 }
        if roles.contains(.please) { please += 1 }
        if isPointedAt, roles.contains(.matter) { matters += 1 }
        isPointedAt = roles.contains(.pointer)
        if index == 0 { opens = roles.contains(.opening) }
        if opens, index < 4, roles.contains(.everybody) { isImpersonal = true }
      }
    }
  }
}
