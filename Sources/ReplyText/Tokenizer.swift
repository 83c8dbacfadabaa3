/// Cuts text into words and sentences. Owns ICU break iterators: one per thread, not `Sendable`.
public final class Tokenizer {
  private let cutter = WordCutter()
  private let sentenceBreaker = Breaker(.sentences)
  private var scratch: [UInt8] = []

  public init() {}

  /// The words and sentences of the given ranges of a text.
  ///
  /// A line end inside a range is a blank where the line is hard-wrapped (or, with `flowed`, ends
  /// with a space: RFC 3676 §4.1), else it ends the sentence. A blank line always does, and so does
  /// a line that begins with a bullet or a number.
  ///
  /// Of a text of more than 2 GiB only the first 2 GiB are read, since words are placed by `Int32`.
  ///
  /// - Parameter ranges: in order, not overlapping; each is read as if it stood alone. They are
  ///   clamped to the text, and to whole characters.
  /// - Complexity: O(n) in the bytes of the ranges.
  public func tokens(of text: Text, in ranges: [Range<Int>], flowed: Bool = false) -> Tokens {
    var tokens = Tokens()
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in ranges {
        let part = Self.wholeCharacters(range, of: bytes)
        read(bytes, part, flowed: flowed, into: &tokens)
      }
    }
    return tokens
  }

  /// The key of one word as `tokens` would give it.
  public func key(of word: some StringProtocol) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer(Folding.key)
  }

  /// Case-folded (full folding), NFC, apostrophes made U+0027, default-ignorable characters left out.
  public func folded(_ string: String) -> String {
    String(decoding: Array(string.utf8).withUnsafeBufferPointer(Folding.folded), as: UTF8.self)
  }

  private static func wholeCharacters(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let limit = min(bytes.count, Int(Int32.max))
    var start = min(max(range.lowerBound, 0), limit)
    var end = min(max(range.upperBound, start), limit)
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, flowed: Bool, into tokens: inout Tokens
  ) {
    let paragraphs = Paragraphs(bytes, in: range, flowed: flowed)
    let firstWord = tokens.words.count
    var quotations: [Range<Int>] = []
    var block = -1
    for (index, piece) in paragraphs.pieces.enumerated() {
      if piece.block != block {
        block = piece.block
        var last = index
        while last + 1 < paragraphs.pieces.count, paragraphs.pieces[last + 1].block == block {
          last += 1
        }
        let start = paragraphs.lines[piece.lines.lowerBound].content
        let end = paragraphs.lines[paragraphs.pieces[last].lines.upperBound - 1].end
        Quotations.ranges(bytes, in: start..<end, into: &quotations)
      }
      read(bytes, paragraphs.lines[piece.lines], into: &tokens)
    }
    WordContext.mark(&tokens.words, from: firstWord, of: bytes, quotations: quotations)
  }

  /// Reads one piece: lines whose ends are blanks.
  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: ArraySlice<TextLine>, into tokens: inout Tokens
  ) {
    guard let first = lines.first, let last = lines.last else { return }
    let base = first.content
    let range = base..<last.end
    let firstWord = tokens.words.count
    guard lines.count > 1 else {
      read(UnsafeBufferPointer(rebasing: bytes[range]), base, firstWord, &tokens)
      return
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[range])
    for line in lines.dropFirst() {
      // The line end, and the quote marks of the next line.
      for index in line.start - 1..<line.content { scratch[index - base] = 0x20 }
    }
    scratch.withUnsafeBufferPointer { read($0, base, firstWord, &tokens) }
  }

  private func read(
    _ piece: UnsafeBufferPointer<UInt8>, _ base: Int, _ firstWord: Int, _ tokens: inout Tokens
  ) {
    cutter.cut(piece, base: base, into: &tokens.words)
    guard tokens.words.count > firstWord else { return }
    let ends = SentenceEnds(piece)
    var sentences = SentenceList(piece, base: base, firstWord: firstWord, ends: ends)
    sentenceBreaker.segments(of: piece) { _, end, _ in
      sentences.end(at: end, &tokens)
    }
    sentences.end(at: piece.count, &tokens)
  }
}
