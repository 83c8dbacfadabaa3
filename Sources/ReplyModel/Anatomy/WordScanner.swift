/// Cuts a line into folded words without ICU: runs of letters, and runs of digits.
///
/// It need not be exact, only the same for lexicon and text; the words that rules judge come from
/// `Tokenizer`.
struct WordScanner {
  /// A word of a line.
  struct Word {
    /// Bytes of the text.
    var range: Range<Int>
    /// Lower case, composed; at most `longestWord` bytes.
    var folded: [UInt8]
    var isNumber: Bool
    /// The first letter is no lower-case letter of a script that has cases.
    var startsHigh: Bool
  }

  /// Stands between the words of a phrase in its hash.
  static let joint = UInt8(ascii: "_")
  static let longestWord = 48

  private let bytes: [UInt8]
  private let end: Int
  private var place: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    place = max(0, range.lowerBound)
    end = min(range.upperBound, bytes.count)
  }

  /// The next word, or nil at the end.
  mutating func next() -> Word? {
    while place < end {
      let byte = bytes[place]
      if isDigit(byte) { return number() }
      if byte < 0x80 {
        if isLetter(byte) { return letters() }
        place += 1
      } else {
        let (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: end)
        if !LetterFolding.isSeparator(scalar) { return letters() }
        place += width
      }
    }
    return nil
  }

  private mutating func number() -> Word {
    let start = place
    while place < end, isDigit(bytes[place]) { place += 1 }
    let kept = bytes[start..<min(place, start + Self.longestWord)]
    return Word(range: start..<place, folded: Array(kept), isNumber: true, startsHigh: false)
  }

  private mutating func letters() -> Word {
    let start = place
    var folded: [UInt8] = []
    var last: UInt32 = 0
    while place < end {
      let byte = bytes[place]
      if byte < 0x80 {
        guard isLetter(byte) else { break }
        last = UInt32(byte | 0x20)
        if folded.count < Self.longestWord { folded.append(byte | 0x20) }
        place += 1
        continue
      }
      let (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: end)
      if LetterFolding.isSeparator(scalar) { break }
      place += width
      guard folded.count < Self.longestWord else { continue }
      LetterFolding.append(scalar, after: &last, to: &folded)
    }
    let first = UTF8Reader.scalar(in: bytes, at: start, end: end).scalar
    return Word(
      range: start..<place, folded: folded, isNumber: false,
      startsHigh: !LetterFolding.isLower(first))
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7a
  }
}

/// Reads scalars of well-formed UTF-8.
enum UTF8Reader {
  /// The scalar at a place and its width in bytes; a cut one counts as one byte.
  static func scalar(in bytes: [UInt8], at place: Int, end: Int) -> (scalar: UInt32, width: Int) {
    let lead = bytes[place]
    let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard width > 1, place + width <= end else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0xff >> UInt32(width + 1))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3f) }
    return (value, width)
  }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case ..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xc0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    case ..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xe0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xf0 | scalar >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3f))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    }
  }
}
