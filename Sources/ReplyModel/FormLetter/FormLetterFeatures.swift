import ReplyLexicon
import ReplyText

/// What the model of `FormLetterEstimator` weighs.
///
/// `Scripts/train-form-letter.py` computes the same.
struct FormLetterFeatures {
  /// In the order of `FormLetterWeights.values`.
  let values: [Double]

  private static let we = keys(["we", "our", "us", "ours", "we're", "we've", "we'll", "we'd"])
  private static let first = keys(["i", "i'm", "i've", "i'll", "i'd", "my", "me", "mine"])
  private static let you = keys(["you", "your", "yours", "you're", "you've", "you'll", "you'd"])
  private static let opening = keys(["dear", "hello", "hi"])
  private static let impersonal = keys([
    "customer", "customers", "client", "clients", "sir", "madam", "sirs", "user", "users", "guest",
    "guests", "member", "members", "applicant", "subscriber", "buyer", "seller", "shopper",
    "reviewer", "player",
  ])

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { WordKey.key(folded: $0.utf8) })
  }

  /// - Complexity: O(n) in the words and in the bytes of the visible ranges.
  init(turn: Turn, cues: [Cue], placeholders: Int) {
    let words = turn.tokens.words
    let size = Double(max(10, words.count))
    let full = cues.count { $0.strength == .full }
    let inside = cues.reduce(0) { $0 + $1.words.count }
    let openers = words.prefix(4).map(\.key)
    let isImpersonal =
      (openers.first.map(Self.opening.contains) ?? false)
      && openers.contains { Self.impersonal.contains($0) }
    func share(_ group: Set<UInt64>) -> Double {
      min(0.2, Double(words.count { group.contains($0.key) }) / size) * 5
    }
    var exclamations = 0
    for range in turn.anatomy.visible {
      for index in range.clamped(to: 0..<turn.text.count) where turn.text.bytes[index] == 0x21 {
        exclamations += 1
      }
    }
    let numbers = words.count { $0.kind == .number }
    values = [
      1, Log.natural(1 + full), Log.natural(1 + cues.count - full),
      min(1, Double(inside) / size) * 2, isImpersonal ? 1 : 0, Double(min(3, placeholders)) / 3,
      share(Self.we), share(Self.first), share(Self.you), Double(min(4, exclamations)) / 4,
      Log.natural(max(1, words.count) + 1) / 5, Log.natural(1 + numbers) / 3,
    ]
  }
}
