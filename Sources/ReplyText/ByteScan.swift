/// Looks through bytes eight at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      .littleEndian
  }

  /// High bit set in each byte that is zero, and perhaps in bytes above the first such one.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// Index of the first such byte, or the upper bound. The range must lie in the bytes.
  @inline(__always)
  static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var index = range.lowerBound
    let pattern = ones &* UInt64(byte)
    while index + 8 <= range.upperBound {
      let found = zeros(load(bytes, index) ^ pattern)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, bytes[index] != byte { index += 1 }
    return index
  }

  /// Index of the first byte that is not ASCII or equals a given one, or the upper bound.
  @inline(__always)
  static func firstNonASCII(
    or byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var index = range.lowerBound
    let pattern = ones &* UInt64(byte)
    while index + 8 <= range.upperBound {
      let word = load(bytes, index)
      let found = zeros(word ^ pattern) | word & highs
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, bytes[index] < 0x80, bytes[index] != byte { index += 1 }
    return index
  }

  /// Whether all bytes are ASCII.
  @inline(__always)
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    firstNonASCII(or: 0x80, in: bytes, range) == range.upperBound
  }
}
