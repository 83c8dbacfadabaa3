import ReplyMail

/// One line of a decoded text. Small: hostile texts have millions of them.
struct TextLine {
  private var startByte: Int32
  private var firstByte: Int32
  private var endByte: Int32
  private var nextByte: Int32
  private var level: Int32
  /// Quoted by the markup of an HTML part.
  var isQuotedByMarkup = false

  init(start: Int, first: Int, end: Int, next: Int, depth: Int) {
    startByte = Int32(clamping: start)
    firstByte = Int32(clamping: first)
    endByte = Int32(clamping: end)
    nextByte = Int32(clamping: next)
    level = Int32(clamping: depth)
  }

  /// First byte.
  var start: Int { Int(startByte) }
  /// First byte after the quote marks and the white space behind them; `end` where blank.
  var first: Int {
    get { Int(firstByte) }
    set { firstByte = Int32(clamping: newValue) }
  }
  /// Byte after the last that is neither white space nor the line end.
  var end: Int { Int(endByte) }
  /// First byte of the next line.
  var next: Int { Int(nextByte) }
  /// Number of quote marks at the start, or the depth that HTML markup gives.
  var depth: Int {
    get { Int(level) }
    set { level = Int32(clamping: newValue) }
  }

  /// Nothing but white space, quote marks aside.
  var isEmpty: Bool { first >= end }
  /// Nothing at all: an empty line in a quote is no blank line.
  var isBlank: Bool { isEmpty && depth == 0 }
  var content: Range<Int> { first..<max(first, end) }
  var length: Int { max(0, end - first) }
}

/// Cuts a text into lines and counts the quote marks of each.
enum LineCutter {
  /// - Complexity: O(n) in the bytes, plus the number of quoted ranges.
  static func lines(of content: MessageText) -> [TextLine] {
    let bytes = content.text.bytes
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 32 + 1)
    var start = 0
    while start < bytes.count {
      var next = start
      while next < bytes.count, bytes[next] != 0x0a { next += 1 }
      next = min(next + 1, bytes.count)
      lines.append(line(in: bytes, start: start, next: next))
      start = next
    }
    LetteredQuotes.mark(&lines, in: bytes)
    unmarkEscapedFrom(&lines, in: bytes)
    apply(content.quoted, to: &lines)
    return lines
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0d || byte == 0x0a || byte == 0x0b || byte == 0x0c
  }

  private static func line(in bytes: [UInt8], start: Int, next: Int) -> TextLine {
    var end = next
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    var end2 = end
    // A no-break space at the end is white space too: web clients pad with it.
    while end2 - 2 >= start, bytes[end2 - 1] == 0xa0, bytes[end2 - 2] == 0xc2 {
      end2 -= 2
      while end2 > start, isBlank(bytes[end2 - 1]) { end2 -= 1 }
    }
    end = end2
    let (first, depth) = marks(in: bytes, from: start, end: end)
    return TextLine(start: start, first: first, end: end, next: next, depth: depth)
  }

  /// Skips white space and `>` (RFC 3676 §4.5, with the blanks between marks that people's clients
  /// add). The first mark stands within the first three columns.
  private static func marks(in bytes: [UInt8], from start: Int, end: Int) -> (Int, Int) {
    var place = start
    var depth = 0
    while place < end {
      var ahead = place
      while ahead < end, skippable(bytes, at: ahead, end: end) { ahead += 1 }
      guard ahead < end, bytes[ahead] == 0x3e, ahead - place <= 3 else {
        return (ahead, depth)
      }
      depth += 1
      place = ahead + 1
    }
    return (place, depth)
  }

  private static func skippable(_ bytes: [UInt8], at place: Int, end: Int) -> Bool {
    if isBlank(bytes[place]) { return true }
    if bytes[place] == 0xc2 { return place + 1 < end && bytes[place + 1] == 0xa0 }
    return bytes[place] == 0xa0 && place > 0 && bytes[place - 1] == 0xc2
  }

  /// A `>From ` that stands alone was escaped by an mbox writer and quotes nothing.
  private static func unmarkEscapedFrom(_ lines: inout [TextLine], in bytes: [UInt8]) {
    for index in lines.indices where lines[index].depth == 1 {
      let line = lines[index]
      guard line.first == line.start + 1, line.end - line.first > 5,
        bytes[line.first..<line.first + 5].elementsEqual("From ".utf8)
      else { continue }
      if index > 0, lines[index - 1].depth > 0 { continue }
      if index + 1 < lines.count, lines[index + 1].depth > 0 { continue }
      lines[index].depth = 0
      lines[index].first = line.start
    }
  }

  /// What markup says wins over marks: a line belongs to the deepest range that holds its first
  /// letter.
  private static func apply(_ quoted: [QuotedRange], to lines: inout [TextLine]) {
    guard !quoted.isEmpty else { return }
    var edges: [(place: Int, change: Int)] = []
    for range in quoted where !range.range.isEmpty {
      edges.append((range.range.lowerBound, 1))
      edges.append((range.range.upperBound, -1))
    }
    edges.sort { ($0.place, $0.change) < ($1.place, $1.change) }
    var edge = 0
    var depth = 0
    for index in lines.indices {
      while edge < edges.count, edges[edge].place <= lines[index].first {
        depth += edges[edge].change
        edge += 1
      }
      guard depth > 0 else { continue }
      lines[index].depth += depth
      lines[index].isQuotedByMarkup = true
    }
  }
}
