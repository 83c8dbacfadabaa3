/// Marks quotes that carry other signs than `>`: `|`, and the initials of Supercite ("JS>").
enum LetteredQuotes {
  /// A sign counts only on two neighbouring lines or more.
  ///
  /// - Complexity: O(n) in the lines.
  static func mark(_ lines: inout [TextLine], in bytes: [UInt8]) {
    var index = 0
    while index < lines.count {
      guard lines[index].depth == 0, let width = sign(of: lines[index], in: bytes) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, lines[end].depth == 0,
        sameSign(lines[end], lines[index], width, in: bytes)
      {
        end += 1
      }
      if end - index >= 2 {
        for quoted in index..<end { unmark(&lines[quoted], width, in: bytes) }
      }
      index = end
    }
  }

  /// Width of the sign that a line begins with, or nil.
  private static func sign(of line: TextLine, in bytes: [UInt8]) -> Int? {
    guard line.length > 0 else { return nil }
    if bytes[line.first] == UInt8(ascii: "|") {
      // A second bar makes it a table.
      let tail = bytes[(line.first + 1)..<line.end].prefix(200)
      return tail.contains(UInt8(ascii: "|")) ? nil : 1
    }
    var width = 0
    while width < 4, line.first + width < line.end {
      let byte = bytes[line.first + width]
      if byte == 0x3e { break }
      guard byte >= 0x41, byte <= 0x5a else { return nil }
      width += 1
    }
    guard width > 0, line.first + width < line.end, bytes[line.first + width] == 0x3e else {
      return nil
    }
    return width + 1
  }

  private static func sameSign(
    _ line: TextLine, _ other: TextLine, _ width: Int, in bytes: [UInt8]
  ) -> Bool {
    guard sign(of: line, in: bytes) == width else { return false }
    return bytes[line.first..<line.first + width]
      .elementsEqual(bytes[other.first..<other.first + width])
  }

  private static func unmark(_ line: inout TextLine, _ width: Int, in bytes: [UInt8]) {
    line.depth = 1
    line.first += width
    while line.first < line.end {
      if bytes[line.first] == 0x3e {
        line.depth += 1
      } else if !LineCutter.isBlank(bytes[line.first]) {
        break
      }
      line.first += 1
    }
  }
}
