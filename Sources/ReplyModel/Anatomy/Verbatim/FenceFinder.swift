/// Finds code fences and patches: what looks like a quote or a signature in them is none.
struct FenceFinder {
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
      } else if line.depth == 0,
        bytes.starts(line.content, with: "```") || bytes.starts(line.content, with: "~~~")
      {
        if let begin = fence {
          found.append(begin..<index + 1)
          fence = nil
        } else {
          fence = index
        }
      } else if fence == nil, line.depth == 0, bytes.starts(line.content, with: "diff --git ") {
        patch = index
      }
    }
    if let begin = patch { found.append(begin..<lines.count) }
    return found
  }

  /// The signature separator, with or without its blank (RFC 3676 §4.3).
  private func isSeparator(_ line: TextLine) -> Bool {
    line.depth == 0 && line.length == 2 && bytes[line.first] == 0x2d
      && bytes[line.first + 1] == 0x2d
  }
}
