import ReplyText

/// A word or words as written, to be found again in a text.
struct WrittenWord {
  private let bytes: [UInt8]

  init(_ word: String) { bytes = Array(word.utf8) }

  /// The first place in a range where it stands with nothing written on to it, case counted; nil
  /// where there is none.
  ///
  /// - Parameter isHead: more may be written on to its end: Jackson of "Jacksonstraße".
  /// - Complexity: O(n) in the bytes of the range for names, which hardly repeat their beginning.
  func place(in text: Text, _ range: Range<Int>, isHead: Bool = false) -> Range<Int>? {
    guard let first = bytes.first else { return nil }
    let range = range.clamped(to: 0..<text.count)
    return text.bytes.withUnsafeBufferPointer { whole in
      var at = range.lowerBound
      while at + bytes.count <= range.upperBound {
        if whole[at] == first, isAt(at, in: whole, isHead) { return at..<at + bytes.count }
        at += 1
      }
      return nil
    }
  }

  private func isAt(
    _ at: Int, in whole: UnsafeBufferPointer<UInt8>, _ isHead: Bool
  ) -> Bool {
    Self.isEdge(whole, at - 1) && (isHead || Self.isEdge(whole, at + bytes.count))
      && whole[at..<at + bytes.count].elementsEqual(bytes)
  }

  /// No letter or digit of ASCII stands there, nor the beginning of another letter: of a byte
  /// inside a character it cannot be told.
  private static func isEdge(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at >= 0, at < bytes.count else { return true }
    switch bytes[at] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: return false
    default: return true
    }
  }
}
