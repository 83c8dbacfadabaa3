/// One line of a text with what its wrap is judged by. Offsets are bytes of the whole text.
struct TextLine {
  /// First byte.
  var start: Int
  /// First byte that is neither a quote mark (`>`) nor a blank before it; `end` in a blank line.
  var content: Int
  /// Byte after the last that is not a blank.
  var end: Int
  /// Byte after the line end, or the end of the range.
  var next: Int
  /// Number of quote marks.
  var depth = 0
  /// Width from `content` to `end`; East Asian characters are two columns wide.
  var columns = 0
  /// Width of the first word.
  var firstWord = 0
  /// Whether a blank stands before the line end (RFC 3676 §4.1).
  var endsWithBlank = false
  var marker = Marker.none

  /// What a list item begins with.
  enum Marker: Equatable {
    case none
    case bullet
    case number(Int)
  }

  var isBlank: Bool { content == end }

  /// - Parameters:
  ///   - start: first byte of the line.
  ///   - limit: end of the range.
  init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, limit: Int) {
    var stop = start
    while stop < limit, bytes[stop] != 0x0A { stop += 1 }
    next = min(stop + 1, limit)
    endsWithBlank = stop > start && bytes[stop - 1] == 0x20
    while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
    var place = start
    var depth = 0
    while place < stop, bytes[place] <= 0x20 || bytes[place] == 0x3E {
      if bytes[place] == 0x3E { depth += 1 }
      place += 1
    }
    self.start = start
    self.depth = depth
    content = place
    end = stop
    measure(bytes)
    marker = Self.marker(bytes, place, stop)
  }

  private mutating func measure(_ bytes: UnsafeBufferPointer<UInt8>) {
    var width = 0
    var first: Int?
    for index in content..<end {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { continue }
      let isWide = (0xE3...0xED).contains(byte) || byte == 0xEF
      if first == nil, byte == 0x20 || isWide { first = width + (isWide ? 2 : 0) }
      width += isWide ? 2 : 1
    }
    columns = width
    firstWord = first ?? width
  }

  private static func marker(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Marker {
    guard start < end else { return .none }
    func isBlank(_ index: Int) -> Bool { index < end && bytes[index] <= 0x20 }
    switch bytes[start] {
    case 0x2D, 0x2A, 0x2B: return isBlank(start + 1) ? .bullet : .none  // - * +
    case 0xC2:  // U+00B7
      return start + 1 < end && bytes[start + 1] == 0xB7 && isBlank(start + 2) ? .bullet : .none
    case 0xE2:  // U+2013, U+2022, U+2023, U+25A0 to U+25FF
      guard start + 2 < end, isBlank(start + 3) else { return .none }
      let known =
        bytes[start + 1] == 0x80
        ? [0x93, 0xA2, 0xA3].contains(bytes[start + 2]) : (0x96...0x97).contains(bytes[start + 1])
      return known ? .bullet : .none
    default: return number(bytes, start, end)
    }
  }

  /// `1.` `1)` `(1)` `1.)` `a)` `(a)`, each before a blank.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Marker {
    var place = start
    let isOpened = bytes[place] == 0x28
    if isOpened { place += 1 }
    let first = place
    var value = 0
    while place < end, place < first + 3, bytes[place] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[place] &- 0x30)
      place += 1
    }
    var isLetter = false
    if place == first, place < end, Folding.lower(bytes[place]) &- 0x61 < 26 {
      value = Int(Folding.lower(bytes[place]) &- 0x60)
      place += 1
      isLetter = true
    }
    guard place > first else { return .none }
    let tail = place
    if place < end, bytes[place] == 0x2E, !isLetter { place += 1 }
    if place < end, bytes[place] == 0x29 { place += 1 }
    guard place > tail, place < end, bytes[place] <= 0x20 else { return .none }
    return .number(value)
  }
}
