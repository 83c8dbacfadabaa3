/// Gathers the sentences of one piece from the ends that ICU reports.
struct SentenceList {
  private let piece: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let ends: SentenceEnds
  private var start = 0
  private var word: Int

  init(
    _ piece: UnsafeBufferPointer<UInt8>, base: Int, firstWord: Int, ends: SentenceEnds
  ) {
    self.piece = piece
    self.base = base
    self.ends = ends
    word = firstWord
  }

  /// Ends the open sentence, unless the end is a false one.
  ///
  /// - Parameter end: byte of the piece; ends come in order.
  mutating func end(at end: Int, _ tokens: inout Tokens) {
    guard end > start, !ends.isFalse(end, start: start) else { return }
    while let further = ends.further(in: start..<end) { close(at: further, &tokens) }
    close(at: end, &tokens)
  }

  /// Words whose first byte lies before the end belong to the sentence; one without words is left
  /// out.
  private mutating func close(at limit: Int, _ tokens: inout Tokens) {
    let first = word
    while word < tokens.words.count, Int(tokens.words[word].start) - base < limit { word += 1 }
    guard word > first else {
      start = limit
      return
    }
    // UAX #29 can end a sentence inside a word: "\u{5D0}.\u{5D1}".
    var end = max(limit, Int(tokens.words[word - 1].end) - base)
    let next = end
    while end > start, piece[end - 1] <= 0x20 { end -= 1 }
    while start < end, piece[start] <= 0x20 { start += 1 }
    tokens.words[first].marks.insert(.startsSentence)
    tokens.sentences.append(
      Sentence(
        range: base + start..<base + end, words: first..<word,
        isInterrogative: ends.isInterrogative(start..<end)))
    start = next
  }
}
