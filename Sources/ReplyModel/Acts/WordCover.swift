import ReplyText

/// The words that some cues stand on, as ranges that are apart.
struct WordCover {
  private var ranges: [Range<Int>] = []

  /// Takes in the words of a cue; those of cues in order of place.
  mutating func add(_ words: Range<Int>) {
    if let last = ranges.last, words.lowerBound <= last.upperBound {
      ranges[ranges.count - 1] =
        min(last.lowerBound, words.lowerBound)..<max(last.upperBound, words.upperBound)
    } else {
      ranges.append(words)
    }
  }

  /// - Complexity: O(log n) in the ranges.
  func overlaps(_ words: Range<Int>) -> Bool {
    let next = ranges.sortedIndex { $0.upperBound > words.lowerBound }
    return next < ranges.count && ranges[next].overlaps(words)
  }
}
