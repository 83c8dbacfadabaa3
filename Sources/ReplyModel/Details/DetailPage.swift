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
    tokens.words.sortedIndex { $0.range.lowerBound >= place }
  }
}
