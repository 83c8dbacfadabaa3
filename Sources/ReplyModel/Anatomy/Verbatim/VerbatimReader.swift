/// Marks own lines that are code, logs or tables.
struct VerbatimReader {
  /// Columns from which on a line counts as set in.
  static let indentation = 4
  /// Lines that `fill` closes up, and one.
  static let longestGap = 5

  let bytes: [UInt8]
  let lines: [TextLine]
  private let natures: LineNatureReader

  init(bytes: [UInt8], lines: [TextLine]) {
    self.bytes = bytes
    self.lines = lines
    natures = LineNatureReader(bytes: bytes)
  }

  /// - Complexity: O(n) in the lines of the body; at most `LineNatureReader.longestLook` bytes of
  ///   each are read, twice.
  func mark(_ labels: inout [LineLabel]) {
    var index = 0
    while index < labels.count {
      switch nature(index, labels) {
      case nil, .prose: index += 1
      case .row: index = markRows(from: index, &labels)
      case .log, .code, .maybeCode: index = markBlock(from: index, &labels)
      }
    }
    fill(&labels)
  }

  /// nil for lines that are not the body's, or marked already.
  private func nature(_ index: Int, _ labels: [LineLabel]) -> LineNature? {
    guard index < labels.count, labels[index].kind == .body, labels[index].verbatim == nil else {
      return nil
    }
    return natures.nature(of: lines[index].content)
  }

  /// Two rows or more; a line without letters may part them.
  private func markRows(from start: Int, _ labels: inout [LineLabel]) -> Int {
    var end = start
    var rows = 0
    while let nature = nature(end, labels) {
      if nature == .row { rows += 1 } else if holdsLetters(end) { break }
      end += 1
    }
    if rows >= 2 { mark(start..<end, .table, &labels) }
    return max(end, start + 1)
  }

  /// Lines of code and logs, blank lines between them.
  private func markBlock(from start: Int, _ labels: inout [LineLabel]) -> Int {
    var counts = (log: 0, code: 0, maybe: 0)
    var end = start
    var next = start
    var isSetIn = true
    while next < labels.count {
      if lines[next].isBlank {
        next += 1
        guard next - end <= 2 else { break }
        continue
      }
      let nature = nature(next, labels)
      // Across a blank line only what is sure goes on.
      if nature == .maybeCode, next > end { break }
      switch nature {
      case .log: counts.log += 1
      case .code: counts.code += 1
      case .maybeCode: counts.maybe += 1
      default: next = labels.count
      }
      guard next < labels.count else { break }
      isSetIn = isSetIn && lines[next].first - lines[next].start >= Self.indentation
      next += 1
      end = next
    }
    if counts.log > 0, counts.log >= counts.code {
      mark(start..<end, .log, &labels)
    } else if counts.code > 0 || counts.maybe >= 3 || isSetIn && isParagraph(start..<end) {
      mark(start..<end, .code, &labels)
    }
    return max(end, start + 1)
  }

  /// Nothing but blank lines right above and below.
  private func isParagraph(_ range: Range<Int>) -> Bool {
    (range.lowerBound == 0 || lines[range.lowerBound - 1].isBlank)
      && (range.upperBound >= lines.count || lines[range.upperBound].isBlank)
  }

  /// A remark or a wrapped line set in between two lines of code belongs to them.
  private func fill(_ labels: inout [LineLabel]) {
    var last: Int?
    for index in labels.indices {
      if let kind = labels[index].verbatim {
        if let above = last, index - above > 1, index - above <= Self.longestGap,
          labels[above].verbatim == kind
        {
          mark(above..<index, kind, &labels)
        }
        last = index
      } else if labels[index].kind != .body
        || lines[index].first - lines[index].start < Self.indentation
      {
        last = nil
      }
    }
  }

  private func mark(_ range: Range<Int>, _ kind: Verbatim.Kind, _ labels: inout [LineLabel]) {
    for index in range where labels[index].kind == .body { labels[index].verbatim = kind }
  }

  private func holdsLetters(_ index: Int) -> Bool {
    bytes[lines[index].content].prefix(LineNatureReader.longestLook)
      .contains { CodeSigns.isLetter($0) || WordScanner.isDigit($0) }
  }
}
