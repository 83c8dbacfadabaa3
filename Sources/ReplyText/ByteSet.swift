/// A set of ASCII characters that a byte is looked up in without a loop.
///
/// Keep one in a `static let`: `"…".utf8.contains` walks its string for each byte that it is asked.
public struct ByteSet: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// - Parameter signs: ASCII; other bytes are in no set.
  public init(_ signs: StaticString) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    signs.withUTF8Buffer { signs in
      for sign in signs {
        if sign < 64 {
          low |= 1 << UInt64(sign)
        } else if sign < 128 {
          high |= 1 << UInt64(sign - 64)
        }
      }
    }
    self.low = low
    self.high = high
  }

  /// - Complexity: O(1).
  @inline(__always)
  public func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low >> UInt64(byte) & 1 == 1 }
    return byte < 128 && high >> UInt64(byte - 64) & 1 == 1
  }
}
