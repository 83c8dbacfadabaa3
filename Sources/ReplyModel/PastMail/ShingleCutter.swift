/// Chooses runs of words of a sentence by winnowing (Schleimer, Wilkerson, Aiken 2003): of every
/// `window` runs in a row the one with the least hash.
enum ShingleCutter {
  /// Words of a run.
  static let length = 4
  static let window = 4

  /// The chosen runs in order; empty for fewer than `length` words.
  ///
  /// - Parameters:
  ///   - keys: of the words, slots joined.
  ///   - places: places of the words that each key stands for.
  /// - Complexity: O(n): windows and runs are short.
  static func shingles(
    _ keys: [UInt64], places: [Range<Int>]
  ) -> [SentenceImprint.Shingle] {
    guard keys.count >= length else { return [] }
    let runs = (0...(keys.count - length)).map { start in
      ImprintHash.hash(of: keys[start..<(start + length)])
    }
    var chosen: [SentenceImprint.Shingle] = []
    var last = -1
    for start in 0...max(0, runs.count - window) {
      var least = start
      for index in start..<min(start + window, runs.count) where runs[index] <= runs[least] {
        least = index
      }
      guard least != last else { continue }
      last = least
      let words = places[least].lowerBound..<places[least + length - 1].upperBound
      chosen.append(SentenceImprint.Shingle(hash: runs[least], words: words))
    }
    return chosen
  }
}
