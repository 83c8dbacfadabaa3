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

extension Array {
  /// The first index from which on the predicate holds, in an array where it first fails and then
  /// holds; the count where it never does.
  ///
  /// - Complexity: O(log n).
  func sortedIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
