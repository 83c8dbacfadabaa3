import ReplyText

/// Finds the question marks that end a question, in any script.
enum QuestionMarks {
  /// Ends of the marks in a range, in order: the byte after the last of a run (`?!?`) and the
  /// closing quotes and brackets that follow it.
  ///
  /// A mark in a link, before a name (`?scan`) or alone in brackets or quotes asks nothing.
  ///
  /// - Complexity: O(n) in the bytes of the range.
  static func ends(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Int] {
    var ends: [Int] = []
    var index = range.lowerBound
    var runStart = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = UTF8Reading.scalar(bytes, at: index, end: range.upperBound)
      if scalar <= 0x20 || scalar == 0x3000 || scalar == 0xA0 { runStart = index + width }
      guard isMark(scalar) else {
        index += width
        continue
      }
      let after = endOfRun(bytes, from: index + width, limit: range.upperBound)
      if scalar != 0x3F || asks(bytes, mark: index, after: after, run: runStart) {
        ends.append(after)
      }
      index = after
    }
    return ends
  }

  /// Whether a range ends with a question mark, blanks, quotes and brackets aside.
  static func isAtEnd(_ bytes: UnsafeBufferPointer<UInt8>, of range: Range<Int>) -> Bool {
    guard let last = ends(bytes, in: range).last else { return false }
    return (last..<range.upperBound).allSatisfy { bytes[$0] <= 0x20 }
  }

  /// U+003F and the question marks of Greek, Armenian, Arabic, Ethiopic, Vai and the wide forms.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3F, 0x37E, 0x55E, 0x61F, 0x1367, 0x2047...0x2049, 0x203D, 0x2E2E, 0xA60F, 0xFE16, 0xFE56,
      0xFF1F:
      true
    default: false
    }
  }

  private static func endOfRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    var index = start
    while index < limit {
      let (scalar, width) = UTF8Reading.scalar(bytes, at: index, end: limit)
      let closes =
        switch scalar {
        case 0x21, 0xFF01, 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201C, 0x201D, 0xBB, 0x300D, 0x300F:
          true
        default: isMark(scalar)
        }
      guard closes else {
        // French puts a space before the quotation mark that closes.
        let next = index + width
        let isSpace = scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F
        guard isSpace, next + 1 < limit, bytes[next] == 0xC2, bytes[next + 1] == 0xBB else {
          return index
        }
        index = next + 2
        continue
      }
      index += width
    }
    return index
  }

  private static func asks(
    _ bytes: UnsafeBufferPointer<UInt8>, mark: Int, after: Int, run: Int
  ) -> Bool {
    if mark > 0, bytes[mark - 1] == UInt8(ascii: "(") { return false }
    // "?" alone in quotes names the mark.
    if mark > 0, bytes[mark - 1] == 0x22 || bytes[mark - 1] == 0x27,
      bytes[after - 1] == bytes[mark - 1]
    {
      return false
    }
    // The link may go on behind the range: rules of sentences end one at each mark.
    guard after < bytes.count else { return true }
    let next = bytes[after]
    if !isASCIIWord(next) {
      // `a?=b` and `page?%20` are links or code.
      return next != UInt8(ascii: "=") && next != UInt8(ascii: "%") && next != UInt8(ascii: "/")
    }
    // "How?When" is a slip of the blank; `page?id` and `?scan` are not.
    let isCapital = next < UInt8(ascii: "a") && next > UInt8(ascii: "9")
    guard isCapital, mark > run, isASCIIWord(bytes[mark - 1]) else { return false }
    return !(run..<mark).contains {
      bytes[$0] == UInt8(ascii: "/") || bytes[$0] == UInt8(ascii: ".")
    }
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
