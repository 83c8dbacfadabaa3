import ReplyText

/// Cuts a line into folded words without ICU: runs of letters, and runs of digits.
///
/// It need not be exact, only the same for lexicon and text; the words that rules judge come from
/// `Tokenizer`. No word is copied: a word is its hash.
struct WordScanner {
  /// A word of a line.
  struct Word {
    /// Bytes of the text.
    var range: Range<Int>
    /// Of the folded, composed letters; at most the first `longestWord`.
    var hash: UInt64
    var isNumber: Bool
    /// A number of four digits that counts years: 1900 to 2099, or those of the Buddhist era.
    var isYear = false
    /// The first letter is no lower-case letter of a script that has cases.
    var startsHigh: Bool
  }

  static let longestWord = 48

  private let bytes: [UInt8]
  private let end: Int
  private var place: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    place = max(0, range.lowerBound)
    end = min(range.upperBound, bytes.count)
  }

  /// The hash of a phrase whose words so far have the first hash, and whose next word the second.
  static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    WordKey.finish((phrase &* 0x0000_0100_0000_01b3) ^ word)
  }

  /// The next word, or nil at the end.
  mutating func next() -> Word? {
    while place < end {
      let byte = bytes[place]
      if Self.isDigit(byte) { return number() }
      if byte < 0x80 {
        if Self.isLetter(byte) { return letters() }
        place += 1
      } else {
        let (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: end)
        if Self.digit(scalar) != nil { return number() }
        if !LetterFolding.isSeparator(scalar) { return letters() }
        place += width
      }
    }
    return nil
  }

  private mutating func number() -> Word {
    let start = place
    var state = WordKey.seed
    var value = 0
    var count = 0
    while place < end {
      let (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: end)
      guard let digit = Self.digit(scalar) else { break }
      if count < Self.longestWord { state = WordKey.step(state, 0x30 + digit) }
      if count < 4 { value = value * 10 + Int(digit) }
      count += 1
      place += width
    }
    let isYear = count == 4 && (1900...2099 ~= value || 2500...2599 ~= value)
    return Word(
      range: start..<place, hash: state, isNumber: true, isYear: isYear, startsHigh: false)
  }

  private mutating func letters() -> Word {
    let start = place
    var state = WordKey.seed
    /// Held back, for a combining mark may follow.
    var held: UInt32 = 0
    while place < end {
      let byte = bytes[place]
      var scalar = UInt32(byte | 0x20)
      var width = 1
      if byte < 0x80 {
        guard Self.isLetter(byte) else { break }
      } else {
        (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: end)
        if LetterFolding.isSeparator(scalar) || Self.digit(scalar) != nil { break }
      }
      place += width
      guard place - start <= Self.longestWord * 2 else { continue }
      if width == 1 {
        state = Self.step(state, held)
        held = scalar
      } else {
        LetterFolding.take(scalar, holding: &held, into: &state)
      }
    }
    state = Self.step(state, held)
    let first = UTF8Reader.scalar(in: bytes, at: start, end: end).scalar
    return Word(
      range: start..<place, hash: state, isNumber: false, startsHigh: !LetterFolding.isLower(first))
  }

  /// The hash after one more scalar; 0 stands for none.
  static func step(_ state: UInt64, _ scalar: UInt32) -> UInt64 {
    scalar == 0 ? state : (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
  }

  /// The value of a digit: ASCII, Arabic-Indic, or that of Persian and Urdu.
  static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(scalar - 0x30)
    case 0x660...0x669: UInt8(scalar - 0x660)
    case 0x6f0...0x6f9: UInt8(scalar - 0x6f0)
    default: nil
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool {
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
}
