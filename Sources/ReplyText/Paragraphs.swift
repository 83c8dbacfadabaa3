/// Cuts a range of a text into pieces inside which a line end is a blank.
///
/// Mail is wrapped by programs that break a line only where the next word would not have fitted. So
/// a line end after which that word would have fitted was typed by a person, and means something.
struct Paragraphs {
  /// Lines that belong together, as indices into `lines`.
  struct Piece {
    var lines: Range<Int>
    /// Number of the block (lines without a blank line between them) it lies in.
    var block: Int
  }

  private(set) var lines: [TextLine] = []
  private(set) var pieces: [Piece] = []

  /// Lines that are shorter end where their writer ended them.
  private static let narrow = 30
  /// Widths at which mail is wrapped.
  private static let usualWidths = 64...80

  private var width = 64
  private var isWrapped = true

  /// - Complexity: O(n) in the bytes of the range.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, flowed: Bool) {
    var place = range.lowerBound
    while place < range.upperBound {
      let line = TextLine(bytes, start: place, limit: range.upperBound)
      lines.append(line)
      place = line.next
    }
    measure()
    var start = 0
    var block = 0
    while start < lines.count {
      if lines[start].isBlank {
        start += 1
        continue
      }
      var end = start + 1
      while end < lines.count, !lines[end].isBlank { end += 1 }
      cut(bytes, start..<end, block: block, flowed: flowed)
      block += 1
      start = end
    }
  }

  /// Finds the width that the range is wrapped at, and whether it is wrapped at all.
  private mutating func measure() {
    let usual = lines.lazy.map(\.columns).filter { $0 <= Self.usualWidths.upperBound }
    width = max(usual.max() ?? 0, Self.usualWidths.lowerBound)
    var full = 0
    var short = 0
    for index in lines.indices.dropLast() where !lines[index + 1].isBlank {
      let line = lines[index]
      if line.columns < Self.narrow { continue }
      if line.columns + 1 + lines[index + 1].firstWord > width { full += 1 } else { short += 1 }
    }
    isWrapped = full >= short
  }

  private mutating func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>, block number: Int, flowed: Bool
  ) {
    let followsRFC = flowed && lines[block].contains(where: \.endsWithBlank)
    let wide = wideWidth(block)
    var start = block.lowerBound
    var item: Int?
    for index in block {
      if index > start {
        let isItem = beginsItem(bytes, index, after: item)
        let isHard =
          followsRFC
          ? isFixed(bytes, index - 1)
          : isHard(bytes, index - 1, first: block.lowerBound, wide: wide)
        if isItem || isHard || lines[index].depth != lines[index - 1].depth {
          pieces.append(Piece(lines: start..<index, block: number))
          start = index
        }
      }
      if case .number(let value) = lines[index].marker { item = value }
    }
    pieces.append(Piece(lines: start..<block.upperBound, block: number))
  }

  /// A line of format=flowed that does not flow into the next (RFC 3676 §4.1, §4.3).
  private func isFixed(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let line = lines[index]
    if !line.endsWithBlank { return true }
    return line.columns == 2 && bytes[line.content] == 0x2D && bytes[line.content + 1] == 0x2D
  }

  /// The width at which lines of more than 80 columns are wrapped: two of them must come near it.
  private func wideWidth(_ block: Range<Int>) -> Int? {
    guard let widest = lines[block].lazy.map(\.columns).max(),
      widest > Self.usualWidths.upperBound
    else { return nil }
    let near = lines[block].dropLast().lazy.filter { $0.columns + 15 > widest }.count
    return near > 1 ? widest : nil
  }

  private func isHard(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, first: Int, wide: Int?
  ) -> Bool {
    let line = lines[index]
    let next = lines[index + 1]
    if line.columns < Self.narrow { return true }
    let last = bytes[line.end - 1]
    // A salutation.
    if index == first, last == 0x2C, line.columns < 45 { return true }
    let needed = line.columns + 1 + next.firstWord
    if line.columns > Self.usualWidths.upperBound {
      if let wide, needed > wide { return false }
    } else if isWrapped, needed > width {
      return false
    }
    // A sentence that goes on in lower case was broken, not ended.
    let isEnded = [0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains(last)
    return isEnded || bytes[next.content] &- 0x61 >= 26
  }

  /// Numbers begin an item only where the line before gives no reason to think that the sentence
  /// went on: "it costs" / "25. Please".
  private func beginsItem(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, after item: Int?
  ) -> Bool {
    switch lines[index].marker {
    case .none: return false
    case .bullet: return true
    case .number(let value):
      let before = lines[index - 1]
      if let item, value == item + 1 { return true }
      return before.columns < 50
        || [0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2C].contains(bytes[before.end - 1])
    }
  }
}
