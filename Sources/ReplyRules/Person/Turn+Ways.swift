import ReplyModel
import ReplyText

extension Turn {
  /// A mail address, a link or a telephone number stands in a range of the text.
  ///
  /// - Complexity: O(n) in the range.
  func holdsWay(in range: Range<Int>) -> Bool {
    WayScan.finds(text.bytes[range.clamped(to: 0..<text.count)])
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
