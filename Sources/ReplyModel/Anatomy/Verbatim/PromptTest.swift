/// Tells what a program's prompt printed from a quote: `> summary(x)`, `>>> import os`.
struct PromptTest {
  let bytes: [UInt8]
  let lines: [TextLine]

  /// Nearly all lines have one depth and read as code.
  func isPrompt(_ run: Range<Int>) -> Bool {
    guard let first = run.first else { return false }
    // A lone line behind many marks is an ornament: ">>> see our offers <<<".
    if run.count == 1, lines[first].depth >= 3, !lines[first].isEmpty { return true }
    guard lines[first].depth == 1 || lines[first].depth == 3 else { return false }
    var judged = 0
    var code = 0
    for index in run where !lines[index].isEmpty {
      guard lines[index].depth == lines[first].depth else { return false }
      judged += 1
      if isCode(lines[index].content) { code += 1 }
      if judged >= 400 { break }
    }
    return judged > 0 && code * 5 >= judged * 4
  }

  /// A call, an assignment, a closing brace or semicolon.
  private func isCode(_ range: Range<Int>) -> Bool {
    guard let last = range.last, range.count <= 200 else { return false }
    if ";{}".utf8.contains(bytes[last]) { return true }
    var isAfterWord = false
    var blanks = 0
    for place in range {
      let byte = bytes[place]
      let after = place + 1 < range.upperBound ? bytes[place + 1] : 0
      if byte == 0x28, isAfterWord { return blanks <= 3 }
      if byte == 0x3c, after == 0x2d { return true }
      if byte == 0x3d, blanks <= 2 { return true }
      if byte == 0x20 { blanks += 1 }
      let lower = byte | 0x20
      isAfterWord =
        (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5f
    }
    return false
  }
}
