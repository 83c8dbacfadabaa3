/// Finds code fences and patches: what looks like a quote or a signature in them is none.
struct VerbatimFinder {
  let bytes: [UInt8]
  let lines: [TextLine]

  /// Ranges of lines, in order. A fence that does not close is no fence.
  func blocks() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var fence: Int?
    var patch: Int?
    for index in lines.indices {
      let line = lines[index]
      if let begin = patch {
        guard isSeparator(line) else { continue }
        found.append(begin..<index)
        patch = nil
      } else if line.depth == 0, starts(line, with: "```") || starts(line, with: "~~~") {
        if let begin = fence {
          found.append(begin..<index + 1)
          fence = nil
        } else {
          fence = index
        }
      } else if fence == nil, line.depth == 0, starts(line, with: "diff --git ") {
        patch = index
      }
    }
    if let begin = patch { found.append(begin..<lines.count) }
    return found
  }

  private func starts(_ line: TextLine, with mark: StaticString) -> Bool {
    let width = mark.utf8CodeUnitCount
    guard line.length >= width else { return false }
    return mark.withUTF8Buffer { bytes[line.first..<line.first + width].elementsEqual($0) }
  }

  /// The signature separator, with or without its blank (RFC 3676 §4.3).
  private func isSeparator(_ line: TextLine) -> Bool {
    line.depth == 0 && line.length == 2 && bytes[line.first] == 0x2d
      && bytes[line.first + 1] == 0x2d
  }
}

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
