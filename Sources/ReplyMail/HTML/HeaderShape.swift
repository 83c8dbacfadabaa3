/// Knows header fields and attribution lines by their shape, whatever their language. Asked only
/// where the markup says that a quotation stands.
struct HeaderShape {
  private let bytes: [UInt8]

  /// No header block and no attribution line is longer, in bytes.
  private static let limit = 3_000
  private static let lineLimit = 16

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the lines are header fields, at least two, and perhaps a line in dashes above them.
  func isHeader(_ range: Range<Int>) -> Bool { headerEnd(range) != nil }

  /// The end of the header fields that a range begins with.
  ///
  /// - Complexity: O(1): at most 3,000 bytes are read.
  func headerEnd(_ range: Range<Int>) -> Int? {
    guard range.count > 6 else { return nil }
    var end: Int?
    var fields = 0
    var isFirst = true
    var blanks = 0
    for line in lines(range) {
      if line.isEmpty {
        blanks += 1
        if blanks > 1, fields > 0 { break }
        continue
      }
      if isField(line) {
        fields += 1
        end = line.upperBound
      } else if !(isFirst && isFramed(line)) {
        break
      }
      isFirst = false
      blanks = 0
    }
    return fields > 1 ? end : nil
  }

  /// The end of an attribution line that a range begins with: at most three lines, of which the last
  /// ends with a colon, with a date or an address among them.
  ///
  /// - Complexity: O(1): at most 3,000 bytes are read.
  func attributionEnd(_ range: Range<Int>) -> Int? {
    var count = 0
    var isDated = false
    for line in lines(range) where !line.isEmpty {
      count += 1
      isDated = isDated || bytes[line].contains { $0 == 0x40 || $0 &- 0x30 < 10 }
      if endsWithColon(line) || isFramed(line) && bytes[line.upperBound - 1] == 0x2D {
        return isDated && line.count < 400 ? line.upperBound : nil
      }
      if count == 3 { return nil }
    }
    return nil
  }

  /// The beginning of the attribution that stands right above the end of a range: lines back to a
  /// blank one, of which the last ends with a colon.
  ///
  /// - Complexity: O(1): at most 3,000 bytes are read.
  func attributionStart(_ range: Range<Int>) -> Int? {
    guard range.count <= Self.limit else { return nil }
    let found = lines(range).filter { !$0.isEmpty }
    guard let first = found.first, let last = found.last, found.count <= 8 else { return nil }
    return endsWithColon(last) || isHeader(range) || found.contains { isFramed($0) }
      ? first.lowerBound : nil
  }

  /// The beginning of the header fields that stand right above a place: at least three, among them an
  /// address.
  ///
  /// - Complexity: O(1): at most 3,000 bytes are read.
  func headerStart(above place: Int) -> Int? {
    let range = max(0, place - Self.limit)..<place
    var end = place
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    var found: [Range<Int>] = []
    while end > range.lowerBound, found.count < Self.lineLimit {
      var start = end
      while start > range.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
      let line = trimmed(start..<end)
      guard isField(line) else { break }
      found.append(line)
      end = max(start - 1, range.lowerBound)
    }
    let hasAddress = found.contains { bytes[$0].contains(0x40) }
    return found.count > 2 && hasAddress ? found.last?.lowerBound : nil
  }

  /// Lines without line ends and blanks around, at most 16.
  private func lines(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let end = min(range.upperBound, range.lowerBound + Self.limit)
    var start = range.lowerBound
    while start < end, bytes[start] == 0x0A { start += 1 }
    while start < end, found.count < Self.lineLimit {
      var stop = start
      while stop < end, bytes[stop] != 0x0A { stop += 1 }
      found.append(trimmed(start..<stop))
      start = stop + 1
    }
    return found
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var lower = line.lowerBound
    var upper = line.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// `Subject: …`, of at most three words before the colon, or with the colon of East Asian text.
  private func isField(_ line: Range<Int>) -> Bool {
    var blanks = 0
    for place in line.prefix(40) {
      switch bytes[place] {
      case 0x3A:
        let next = place + 1
        return place > line.lowerBound
          && (next >= line.upperBound || bytes[next] <= 0x20
            || bytes[next] == 0xC2)
      case 0x20, 0x09:
        blanks += 1
        if blanks > 3 { return false }
      case 0x21...0x29, 0x2B...0x2C, 0x2F...0x39, 0x3B...0x40: return false
      case 0xEF:
        if isWideColon(at: place) { return place > line.lowerBound }
      default: break
      }
    }
    return false
  }

  /// Dashes before and behind: "-----Original Message-----".
  func isFramed(_ line: Range<Int>) -> Bool {
    line.count > 6 && line.count < 120 && bytes[line].prefix(2).elementsEqual([0x2D, 0x2D])
      && bytes[line].contains { $0 | 0x20 >= 0x61 }
  }

  private func endsWithColon(_ line: Range<Int>) -> Bool {
    guard let last = line.last else { return false }
    return bytes[last] == 0x3A || line.count >= 3 && isWideColon(at: last - 2)
  }

  private func isWideColon(at place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xEF && bytes[place + 1] == 0xBC
      && bytes[place + 2] == 0x9A
  }
}
