import ReplyLexicon
import ReplyText

/// What the model of `FormLetterEstimator` weighs.
struct FormLetterFeatures {
  /// In the order of `names` and of `FormLetterWeights.values`.
  let values: [Double]

  static let names = [
    "bias", "full cues", "weak cues", "cue share", "impersonal salutation", "placeholders",
    "company", "writer", "reader", "exclamations", "length", "numbers", "please", "matters", "talk",
    "generic", "taken", "nothing taken",
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
    let takenUp = taken.hasOriginal ? taken.count(in: turn) : 0
    func share(_ count: Int) -> Double { min(0.2, Double(count) / size) * 5 }
    values = [
      1, Log.natural(1 + full), Log.natural(1 + cues.count - full),
      min(1, Double(inside) / size) * 2, counts.isImpersonal ? 1 : 0,
      Double(min(3, placeholders)) / 3,
      share(counts.company), share(counts.writer), share(counts.reader),
      Double(min(4, Self.exclamations(in: turn))) / 4,
      Log.natural(max(1, words.count) + 1) / 5, Log.natural(1 + counts.numbers) / 3,
      Double(min(4, counts.please)) / 4, min(0.1, Double(counts.matters) / size) * 10,
      share(counts.talk), 1 - generic.ownWordsShare,
      Log.natural(1 + min(10, takenUp)) / 2, taken.hasOriginal && takenUp == 0 ? 1 : 0,
    ]
  }

  private static func exclamations(in turn: Turn) -> Int {
    turn.anatomy.visible.reduce(0) { sum, range in
      sum + turn.text.bytes[range.clamped(to: 0..<turn.text.count)].count { $0 == 0x21 }
    }
  }

  private struct Counts {
    var company = 0
    var writer = 0
    var reader = 0
    var numbers = 0
    var please = 0
    var matters = 0
    var talk = 0
    /// "Dear customer" and the like.
    var isImpersonal = false

    init(words: [Word], known: LetterWords) {
      var opens = false
      var isPointedAt = false
      for (index, word) in words.enumerated() {
        let roles = known.roles(of: word)
        if roles.contains(.company) { company += 1 }
        if roles.contains(.writer) { writer += 1 }
        if roles.contains(.reader) { reader += 1 }
        if word.kind == .number { numbers += 1 }
        if roles.contains(.please) { please += 1 }
        if roles.contains(.talk) { talk += 1 }
        if isPointedAt, roles.contains(.matter) { matters += 1 }
        isPointedAt = roles.contains(.pointer)
        if index == 0 { opens = roles.contains(.opening) }
        if opens, index < 4, roles.contains(.everybody) { isImpersonal = true }
      }
    }
  }
}
