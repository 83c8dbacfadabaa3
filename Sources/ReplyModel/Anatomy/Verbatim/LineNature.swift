import ReplyText

/// What the signs of a line speak for, prose or not.
enum LineNature {
  case prose
  /// Reads as code beside other such lines, not alone.
  case maybeCode
  case code
  case log
  /// A row, if another row stands beside it.
  case row
}

/// Tells what a line is by its signs: no word of any language is known here.
struct LineNatureReader {
  /// What is looked at of a line, in bytes.
  static let longestLook = 400

  let bytes: [UInt8]

  /// - Parameter line: from its first byte that is no white space to its last.
  /// - Complexity: O(1): at most `longestLook` bytes are read.
  func nature(of line: Range<Int>) -> LineNature {
    guard !line.isEmpty, !isPlain(line) else { return .prose }
    let look = line.lowerBound..<min(line.upperBound, line.lowerBound + Self.longestLook)
    if LogShapes(bytes: bytes).isLog(look) { return .log }
    let signs = CodeSigns(bytes, look)
    let isCode =
      !signs.hasPlaceholder
      && CodeShapes(bytes: bytes).isCode(look, whole: line, signs: signs)
    if isCode { return .code }
    if signs.isRow { return .row }
    if signs.hasPlaceholder { return .prose }
    return signs.isDense ? .maybeCode : .prose
  }

  /// Signs without which a line is neither code nor log nor row.
  private static let signs = ByteSet("#$%&*+/:;<=>@[\\]^_`{|}~\"\t")

  /// Most lines of a letter hold nothing that is worth a second look.
  private func isPlain(_ line: Range<Int>) -> Bool {
    let last = bytes[line.upperBound - 1]
    if last == UInt8(ascii: ")") || line.count > Self.longestLook { return false }
    var blanks = 0
    for place in line {
      let byte = bytes[place]
      if Self.signs.contains(byte) { return false }
      blanks = byte == 0x20 ? blanks + 1 : 0
      if blanks >= 3 { return false }
    }
    return true
  }
}
