/// Finds what stands between quotation marks that open and close in the same block of lines.
///
/// Single quotation marks are not looked at: they cannot be told from apostrophes.
enum Quotations {
  /// A quotation that has been opened.
  private struct Opening {
    var start: Int
    var mark: UInt32
  }

  /// Bytes between the marks, in order, not overlapping: marks inside a quotation open none.
  ///
  /// - Complexity: O(n).
  static func ranges(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into found: inout [Range<Int>]
  ) {
    var opening: Opening?
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte == 0x22 || byte == 0xC2 || byte >= 0xE2 && byte <= 0xE3 else {
        index += 1
        continue
      }
      let (mark, length) = mark(bytes, at: index, limit: range.upperBound)
      guard mark != 0 else {
        index += length
        continue
      }
      let after = index + length
      if let open = opening {
        if closes(mark, open.mark), mark != 0x22 || !beginsWord(bytes, index, after, range) {
          found.append(open.start..<index)
          opening = nil
        }
      } else if mark != 0x300D, mark != 0x300F, beginsWord(bytes, index, after, range) {
        opening = Opening(start: after, mark: mark)
      }
      index = after
    }
  }

  /// The quotation mark at a place (0 where there is none) and the bytes to go on by.
  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int
  ) -> (mark: UInt32, length: Int) {
    let byte = bytes[index]
    if byte == 0x22 { return (0x22, 1) }
    guard index + 1 < limit else { return (0, 1) }
    let second = bytes[index + 1]
    if byte == 0xC2 { return second == 0xAB || second == 0xBB ? (UInt32(second), 2) : (0, 1) }
    guard second == 0x80, index + 2 < limit else { return (0, 1) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if byte == 0xE2 { return (0x1C...0x1F).contains(third) ? (0x2000 + third, 3) : (0, 1) }
    return (0x0C...0x0F).contains(third) ? (0x3000 + third, 3) : (0, 1)
  }

  private static func closes(_ mark: UInt32, _ open: UInt32) -> Bool {
    switch open {
    case 0x201C, 0x201D: mark == 0x201D
    case 0x201E, 0x201F: mark == 0x201C || mark == 0x201D
    case 0xAB: mark == 0xBB
    case 0xBB: mark == 0xAB || mark == 0xBB
    case 0x300C: mark == 0x300D
    case 0x300E: mark == 0x300F
    default: mark == open
    }
  }

  /// A mark that can open: not after a letter or digit, not before a blank. French puts a no-break
  /// space after `«`, which is none here.
  private static func beginsWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ after: Int, _ range: Range<Int>
  ) -> Bool {
    guard after < range.upperBound else { return false }
    if bytes[index] >= 0xE3 { return true }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xAB { return true }
    if bytes[after] <= 0x20 { return false }
    guard index > range.lowerBound else { return true }
    let before = bytes[index - 1]
    if before <= 0x20 { return true }
    if before >= 0x80 { return bytes[index] != 0x22 }
    // ( [ { < > / - = * _ '
    return [0x28, 0x5B, 0x7B, 0x3C, 0x3E, 0x2F, 0x2D, 0x3D, 0x2A, 0x5F, 0x27].contains(before)
  }
}
