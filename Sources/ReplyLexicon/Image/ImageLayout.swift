/// Where things stand in a lexicon image.
///
/// An image is a magic number, a directory (offset and count of each section), and the sections.
/// All numbers are of 28 bits, stretched (see `SevenBit`), little endian, unaligned. Only the text
/// pool holds bytes above 0x7f, and it is well-formed UTF-8: the whole image can be a literal.
enum ImageLayout {
  static let magic: UInt32 = 0x3158_4c52  // "RLX1"

  enum Section: Int, CaseIterable {
    /// Slots of `slotSize`; their number is a power of two.
    case vocabulary
    /// Two numbers a word: the languages that have it as stop word.
    case stopMasks
    /// Slots of `edgeSize`; their number is a power of two.
    case edges
    /// Two numbers a node: first of its accepted phrases, and how many.
    case nodes
    /// Indices of phrases.
    case accepted
    case phrases
    case lexicons
    case languages
    case groups
    /// Bytes whose low seven bits are filter bits; their number is a power of two.
    case bigrams
    case tables
    case text
  }

  static let headerSize = 4 + Section.allCases.count * 8

  /// Key (8 bytes), word (4 bytes).
  static let slotSize = 12
  /// Node, word, child, flags of the child; a zero child marks an empty slot.
  static let edgeSize = 16
  static let nodeSize = 8
  static let maskSize = 8

  /// Lexicon, number, strength, unless, within, offset and size of the wording, of what is better.
  static let phraseSize = 36
  /// Offset and size of the name, language, role, first group and their number, offset and size of
  /// the act, first phrase and their number, greatest phrase number.
  static let lexiconSize = 44
  /// Offset and size of the tag, root node, stop bit + 1 (0: no stop words).
  static let languageSize = 16
  static let groupSize = 8
  /// Offset and size of the name, offset and size of the data.
  static let tableSize = 16

  /// A word as the tables hold it: `number << 2`, then whether a phrase begins with it, and whether
  /// its first edge must be looked up whatever the next word is.
  static let startsFlag: UInt32 = 1
  static let soloFlag: UInt32 = 2

  /// Labels of wildcard edges: words are numbered from `firstWord`.
  static let oneLabel: UInt32 = SevenBit.stretched(1 << 2)
  static let gapLabel: UInt32 = SevenBit.stretched(2 << 2)
  static let firstWord: UInt32 = 3

  static let accepts: UInt32 = 1
  static let hasOne: UInt32 = 2
  static let hasGap: UInt32 = 4
  static let hasWords: UInt32 = 8

  static let stopBitLimit = 56

  @inline(__always)
  static func slot(of key: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  @inline(__always)
  static func slot(node: UInt32, word: UInt32, shift: UInt64) -> Int {
    let key = UInt64(node) << 32 | UInt64(word)
    let mixed = (key ^ (key &>> 29)) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: ((mixed ^ (mixed &>> 32)) &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  /// Byte (before masking) and bit of the filter for two words.
  @inline(__always)
  static func filterPlace(_ first: UInt32, _ second: UInt32) -> (byte: Int, bit: UInt8) {
    let key = UInt64(first) << 32 | UInt64(second)
    let mixed = (key ^ (key &>> 31)) &* 0x9e37_79b9_7f4a_7c15
    return (Int(truncatingIfNeeded: mixed &>> 24), 1 &<< UInt8(((mixed &>> 60) &* 7) &>> 4))
  }

  /// Shift that leaves an index into a power-of-two number of slots.
  static func shift(slots: Int) -> UInt64 { UInt64(64 - slots.trailingZeroBitCount) }
}
