import ReplyLexicon

/// What a stretch of text is about: the weighted sum of the vectors of its words, and the words
/// that say most.
struct MeaningProfile {
  /// Empty where no word has a vector.
  private(set) var sum: [Float] = []
  private var length: Float = 0
  /// Each word once, the heaviest first; no more than asked for.
  private(set) var content: [WordMeanings.Entry] = []
  /// Sum of the weights of all words.
  private(set) var weight: Float = 0
  /// Share of the weight that has vectors.
  private(set) var known: Float = 0

  /// - Parameters:
  ///   - ranges: indices of words.
  ///   - most: how many words are kept in `content`.
  /// - Complexity: O(n log n) in the words.
  init(_ meanings: WordMeanings, _ ranges: [Range<Int>], most: Int) {
    var total = [Float](repeating: 0, count: WordVectors.dimensions)
    var knownWeight: Float = 0
    var found = false
    total.withUnsafeMutableBufferPointer { total in
      for range in ranges {
        for entry in meanings.entries[range.clamped(to: meanings.entries.indices)] {
          weight += entry.weight
          guard entry.row >= 0, let vectors = meanings.vectors else { continue }
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

/// How well the words of a question are met by words of the reply, each by its nearest.
struct SoftCoverage {
  /// Weighted mean over all words of the question, 0 to 1; 0 where there is none.
  private(set) var mean = 0.0
  /// The same over the words that the reply does not have itself: 1 where there is none left, 0.4
  /// where none of them has a vector.
  private(set) var unmatchedMean = 0.4
  /// The best of those, 0 where there is none.
  private(set) var unmatchedBest = 0.0
  /// Weighted share of the words that the reply has itself, 0 to 1.
  private(set) var matched = 0.0

  /// - Complexity: O(n × m) in the words kept of the two.
  init(of question: [WordMeanings.Entry], in reply: MetWords) {
    var total = 0.0
    var met = 0.0
    var own = 0.0
    var loose = (weight: 0.0, met: 0.0)
    var isAllMatched = !question.isEmpty
    for word in question {
      let weight = Double(word.weight)
      total += weight
      if reply.keys.contains(word.key) {
        own += weight
        met += weight
        continue
      }
      isAllMatched = false
      guard let nearest = reply.nearest(to: word) else { continue }
      met += weight * nearest
      loose.weight += weight
      loose.met += weight * nearest
      unmatchedBest = max(unmatchedBest, nearest)
    }
    if total > 0 {
      mean = met / total
      matched = own / total
    }
    if isAllMatched {
      unmatchedMean = 1
    } else if loose.weight > 0 {
      unmatchedMean = loose.met / loose.weight
    }
  }
}

/// The words of a reply, each once, ready to be searched for the nearest to another word.
struct MetWords {
  let keys: Set<UInt64>
  private let vectors: WordVectors?
  private let rows: [(row: Int, norm: Float)]
  /// Of the other side: a question in another language is held against the reply all the same.
  private let asked: WordVectors?

  init(_ words: [WordMeanings.Entry], vectors: WordVectors?, asked: WordVectors?) {
    self.vectors = vectors
    self.asked = asked
    keys = Set(words.map(\.key))
    rows = words.compactMap { word in
      guard word.row >= 0, let vectors else { return nil }
      let vector = vectors.vector(ofRow: Int(word.row))
      return (Int(word.row), Float(Self.dot(vector, vector)).squareRoot())
    }
  }

  /// Cosine of the nearest word, 0 to 1; nil where the word or all others have no vector.
  func nearest(to word: WordMeanings.Entry) -> Double? {
    guard word.row >= 0, let asked, let vectors, !rows.isEmpty else { return nil }
    let own = asked.vector(ofRow: Int(word.row))
    let norm = Float(Self.dot(own, own)).squareRoot()
    guard norm > 0 else { return nil }
    var best: Float = 0
    for other in rows where other.norm > 0 {
      best = max(best, Float(Self.dot(own, vectors.vector(ofRow: other.row))) / other.norm)
    }
    return Double(min(1, best / norm))
  }

  private static func dot(_ first: UnsafePointer<Int8>, _ second: UnsafePointer<Int8>) -> Int32 {
    var sum: Int32 = 0
    for place in 0..<WordVectors.dimensions {
      sum &+= Int32(first[place]) &* Int32(second[place])
    }
    return sum
  }
}
