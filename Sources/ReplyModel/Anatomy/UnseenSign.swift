/// Signs that stand in texts unseen: marks of writing direction, and blanks beyond ASCII.
enum UnseenSign {
  /// Width in bytes of the mark of writing direction, or of the joiner, at a place; 0 for another
  /// sign.
  static func markWidth(in bytes: [UInt8], at place: Int, end: Int) -> Int {
    switch bytes[place] {
    case 0xe2:
      guard place + 2 < end else { return 0 }
      let (second, third) = (bytes[place + 1], bytes[place + 2])
      if second == 0x80 { return 0x8b...0x8f ~= third || 0xaa...0xae ~= third ? 3 : 0 }
      return second == 0x81 && (third == 0xa0 || 0xa6...0xa9 ~= third) ? 3 : 0
    case 0xd8: return place + 1 < end && bytes[place + 1] == 0x9c ? 2 : 0
    case 0xef:
      return place + 2 < end && bytes[place + 1] == 0xbb && bytes[place + 2] == 0xbf ? 3 : 0
    default: return 0
    }
  }

  /// Width in bytes of the blank at a place: ASCII, no-break, narrow no-break, thin, ideographic.
  static func blankWidth(in bytes: [UInt8], at place: Int, end: Int) -> Int {
    switch bytes[place] {
    case 0x20, 0x09, 0x0d: return 1
    case 0xc2: return place + 1 < end && bytes[place + 1] == 0xa0 ? 2 : 0
    case 0xe2:
      guard place + 2 < end, bytes[place + 1] == 0x80 else { return 0 }
      return bytes[place + 2] == 0xaf || bytes[place + 2] == 0x89 ? 3 : 0
    case 0xe3:
      return place + 2 < end && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// Width of a mark or blank at a place.
  static func width(in bytes: [UInt8], at place: Int, end: Int) -> Int {
    max(markWidth(in: bytes, at: place, end: end), blankWidth(in: bytes, at: place, end: end))
  }

  /// Width of the mark or blank that ends before a place.
  static func width(in bytes: [UInt8], before place: Int, start: Int) -> Int {
    for size in 1...3 where place - size >= start {
      if width(in: bytes, at: place - size, end: place) == size { return size }
    }
    return 0
  }
}
