import ReplyLexicon

/// What a stretch of text is about: the weighted sum of the vectors of its words, and the words
/// that say most.
struct MeaningProfile {
  /// Empty where no word has a vector.
  private(set) var sum: [Float] = []
  private var length: Float = 0
  /// Each word once; no more than asked for, and then the heaviest.
  private(set) var content: [WordMeanings.Entry] = []
  /// Sum of the weights of all words.
  private(set) var weight: Float = 0
  /// Share of the weight that has vectors.
  private(set) var known: Float = 0

  /// - Parameters:
  ///   - ranges: indices of words.
  ///   - most: how many words are kept in `content`.
  /// - Complexity: O(n) in the words, and a sort of them where there are more than `most`.
  init(_ meanings: WordMeanings, _ ranges: [Range<Int>], most: Int) {
    var total = [Float](repeating: 0, count: WordVectors.dimensions)
    var knownWeight: Float = 0
    var found = false
    let vectors = meanings.vectors
    let entries = meanings.entries
    var weight: Float = 0
    total.withUnsafeMutableBufferPointer { total in
      for range in ranges {
        for entry in entries[range.clamped(to: entries.indices)] {
          weight += entry.weight
          guard let vectors, entry.row >= 0 else { continue }
          knownWeight += entry.weight
          found = true
          let row = Int(entry.row)
          let factor = entry.share * vectors.scale(ofRow: row)
          let vector = vectors.vector(ofRow: row)
          for place in 0..<WordVectors.dimensions {
            total[place] += factor * Float(vector[place])
          }
        }
      }
    }
    self.weight = weight
    if most > 0 { content = Self.heaviest(meanings, ranges, most: most) }
    known = weight > 0 ? knownWeight / weight : 0
    guard found else { return }
    sum = total
    length = Self.dot(total, total).squareRoot()
  }

  private static func heaviest(
    _ meanings: WordMeanings, _ ranges: [Range<Int>], most: Int
  ) -> [WordMeanings.Entry] {
    var entries: [WordMeanings.Entry] = []
    for range in ranges {
      entries += meanings.entries[range.clamped(to: meanings.entries.indices)]
        .filter { $0.weight > leastWeight }
    }
    guard entries.count > most else {
      var seen = KeyTable(capacity: entries.count)
      return entries.filter { entry in
        defer { seen.insert(entry.key) }
        return !seen.contains(entry.key)
      }
    }
    entries.sort { ($1.weight, $0.key) < ($0.weight, $1.key) }
    var kept: [WordMeanings.Entry] = []
    kept.reserveCapacity(min(most, entries.count))
    for entry in entries where kept.last?.key != entry.key {
      if kept.count == most { break }
      kept.append(entry)
    }
    return kept
  }

  /// A word of less weight is one of the commonest hundred or so.
  private static let leastWeight: Float = 0.08

  /// -1 to 1; 0 where one of the two has no vector.
  func cosine(_ other: MeaningProfile) -> Double {
    guard length > 0, other.length > 0 else { return 0 }
    return Double(Self.dot(sum, other.sum) / (length * other.length))
  }

  private static func dot(_ first: [Float], _ second: [Float]) -> Float {
    var sums: SIMD8<Float> = .zero
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var place = 0
        while place + 8 <= min(first.count, second.count) {
          for lane in 0..<8 { sums[lane] += first[place + lane] * second[place + lane] }
          place += 8
        }
      }
    }
    return sums.sum()
  }
}
