/// What the spans of an HTML part come to: quotations with their depth, and the other marks.
struct HTMLMarks {
  private(set) var quoted: [QuotedRange] = []
  private(set) var marked: [MarkedRange] = []
  private let bytes: [UInt8]
  private let shape: HeaderShape

  private static let blankLimit = 1_000

  /// - Complexity: O(n log n) in the spans.
  init(bytes: [UInt8], spans: [HTMLSpan], tables: [Range<Int>]) {
    self.bytes = bytes
    shape = HeaderShape(bytes)
    for span in spans where !span.isVoid { mark(span) }
    marked += tables.map { MarkedRange(range: $0, kind: .table) }
    sortMarks()
    readQuotes(spans.filter { !$0.isVoid })
    sortMarks()
    dropHeaderTables()
    dropWholePreformatted()
  }

  /// Puts the marks in order; of marks of one kind inside each other, the outermost counts.
  private mutating func sortMarks() {
    marked.sort {
      ($0.range.lowerBound, $0.kind.rawValue, $1.range.upperBound)
        < ($1.range.lowerBound, $1.kind.rawValue, $0.range.upperBound)
    }
    var ends: [MarkedRange.Kind: Int] = [:]
    marked = marked.filter { mark in
      let end = ends[mark.kind] ?? 0
      guard mark.range.lowerBound >= end else { return false }
      ends[mark.kind] = mark.range.upperBound
      return true
    }
  }

  private mutating func mark(_ span: HTMLSpan) {
    let range = trimmed(span.start..<span.end)
    switch span.sign {
    case .attribution, .header: add(range, .attribution)
    case .signature, .signatureBelow: add(range, .signature)
    case .preformatted: add(range, .preformatted)
    default: break
    }
  }

  private mutating func add(_ range: Range<Int>, _ kind: MarkedRange.Kind) {
    if !range.isEmpty { marked.append(MarkedRange(range: range, kind: kind)) }
  }

  /// Without white space at the ends, as far as it is not meant to stop a reader.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = min(range.upperBound, bytes.count)
    let far = (lower + Self.blankLimit, upper - Self.blankLimit)
    while lower < min(upper, far.0), bytes[lower] <= 0x20 { lower += 1 }
    while upper > max(lower, far.1), bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<max(lower, upper)
  }

  private mutating func readQuotes(_ spans: [HTMLSpan]) {
    let attributions = marked.filter { $0.kind == .attribution }.map(\.range)
    var ranges: [(range: Range<Int>, isLoose: Bool)] = []
    for span in spans {
      let range = trimmed(span.start..<span.end)
      switch span.sign {
      case .container where span.firstQuote != nil:
        lead(
          range.lowerBound..<min(span.firstQuote ?? range.upperBound, range.upperBound),
          attributions)
      case .container, .whole, .wholeUnlessFirst:
        ranges.append((withoutLead(range, attributions), true))
      case .cited:
        ranges.append((span.isAttributed ? range : withoutLine(range, attributions), false))
      default: break
      }
    }
    nest(ranges.filter { !$0.range.isEmpty })
  }

  /// What stands in a container above its first quotation is the attribution line.
  private mutating func lead(_ range: Range<Int>, _ known: [Range<Int>]) {
    let range = trimmed(range)
    guard !range.isEmpty, first(in: known, from: range.lowerBound, to: range.upperBound) == nil,
      let start = shape.attributionStart(range)
    else { return }
    add(start..<range.upperBound, .attribution)
  }

  /// Without the attribution line or header fields at the beginning.
  private mutating func withoutLead(_ range: Range<Int>, _ known: [Range<Int>]) -> Range<Int> {
    if let mark = first(in: known, from: range.lowerBound, to: range.upperBound),
      isLead(range.lowerBound..<mark.lowerBound)
    {
      add(trimmed(range.lowerBound..<mark.lowerBound), .attribution)
      return trimmed(mark.upperBound..<max(mark.upperBound, range.upperBound))
    }
    guard let end = shape.headerEnd(range) ?? shape.attributionEnd(range) else { return range }
    add(range.lowerBound..<end, .attribution)
    return trimmed(end..<range.upperBound)
  }

  /// Nothing, or a line in dashes such as "-------- Forwarded Message --------".
  private func isLead(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    return range.isEmpty || shape.isFramed(range)
  }

  /// Apple's phones put the attribution line into a quotation of its own, or at its beginning;
  /// Outlook Express put header fields there.
  private mutating func withoutLine(_ range: Range<Int>, _ known: [Range<Int>]) -> Range<Int> {
    guard !isAttributed(range.lowerBound, known) else { return range }
    let line = shape.attributionEnd(range).flatMap { isFollowedByBlank($0, range) ? $0 : nil }
    guard let end = shape.headerEnd(range) ?? line else { return range }
    add(range.lowerBound..<end, .attribution)
    return trimmed(end..<range.upperBound)
  }

  private func isFollowedByBlank(_ place: Int, _ range: Range<Int>) -> Bool {
    place >= range.upperBound || place + 1 < bytes.count && bytes[place + 1] == 0x0A
  }

  /// Whether an attribution, or a line with a colon at its end, stands right above a place.
  private func isAttributed(_ place: Int, _ known: [Range<Int>]) -> Bool {
    var above = place
    while above > max(0, place - Self.blankLimit), bytes[above - 1] <= 0x20 { above -= 1 }
    guard above > 0 else { return false }
    if bytes[above - 1] == 0x3A { return true }
    let index = Self.firstIndex(known) { $0.upperBound >= above }
    return index < known.count && known[index].upperBound == above
  }

  private func first(in known: [Range<Int>], from start: Int, to end: Int) -> Range<Int>? {
    let index = Self.firstIndex(known) { $0.lowerBound >= start }
    return index < known.count && known[index].lowerBound < end ? known[index] : nil
  }

  /// Index of the first range that holds, of ranges of which the last ones hold.
  private static func firstIndex(
    _ ranges: [Range<Int>], where holds: (Range<Int>) -> Bool
  ) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(ranges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Counts nesting. Two signs of one quotation, such as Outlook's rule and its identifier, begin at
  /// one place and count once.
  private mutating func nest(_ ranges: [(range: Range<Int>, isLoose: Bool)]) {
    let sorted = ranges.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var open: [Int] = []
    var last: (range: Range<Int>, isLoose: Bool)?
    for next in sorted {
      while let end = open.last, end <= next.range.lowerBound { open.removeLast() }
      let isSame = last.map { last in
        last.range == next.range
          || last.isLoose && next.isLoose && last.range.lowerBound == next.range.lowerBound
      }
      if isSame == true { continue }
      last = next
      // What reaches beyond the quotation around it, through broken markup, ends with it.
      let end = open.last.map { min($0, next.range.upperBound) } ?? next.range.upperBound
      open.append(end)
      quoted.append(QuotedRange(range: next.range.lowerBound..<end, depth: open.count))
    }
  }

  /// Header fields in a table are no data.
  private mutating func dropHeaderTables() {
    let attributions = marked.filter { $0.kind == .attribution }.map(\.range)
    marked.removeAll { mark in
      guard mark.kind == .table else { return false }
      let index = Self.firstIndex(attributions) { $0.upperBound >= mark.range.upperBound }
      return index < attributions.count && attributions[index].lowerBound <= mark.range.lowerBound
    }
  }

  /// Text that a program has put into `pre` as a whole is no code.
  private mutating func dropWholePreformatted() {
    let preformatted = marked.filter { $0.kind == .preformatted }.reduce(0) { $0 + $1.range.count }
    guard preformatted > 0 else { return }
    var other = bytes.count { $0 > 0x20 }
    for mark in marked where mark.kind != .table {
      other -= bytes[mark.range].count { $0 > 0x20 }
    }
    for quote in quoted where quote.depth == 1 {
      other -= bytes[quote.range].count { $0 > 0x20 }
    }
    if other * 4 < preformatted { marked.removeAll { $0.kind == .preformatted } }
  }
}
