import CReplyICU

/// Word_Break classes of the characters that mail is mostly made of, as the ICU in use has them.
///
/// ICU versions differ over `@` (in ICU 72 a letter) and `:` (in ICU 72 none that joins): the two are
/// asked for when a text first needs to know. Tables for what is not ASCII are made at first use.
final class WordClasses {
  static let other: UInt8 = 0
  static let letter: UInt8 = 1
  /// `.` and apostrophes: join letters, or digits.
  static let midNumLet: UInt8 = 2
  /// To be left to ICU.
  static let beyond: UInt8 = 3
  static let digit: UInt8 = 4
  static let underscore: UInt8 = 5
  /// `,` and `;`: join digits.
  static let midNum: UInt8 = 6
  /// `:` in some versions of ICU: joins letters.
  static let midLetter: UInt8 = 7
  static let blank: UInt8 = 8
  /// `@` and `:` before ICU has been asked.
  static let unknown: UInt8 = 9
  /// Lead byte of a character that is not ASCII.
  static let lead: UInt8 = 10

  static let classBits: UInt8 = 0x0F
  static let isLetter: UInt8 = 0x10
  static let isUpper: UInt8 = 0x20

  /// Class of each byte.
  let bytes: UnsafeMutablePointer<UInt8>
  /// Class and flags of U+0080 to U+07FF, then of U+2000 to U+20FF.
  private var wide: [UInt8] = []
  /// Folded form of U+0080 to U+07FF, first byte lowest; 0 where it is not known yet.
  private var folds: [UInt32] = []

  init() {
    bytes = .allocate(capacity: 256)
    for byte in 0...255 { bytes[byte] = Self.initial(UInt8(byte)) }
  }

  deinit { bytes.deallocate() }

  private static func initial(_ byte: UInt8) -> UInt8 {
    switch byte {
    case ...0x20: blank
    case 0x80...: lead
    case 0x30...0x39: digit
    case 0x41...0x5A, 0x61...0x7A: letter
    case 0x5F: underscore
    case 0x2E, 0x27: midNumLet
    case 0x2C, 0x3B: midNum
    case 0x3A, 0x40: unknown
    default: other
    }
  }

  /// Asks ICU what it does with `@` and `:`.
  func resolve(_ breaker: Breaker) {
    let at = [words(in: "@", breaker), words(in: "a@b", breaker), words(in: "1@1", breaker)]
    switch at {
    case [1, 1, 1]: bytes[0x40] = Self.letter
    case [0, 2, 2]: bytes[0x40] = Self.other
    default: bytes[0x40] = Self.beyond
    }
    let colon = [words(in: ":", breaker), words(in: "a:b", breaker), words(in: "1:1", breaker)]
    switch colon {
    case [0, 1, 2]: bytes[0x3A] = Self.midLetter
    case [0, 2, 2]: bytes[0x3A] = Self.other
    default: bytes[0x3A] = Self.beyond
    }
  }

  private func words(in string: StaticString, _ breaker: Breaker) -> Int {
    var count = 0
    let text = UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount)
    breaker.segments(of: text) { _, _, status in if status >= 100 { count += 1 } }
    return count
  }

  /// Class and flags of the character that begins at a lead byte, and its length.
  @inline(__always)
  func character(
    _ piece: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (class: UInt8, scalar: UInt32, length: Int) {
    let (scalar, length) = UTF8Cursor.scalar(piece, at: index)
    if wide.isEmpty { fill() }
    if length == 2 { return (wide[Int(scalar) - 0x80], scalar, length) }
    if length == 3, scalar & 0xFF00 == 0x2000 {
      return (wide[0x780 + Int(scalar & 0xFF)], scalar, length)
    }
    return (Self.beyond, scalar, length)
  }

  /// Only for letters that `character` knows. Folding them one by one is exact: none of them is
  /// composed with a letter before it, and no character that is left out is a letter.
  @inline(__always)
  func fold(_ scalar: UInt32, into state: UInt64) -> UInt64 {
    let index = Int(scalar) - 0x80
    var folded = index < folds.count ? folds[index] : 0
    if folded == 0 { folded = learn(scalar) }
    var state = state
    while folded != 0 {
      state = WordKey.step(state, UInt8(truncatingIfNeeded: folded))
      folded >>= 8
    }
    return state
  }

  private func fill() {
    wide = (UInt32(0x80)...0x7FF).map(Self.classify) + (UInt32(0x2000)...0x20FF).map(Self.classify)
    folds = Array(repeating: 0, count: 0x780)
  }

  private static func classify(_ scalar: UInt32) -> UInt8 {
    let found = UInt8(truncatingIfNeeded: rl_word_class(scalar))
    // A letter whose folded form is not in the table.
    guard found != letter || scalar < 0x800 else { return beyond }
    let properties = CharacterProperties(of: scalar)
    return found | (properties.contains(.letter) ? isLetter : 0)
      | (properties.contains(.upper) ? isUpper : 0)
  }

  private func learn(_ scalar: UInt32) -> UInt32 {
    guard let character = Unicode.Scalar(scalar) else { return 0 }
    let bytes = Array(String(Character(character)).utf8)
    let folded = bytes.withUnsafeBufferPointer(Folding.folded)
    var packed: UInt32 = 0
    for byte in folded.prefix(4).reversed() { packed = packed << 8 | UInt32(byte) }
    let index = Int(scalar) - 0x80
    if index < folds.count { folds[index] = packed }
    return packed
  }
}
