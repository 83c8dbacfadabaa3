import ReplyLexicon
import ReplyText

/// The words of a turn as the word vectors of its language know them: what each weighs and where its
/// vector is.
struct WordMeanings {
  struct Entry {
    var key: UInt64
    /// Row of the vectors, -1 for a word that they do not have.
    var row: Int32
    /// What the word says of the matter, 0 for the commonest words, up to 1.
    var weight: Float
    /// What the word counts in the vector of a text: `a / (a + p)` of its share `p` of all words
    /// (Arora, Liang, Ma: A Simple but Tough-to-Beat Baseline for Sentence Embeddings, ICLR 2017).
    var share: Float
  }

  let vectors: WordVectors?
  let words: [Word]
  let entries: [Entry]

  /// Zipf frequency of a word that is none of the commonest: a name, a code, a rare term.
  private static let rareZipf: Float = 1.5
  /// From that Zipf frequency on a word says nothing of the matter.
  private static let emptyZipf: Float = 6.3
  /// Weight of every word of a language without vectors.
  private static let plainWeight: Float = 0.4

  /// - Complexity: O(words).
  init(_ tokens: Tokens, vectors: WordVectors?) {
    self.vectors = vectors
    words = tokens.words
    entries = tokens.words.map { word in
      guard let vectors else {
        return Entry(key: word.key, row: -1, weight: Self.plainWeight, share: 0)
      }
      let row = vectors.row(of: word.key)
      let zipf = row.map { vectors.zipf(ofRow: $0) } ?? Self.rareZipf
      return Entry(
        key: word.key, row: row.map { Int32(truncatingIfNeeded: $0) } ?? -1,
        weight: max(0, (Self.emptyZipf - zipf) / Self.emptyZipf),
        share: row == nil ? 0 : Self.share[Int(min(max(zipf * 25, 0), 255))])
    }
  }

  /// `a / (a + p)` with `a` = 0.0003, by Zipf frequency in steps of 1/25.
  private static let share: [Float] = {
    // 10^(1/25), by which the share of all words grows from one step to the next.
    let step = 1.096_478_196
    var shares: [Float] = []
    var frequency = 1e-9
    for _ in 0...255 {
      shares.append(Float(3e-4 / (3e-4 + frequency)))
      frequency *= step
    }
    return shares
  }()

  /// Indices of the words that begin in a range of bytes.
  ///
  /// - Complexity: O(log words).
  func indices(in range: Range<Int>) -> Range<Int> {
    let first = words.sortedIndex { Int($0.start) >= range.lowerBound }
    return first..<max(first, words.sortedIndex { Int($0.start) >= range.upperBound })
  }
}
