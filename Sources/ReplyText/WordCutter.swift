/// Cuts a piece of text into words as ICU does.
final class WordCutter {
  private let breaker = Breaker(.words)

  /// Adds the words of a piece, in order, their marks telling only how they are written.
  ///
  /// - Parameter base: byte of the whole text that the piece begins at.
  /// - Complexity: O(n).
  func cut(_ piece: UnsafeBufferPointer<UInt8>, base: Int, into words: inout [Word]) {
    cutByICU(piece, piece.indices, base: base, into: &words)
  }

  /// As `cut`, without the fast path.
  func cutByICU(
    _ piece: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, base: Int, into words: inout [Word]
  ) {
    let part = UnsafeBufferPointer(rebasing: piece[range])
    breaker.segments(of: part) { start, end, status in
      guard status >= 100 else { return }
      let word = UnsafeBufferPointer(rebasing: part[start..<end])
      let place = base + range.lowerBound
      words.append(
        Word(
          start: Int32(truncatingIfNeeded: place + start),
          end: Int32(truncatingIfNeeded: place + end), key: Folding.key(word),
          kind: Self.kind(status), marks: Self.capitals(word)))
    }
  }

  private static func kind(_ status: Int32) -> WordKind {
    switch status {
    case ..<200: .number
    case ..<300: .letter
    case ..<400: .kana
    default: .ideograph
    }
  }

  /// `capitalised` and `allCapitals`, as they apply.
  static func capitals(_ word: UnsafeBufferPointer<UInt8>) -> WordMarks {
    var letters = 0
    var upper = 0
    var isCapitalised = false
    var index = 0
    while index < word.count {
      let (scalar, length) = UTF8Cursor.scalar(word, at: index)
      index += length
      let properties = CharacterProperties(of: scalar)
      guard properties.contains(.letter) else { continue }
      letters += 1
      guard properties.contains(.upper) else { continue }
      upper += 1
      if letters == 1 { isCapitalised = true }
    }
    var marks: WordMarks = isCapitalised ? .capitalised : []
    if letters > 1, letters == upper { marks.insert(.allCapitals) }
    return marks
  }
}
