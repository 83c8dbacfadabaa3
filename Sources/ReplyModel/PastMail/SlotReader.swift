import ReplyText

/// Tells which words of a sentence change from customer to customer: those with a digit, those of
/// links and addresses, and names.
struct SlotReader {
  enum Slot {
    case none
    /// A number, a date, an amount, a link, an address.
    case value
    /// A capital inside a sentence: a name, or a product, a month, a place.
    case name
  }

  private let bytes: [UInt8]
  /// A capital tells nothing in a language that writes all nouns with one.
  private let hasNounCapitals: Bool
  /// The stretch without blanks that the last word stood in, and whether it is a link.
  private var stretch = 0..<0
  private var isLink = false

  /// - Parameter language: BCP 47, or `und`.
  init(_ text: Text, language: String) {
    bytes = text.bytes
    hasNounCapitals = language.hasPrefix("de") || language.hasPrefix("lb")
  }

  /// Words are asked about in the order of the text.
  ///
  /// - Complexity: amortised O(bytes of the word, and of the stretch without blanks around it).
  mutating func slot(_ word: Word, isFirst: Bool) -> Slot {
    if word.kind == .number || bytes[word.range].contains(where: { (0x30...0x39).contains($0) }) {
      return .value
    }
    if isInLink(word) { return .value }
    guard !isFirst, !hasNounCapitals, word.marks.contains(.capitalised),
      !word.marks.contains(.allCapitals), word.range.count > 1,
      !isApostrophe(at: word.range.lowerBound + 1)
    else { return .none }
    return .name
  }

  /// I'm, I’ve
  private func isApostrophe(at index: Int) -> Bool {
    bytes[index] == 0x27 || bytes[index...].starts(with: [0xE2, 0x80, 0x99])
  }

  private mutating func isInLink(_ word: Word) -> Bool {
    guard word.range.lowerBound >= stretch.upperBound else { return isLink }
    var start = word.range.lowerBound
    while start > stretch.upperBound, bytes[start - 1] > 0x20 { start -= 1 }
    var end = word.range.upperBound
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    stretch = start..<end
    isLink = Self.isLink(bytes[stretch])
    return isLink
  }

  /// `a@b`, `https://…`, `shop.example.com/help`.
  private static func isLink(_ part: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    for (index, byte) in zip(part.indices, part) {
      switch byte {
      case 0x40 where letters > 0: return true
      case 0x3A where part[index...].starts(with: "://".utf8): return true
      case 0x2E where letters > 1:
        let after = part[(index + 1)...].prefix { isWordByte($0) }.count
        if after > 1 { return true }
        letters = 0
      default: letters = isWordByte(byte) ? letters + 1 : 0
      }
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x2D || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte | 0x20)
  }
}
