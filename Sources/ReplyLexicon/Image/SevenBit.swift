/// Numbers of 28 bits as four bytes of seven, so that tables can stand in a UTF-8 literal.
public enum SevenBit {
  /// One more than the greatest number.
  static let limit: UInt32 = 1 << 28

  /// The number with a zero bit above each seven bits.
  @inlinable
  public static func stretched(_ number: UInt32) -> UInt32 {
    (number & 0x7f) | (number & 0x3f80) << 1 | (number & 0x1f_c000) << 2
      | (number & 0xfe0_0000) << 3
  }

  /// The number of a stretched one.
  @inlinable
  public static func shrunk(_ stretched: UInt32) -> UInt32 {
    (stretched & 0x7f) | (stretched & 0x7f00) >> 1 | (stretched & 0x7f_0000) >> 2
      | (stretched & 0x7f00_0000) >> 3
  }
}
