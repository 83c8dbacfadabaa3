/// Carries the marks of an HTML text over to the lines of the plain text that says the same.
struct MarkCarrier {
  private struct Line {
    /// First and after-last byte that is no blank.
    var content: Range<Int>
    /// Begins with `>`.
    var hasMark: Bool
    /// nil where no word of the line has a partner.
    var depth: Int?
    var kinds: WordMarks.Kinds = []
    var isSeparator: Bool
  }

  private var lines: [Line] = []

  /// - Parameter partners: for each word of the plain text its partner among `marks`, or -1.
  /// - Complexity: O(n) in the bytes and words.
  init(bytes: [UInt8], words: WordList, partners: [Int32], marks: WordMarks) {
    var start = 0
    var word = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var line = Self.line(bytes, start..<end)
      let first = word
      while word < words.entries.count, Int(words.entries[word].start) < end { word += 1 }
      Self.judge(&line, partners[first..<word], marks)
      lines.append(line)
      start = end + 1
    }
    fillGaps()
  }

  private static func line(_ bytes: [UInt8], _ range: Range<Int>) -> Line {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    let isSeparator = upper - lower == 2 && bytes[lower] == 0x2D && bytes[lower + 1] == 0x2D
    return Line(
      content: lower..<upper, hasMark: lower < upper && bytes[lower] == 0x3E, depth: nil,
      isSeparator: isSeparator)
  }

  /// A line is what most of its words are.
  private static func judge(
    _ line: inout Line, _ partners: ArraySlice<Int32>, _ marks: WordMarks
  ) {
    var known = 0
    var counts = (quoted: 0, attribution: 0, signature: 0, preformatted: 0)
    var depths: [UInt8] = []
    for partner in partners where partner >= 0 {
      known += 1
      let depth = marks.depths[Int(partner)]
      if depth > 0 { counts.quoted += 1 }
      depths.append(depth)
      let kinds = marks.kinds[Int(partner)]
      if kinds.contains(.attribution) { counts.attribution += 1 }
      if kinds.contains(.signature) { counts.signature += 1 }
      if kinds.contains(.preformatted) { counts.preformatted += 1 }
    }
    // A line of which most is unknown says nothing.
    guard known > 0, known * 2 >= partners.count else { return }
    depths.sort()
    line.depth = Int(depths[depths.count / 2])
    if counts.attribution * 2 > known { line.kinds.insert(.attribution) }
    if counts.signature * 2 > known { line.kinds.insert(.signature) }
    if counts.preformatted == known { line.kinds.insert(.preformatted) }
  }

  /// Lines without known words go with those around them where these agree; a signature separator
  /// goes with the signature.
  private mutating func fillGaps() {
    var last = 0
    var isGap = false
    for index in lines.indices {
      guard let depth = lines[index].depth else {
        if !lines[index].content.isEmpty { isGap = true }
        continue
      }
      if isGap, last < index, let before = lines[last].depth {
        for gap in last + 1..<index where lines[gap].depth == nil {
          lines[gap].depth = min(before, depth)
          lines[gap].kinds = lines[last].kinds.intersection(lines[index].kinds)
          let isOwn = lines[gap].depth == 0
          if isOwn, lines[gap].isSeparator, lines[index].kinds.contains(.signature) {
            lines[gap].kinds.insert(.signature)
          }
        }
      }
      last = index
      isGap = false
    }
  }

  /// Quotations of whole lines. Empty where the plain text itself marks most of what is quoted.
  func quoted() -> [QuotedRange] {
    let all = lines.count { !$0.content.isEmpty && ($0.depth ?? 0) > 0 }
    let marked = lines.count { $0.hasMark && ($0.depth ?? 0) > 0 }
    guard all > 0, marked * 2 < all else { return [] }
    var found: [QuotedRange] = []
    var open: [(index: Int, end: Int)] = []
    for line in lines where !line.content.isEmpty {
      let depth = line.depth ?? 0
      while open.count > depth, let last = open.popLast() { close(&found, last) }
      while open.count < depth {
        open.append((found.count, 0))
        found.append(
          QuotedRange(
            range: line.content.lowerBound..<line.content.upperBound, depth: open.count))
      }
      for level in open.indices { open[level].end = line.content.upperBound }
    }
    while let last = open.popLast() { close(&found, last) }
    return found
  }

  private func close(_ found: inout [QuotedRange], _ quote: (index: Int, end: Int)) {
    found[quote.index].range = found[quote.index].range.lowerBound..<quote.end
  }

  /// Attribution lines, signatures and preformatted lines, in order of start.
  func marked() -> [MarkedRange] {
    let kinds: [(WordMarks.Kinds, MarkedRange.Kind)] = [
      (.attribution, .attribution), (.signature, .signature), (.preformatted, .preformatted),
    ]
    var found: [MarkedRange] = []
    for (bit, kind) in kinds {
      var start: Int?
      var end = 0
      for line in lines where !line.content.isEmpty {
        if line.kinds.contains(bit) {
          start = start ?? line.content.lowerBound
          end = line.content.upperBound
        } else if let begun = start {
          found.append(MarkedRange(range: begun..<end, kind: kind))
          start = nil
        }
      }
      if let start { found.append(MarkedRange(range: start..<end, kind: kind)) }
    }
    return found.sorted {
      ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue)
    }
  }
}
