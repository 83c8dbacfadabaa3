/// Tells quickly whether a text can hold details: nearly all mail has none in common.
enum DetailSigns {
  /// Whether one of the ranges holds a digit of any script, an @ or a stroke.
  ///
  /// - Complexity: O(n) in the bytes of the ranges.
  static func areIn(_ ranges: [Range<Int>], of bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      ranges.contains { range in
        var index = range.lowerBound
        while index < range.upperBound {
          let byte = bytes[index]
          if byte &- 0x30 < 10 || byte == 0x40 || byte == 0x2F { return true }
          if byte >= 0xD9, isDigit(bytes, index, range.upperBound) { return true }
          index += 1
        }
        return false
      }
    }
  }

  /// A digit beyond ASCII; a script that few use may be taken for digits.
  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool
  {
    guard index + 2 < end else {
      return index + 1 < end && isArabic(bytes[index], bytes[index + 1])
    }
    if isArabic(bytes[index], bytes[index + 1]) { return true }
    switch bytes[index] {
    case 0xE0: return bytes[index + 2] & 0x3F >= 0x26 && bytes[index + 2] & 0x3F <= 0x2F
    case 0xEF: return bytes[index + 1] == 0xBC && (0x90...0x99).contains(bytes[index + 2])
    default: return false
    }
  }

  private static func isArabic(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xD9 && (0xA0...0xA9).contains(second)
      || first == 0xDB && (0xB0...0xB9).contains(second)
  }
}
