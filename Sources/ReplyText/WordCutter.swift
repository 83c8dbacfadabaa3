/// Cuts a piece of text into words as ICU does.
///
/// Most of it is read here, several times faster than by ICU: the rules of UAX #29 for letters,
/// digits and what joins them. A stretch between blanks in which anything else stands goes to ICU,
/// which is exact since a blank is a boundary that no rule looks over when it makes words.
final class WordCutter {
  private let breaker = Breaker(.words)
  private let classes = WordClasses()

  /// Adds the words of a piece, in order, their marks telling only how they are written.
  ///
  /// - Parameter base: byte of the whole text that the piece begins at.
  /// - Complexity: O(n).
  func cut(_ piece: UnsafeBufferPointer<UInt8>, base: Int, into words: inout [Word]) {
    if Self.isMostlyBeyond(piece) {
      cutByICU(piece, piece.indices, base: base, into: &words)
      return
    }
    var index = 0
    while index < piece.count {
      if piece[index] <= 0x20 {
        index += 1
        continue
      }
      let known = words.count
      if let next = readRun(piece, from: index, base: base, into: &words) {
        index = next
      } else {
        words.removeSubrange(known...)
        var end = index
        while end < piece.count, piece[end] > 0x20 { end += 1 }
        cutByICU(piece, index..<end, base: base, into: &words)
        index = end
      }
    }
  }

  /// As `cut`, by ICU alone.
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

  /// Whether so much stands in scripts that ICU alone knows that single stretches would cost more.
  private static func isMostlyBeyond(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    var leads = 0
    for byte in piece where byte >= 0xD6 && byte != 0xE2 { leads &+= 1 }
    return leads > piece.count / 10
  }

  /// Reads up to the next blank, or gives up at the first character that ICU must judge.
  @inline(__always)
  private func readRun(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, base: Int, into words: inout [Word]
  ) -> Int? {
    var index = start
    while index < piece.count {
      let byte = piece[index]
      switch classes.bytes[Int(byte)] {
      case WordClasses.letter, WordClasses.digit, WordClasses.underscore:
        guard let next = readWord(piece, from: index, base: base, into: &words) else { return nil }
        index = next
      case WordClasses.blank:
        return index
      case WordClasses.unknown:
        classes.resolve(breaker)
      case WordClasses.beyond:
        return nil
      case WordClasses.lead:
        let (found, _, length) = classes.character(piece, at: index)
        switch found & WordClasses.classBits {
        case WordClasses.letter:
          guard let next = readWord(piece, from: index, base: base, into: &words) else { return nil }
          index = next
        case WordClasses.beyond: return nil
        default: index += length
        }
      default:
        index += 1
      }
    }
    return index
  }

  @inline(__always)
  private func readWord(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, base: Int, into words: inout [Word]
  ) -> Int? {
    var word = WordReader()
    var index = start
    reading: while index < piece.count {
      let byte = piece[index]
      let found = classes.bytes[Int(byte)]
      switch found {
      case WordClasses.letter, WordClasses.digit, WordClasses.underscore:
        word.add(byte, found)
        index += 1
      case WordClasses.lead:
        let (flags, scalar, length) = classes.character(piece, at: index)
        switch flags & WordClasses.classBits {
        case WordClasses.letter:
          word.add(flags, key: classes.fold(scalar, into: word.key))
          index += length
        case WordClasses.midNumLet:
          guard joins(piece, index + length, word, WordClasses.midNumLet) else { break reading }
          word.key = WordKey.step(word.key, scalar == 0x2024 ? 0x2E : 0x27)
          index += length
        case WordClasses.beyond: return nil
        default: break reading
        }
      case WordClasses.midNumLet, WordClasses.midNum, WordClasses.midLetter:
        guard joins(piece, index + 1, word, found) else { break reading }
        word.key = WordKey.step(word.key, byte)
        index += 1
      case WordClasses.unknown:
        classes.resolve(breaker)
      case WordClasses.beyond:
        return nil
      default:
        break reading
      }
    }
    if let kind = word.kind {
      words.append(
        Word(
          start: Int32(truncatingIfNeeded: base + start),
          end: Int32(truncatingIfNeeded: base + index), key: WordKey.finish(word.key), kind: kind,
          marks: word.marks))
    }
    return index
  }

  /// Whether a character that can join does: the same class must stand on both sides. A character
  /// on the right that ICU must judge is met again, and given up on, as the next to be read.
  @inline(__always)
  private func joins(
    _ piece: UnsafeBufferPointer<UInt8>, _ next: Int, _ word: WordReader, _ joiner: UInt8
  ) -> Bool {
    guard next < piece.count, word.last != WordClasses.underscore else { return false }
    if word.last == WordClasses.letter ? joiner == WordClasses.midNum : joiner == WordClasses.midLetter {
      return false
    }
    var right = classes.bytes[Int(piece[next])]
    if right == WordClasses.unknown {
      classes.resolve(breaker)
      right = classes.bytes[Int(piece[next])]
    }
    if right == WordClasses.lead {
      right = classes.character(piece, at: next).class & WordClasses.classBits
    }
    return right == word.last
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
  private static func capitals(_ word: UnsafeBufferPointer<UInt8>) -> WordMarks {
    var reader = WordReader()
    var index = 0
    while index < word.count {
      let (scalar, length) = UTF8Cursor.scalar(word, at: index)
      index += length
      let properties = CharacterProperties(of: scalar)
      if properties.contains(.letter) { reader.count(upper: properties.contains(.upper)) }
    }
    return reader.marks
  }
}
