import ReplyLexicon

/// The words of a reply, each once, ready to be searched for the nearest to another word.
struct MetWords {
  private(set) var keys: KeyTable
  private let vectors: WordVectors?
  private let rows: [(row: Int, norm: Float)]
  /// Of the other side: a question in another language is held against the reply all the same.
  private let asked: WordVectors?

  init(_ words: [WordMeanings.Entry], vectors: WordVectors?, asked: WordVectors?) {
    self.vectors = vectors
    self.asked = asked
    keys = KeyTable(capacity: words.count)
    for word in words { keys.insert(word.key) }
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
