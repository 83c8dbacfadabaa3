import ReplyModel
import ReplyText

extension Turn {
  /// The sentences of the reply's body, with what stands around each.
  var places: ReplyPlaces { ReplyPlaces(self) }
}

/// The sentences of a reply's body, and what stands in their neighbourhood.
struct ReplyPlaces {
  private let reply: Turn
  /// Bytes, in order.
  let sentences: [Range<Int>]

  init(_ reply: Turn) {
    self.reply = reply
    sentences = reply.bodySentences
  }

  /// Bytes from the first to the last of the sentences around a byte; empty outside the body.
  ///
  /// - Complexity: O(log n) in the sentences.
  func around(_ place: Int, before: Int = 0, after: Int = 1) -> Range<Int> {
    let index = sentences.sortedIndex { $0.upperBound > place }
    guard index < sentences.count else { return place..<place }
    let first = sentences[max(0, index - before)]
    let last = sentences[min(sentences.count - 1, index + after)]
    return min(first.lowerBound, place)..<max(last.upperBound, place)
  }

  /// Words by which somebody can be reached or found: an address of mail, a link, a telephone
  /// number, or words that point to one.
  func nameWay(in range: Range<Int>) -> Bool {
    if WayScan.finds(reply.text.bytes[range.clamped(to: 0..<reply.text.count)]) { return true }
    return reply.cues.contains {
      $0.lexicon == "link-mention" && $0.strength == .full
        && range.contains($0.range.lowerBound)
    }
  }

  /// A word with a capital where none is due, outside the range left out: mostly a name.
  func nameSomebody(in range: Range<Int>, besides left: Range<Int>) -> Bool {
    let words = reply.tokens.words
    let first = words.sortedIndex { $0.range.lowerBound >= range.lowerBound }
    for word in words[first...] {
      guard word.range.lowerBound < range.upperBound else { return false }
      if word.marks.contains(.capitalised), !word.marks.contains(.startsSentence),
        !word.marks.contains(.allCapitals), word.range.count > 1, !left.overlaps(word.range)
      {
        return true
      }
    }
    return false
  }
}

/// Looks for addresses, links and telephone numbers in bytes.
private struct WayScan {
  private var digits = 0
  private var gaps = 0
  private var isDialled = false

  /// - Complexity: O(n).
  static func finds(_ bytes: ArraySlice<UInt8>) -> Bool {
    var scan = WayScan()
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "."):
        if letters(bytes, before: index), letters(bytes, behind: index) { return true }
      case UInt8(ascii: ":"):
        if bytes[index...].starts(with: "://".utf8) { return true }
      default: break
      }
      if scan.dials(bytes[index]) { return true }
    }
    return false
  }

  /// Nine digits in groups, or six behind a zero, a plus or a bracket, are a number to be dialled.
  private mutating func dials(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if digits == 0, byte == UInt8(ascii: "0") { isDialled = true }
      digits += 1
    case UInt8(ascii: "+"), UInt8(ascii: "("):
      if digits == 0 { isDialled = true }
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ")"):
      if digits > 0 { gaps += 1 }
    default:
      self = WayScan()
    }
    return digits >= 6 && isDialled || digits >= 9 && gaps >= 2
  }

  private static func letters(_ bytes: ArraySlice<UInt8>, before index: Int) -> Bool {
    index - 2 >= bytes.startIndex && isWordByte(bytes[index - 1]) && isWordByte(bytes[index - 2])
  }

  private static func letters(_ bytes: ArraySlice<UInt8>, behind index: Int) -> Bool {
    index + 2 < bytes.endIndex && isLetter(bytes[index + 1]) && isLetter(bytes[index + 2])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte >= 0x80
  }
}
