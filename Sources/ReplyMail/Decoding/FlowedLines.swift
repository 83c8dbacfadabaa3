/// Undoes what `format=flowed` (RFC 3676) puts into lines: stuffed blanks (§4.4), and with `DelSp=yes`
/// the line ends inside paragraphs with the blank before them (§4.2).
///
/// Without `DelSp` the line ends stay: the blank before them shows that the paragraph goes on. Blanks
/// after quote marks stay too.
struct FlowedLines: Sendable, Equatable {
  var deletesSpaces: Bool

  /// - Complexity: O(n).
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    walk(bytes) { out.append(contentsOf: bytes[$0]) }
    return out
  }

  /// The source bytes of ranges of the output.
  ///
  /// - Complexity: O(n) for all of them, and sorting them.
  func sourceRanges(of ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    var finder = UnitFinder(ranges)
    walk(bytes) { finder.run($0) }
    return finder.ranges(end: bytes.count)
  }

  /// Shows the ranges of the source that stay, in order.
  private func walk(_ bytes: [UInt8], _ keep: (Range<Int>) -> Void) {
    var start = 0
    /// Quote depth of the line above where it flows into this one.
    var flowing: Int?
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = min(end + 1, bytes.count)
      let depth = Self.depth(bytes, start..<end)
      var content = start + depth
      let isStuffed = content < end && bytes[content] == 0x20
      if flowing == depth {
        if isStuffed { content += 1 }
      } else if depth > 0 {
        content = start
      } else if isStuffed, !Self.looksQuoted(bytes, content + 1, end) {
        content += 1
      }
      flowing = flows(bytes, start + depth..<end, depth, after: next)
      let stop = flowing == nil ? next : end - 1
      if content < stop { keep(content..<stop) }
      start = next
    }
  }

  /// The depth of a line that flows into the next and leaves no trace of it; nil for others.
  private func flows(
    _ bytes: [UInt8], _ line: Range<Int>, _ depth: Int, after next: Int
  ) -> Int? {
    guard deletesSpaces, next < bytes.count, let last = line.last, bytes[last] == 0x20,
      !Self.isSeparator(bytes, line)
    else { return nil }
    var end = next
    while end < bytes.count, bytes[end] == 0x3E { end += 1 }
    guard end - next == depth else { return nil }
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    // The separator begins a paragraph of its own (§4.3).
    return Self.isSeparator(bytes, next + depth..<end) ? nil : depth
  }

  private static func depth(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var place = line.lowerBound
    while place < line.upperBound, bytes[place] == 0x3E { place += 1 }
    return place - line.lowerBound
  }

  /// `-- `, with a stuffed blank or without.
  private static func isSeparator(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let line = bytes[line]
    return line.elementsEqual("-- ".utf8) || line.elementsEqual(" -- ".utf8)
  }

  /// A `>` of the writer's own would be taken for a quote mark without the blank before it.
  private static func looksQuoted(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    start < end && bytes[start] == 0x3E
  }
}
