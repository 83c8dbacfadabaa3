/// Decoded text: well-formed UTF-8 whose line ends are LF.
///
/// Every offset in replylint counts bytes of such a text, from 0, and every range is half open.
public struct Text: Sendable, Equatable {
  /// The UTF-8 bytes. Always well-formed; may be empty.
  public let bytes: [UInt8]

  /// Takes the bytes as they are where they are well-formed; else replaces each ill-formed
  /// sequence by U+FFFD, as Unicode 15 section 3.9 advises.
  ///
  /// Line ends are not touched: the reader that calls this has made them LF.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(utf8 bytes: [UInt8]) {
    self.bytes =
      UTF8Repair.isWellFormed(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Number of bytes.
  public var count: Int { bytes.count }

  /// The text of a range of bytes, clamped to the text.
  ///
  /// A range that cuts a character apart yields U+FFFD at the cut.
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The same text with blanks in place of the bytes of the ranges, so that every other byte keeps
  /// its place.
  ///
  /// - Parameter ranges: of whole characters, within the text.
  public func blanking(_ ranges: [Range<Int>]) -> Text {
    var blanked = bytes
    for range in ranges {
      for index in range.clamped(to: 0..<bytes.count) { blanked[index] = 0x20 }
    }
    return Text(utf8: blanked)
  }
}
