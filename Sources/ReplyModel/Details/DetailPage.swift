import ReplyText

/// A text with the ranges in which details are read, and their words.
struct DetailPage {
  var text: Text
  /// In order, not overlapping.
  var ranges: [Range<Int>]
  /// Words and sentences of those ranges.
  var tokens: Tokens
  /// BCP 47, or `und`.
  var language: String

  /// Index of the first word that begins at or after a byte.
  ///
  /// - Complexity: O(log words).
  func word(from place: Int) -> Int {
    Self.first(in: tokens.words.count) { tokens.words[$0].range.lowerBound >= place }
  }

  /// The sentence that holds a byte.
  ///
  /// - Complexity: O(log sentences).
  func sentence(at place: Int) -> Sentence? {
    let index = Self.first(in: tokens.sentences.count) {
      tokens.sentences[$0].range.upperBound > place
    }
    guard index < tokens.sentences.count else { return nil }
    let sentence = tokens.sentences[index]
    return sentence.range.lowerBound <= place ? sentence : nil
  }

  /// The first of `count` indices that holds; what holds must go on holding.
  private static func first(in count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
