/// Cuts text into words and sentences. Owns ICU break iterators: one per thread, not `Sendable`.
public final class Tokenizer {
  private let wordBreaker = Breaker(.words)
  private let sentenceBreaker = Breaker(.sentences)

  public init() {}

  /// The words and sentences of the given ranges of a text.
  ///
  /// A line end inside a range is a blank where the line is hard-wrapped (or, with `flowed`, ends
  /// with a space: RFC 3676 §4.1), else it ends the sentence. A blank line always does, and so does
  /// a line that begins with a bullet or a number.
  ///
  /// - Parameter ranges: in order, not overlapping; each is read as if it stood alone.
  /// - Complexity: O(n) in the bytes of the ranges.
  public func tokens(of text: Text, in ranges: [Range<Int>], flowed: Bool = false) -> Tokens {
    var tokens = Tokens()
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in ranges {
        var start = max(0, min(range.lowerBound, bytes.count))
        let limit = max(start, min(range.upperBound, bytes.count))
        var end = start
        while end < limit {
          // A blank line ends the paragraph.
          if bytes[end] == 0x0A, end + 1 < limit, bytes[end + 1] == 0x0A {
            paragraph(bytes, start, end, &tokens)
            start = end
          }
          end += 1
        }
        paragraph(bytes, start, limit, &tokens)
      }
    }
    return tokens
  }

  private func paragraph(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ tokens: inout Tokens
  ) {
    var scratch = Array(bytes[start..<end])
    for i in scratch.indices where scratch[i] == 0x0A { scratch[i] = 0x20 }
    var words: [Word] = []
    var sentences: [Sentence] = []
    let before = tokens.words.count
    scratch.withUnsafeBufferPointer { piece in
      wordBreaker.segments(of: piece) { from, to, status in
        guard status >= 100 else { return }
        let word = UnsafeBufferPointer(rebasing: piece[from..<to])
        let kind: WordKind =
          status < 200 ? .number : status < 300 ? .letter : status < 400 ? .kana : .ideograph
        var marks: WordMarks = []
        if let first = word.first, first &- 0x41 < 26 { marks.insert(.capitalised) }
        words.append(
          Word(
            start: Int32(truncatingIfNeeded: start + from),
            end: Int32(truncatingIfNeeded: start + to), key: Folding.key(word), kind: kind,
            marks: marks))
      }
      var next = 0
      sentenceBreaker.segments(of: piece) { from, to, _ in
        let first = next
        while next < words.count, Int(words[next].start) < start + to { next += 1 }
        guard first < next else { return }
        var last = to
        while last > from, piece[last - 1] <= 0x20 { last -= 1 }
        var begin = from
        while begin < last, piece[begin] <= 0x20 { begin += 1 }
        words[first].marks.insert(.startsSentence)
        sentences.append(
          Sentence(
            range: start + begin..<start + last, words: before + first..<before + next,
            isInterrogative: last > begin && piece[last - 1] == 0x3F))
      }
    }
    tokens.words += words
    tokens.sentences += sentences
  }

  /// The key of one word as `tokens` would give it.
  public func key(of word: some StringProtocol) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer(Folding.key)
  }

  /// Case-folded (full folding), NFC, apostrophes made U+0027, default-ignorable characters left out.
  public func folded(_ string: String) -> String {
    String(decoding: Array(string.utf8).withUnsafeBufferPointer(Folding.folded), as: UTF8.self)
  }
}
