/// What a batch of messages adds to, or takes from, the tables of past mail.
struct PastMailSum {
  struct Sentence {
    var messages = 0
    /// 0 where no date is known.
    var first = 0
    var last = 0
    var text: String?
  }

  /// A sentence and a recipient.
  struct Reach: Hashable, Comparable {
    var sentence: Int64
    var recipient: Int64

    static func < (one: Self, other: Self) -> Bool {
      (one.sentence, one.recipient) < (other.sentence, other.recipient)
    }
  }

  private(set) var sentences: [Int64: Sentence] = [:]
  private(set) var reaches: [Reach: Int] = [:]
  private(set) var shingles: [Int64: Int] = [:]

  /// Counts a message: each sentence and shingle once, however often it holds it.
  ///
  /// - Complexity: O(sentences + shingles).
  mutating func add(_ lesson: PastMailLesson) {
    var seen: Set<Int64> = []
    var seenShingles: Set<Int64> = []
    for sentence in lesson.sentences {
      let hash = sentence.imprint.hash
      for shingle in sentence.imprint.shingles
      where seenShingles.insert(shingle.hash).inserted {
        shingles[shingle.hash, default: 0] += 1
      }
      guard seen.insert(hash).inserted else { continue }
      sentences[hash, default: Sentence()].add(day: lesson.day, text: sentence.text)
      guard lesson.identity.recipient != 0 else { continue }
      reaches[Reach(sentence: hash, recipient: lesson.identity.recipient), default: 0] += 1
    }
  }
}

extension PastMailSum.Sentence {
  fileprivate mutating func add(day: Int, text: String?) {
    messages += 1
    if day != 0 {
      first = first == 0 ? day : min(first, day)
      last = max(last, day)
    }
    self.text = self.text ?? text
  }
}
