/// Reads scalars from UTF-8 that is well-formed, or nearly: a range may cut a character apart.
enum UTF8Reading {
  /// The scalar at a place and its width in bytes; U+FFFD of width 1 where none begins there.
  ///
  /// - Parameter end: no byte at or after it is read; at most the count of the bytes.
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (scalar: UInt32, width: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, first < 0xF8, index + width <= end else { return (0xFFFD, 1) }
    var scalar = first & (0x7F &>> UInt32(width))
    for place in (index + 1)..<(index + width) {
      scalar = scalar &<< 6 | UInt32(bytes[place]) & 0x3F
    }
    return (scalar, width)
  }
}
