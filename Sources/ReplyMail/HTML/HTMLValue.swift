import Glibc

/// The value of an attribute, or a piece of it, read without case and without copying.
struct HTMLValue {
  /// Bytes beyond this many are not looked at.
  static let limit = 2_000

  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ value: UnsafePointer<CChar>?) {
    guard let value else {
      bytes = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    let count = strnlen(value, Self.limit)
    bytes = UnsafeRawBufferPointer(start: value, count: count).bindMemory(to: UInt8.self)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  /// FNV-1a (Fowler, Noll, Vo) over the folded bytes.
  var hash: UInt64 { bytes.reduce(0xCBF2_9CE4_8422_2325) { Self.mix($0, Self.folded($1)) } }

  static func hash(_ name: StaticString) -> UInt64 {
    name.withUTF8Buffer { HTMLValue($0).hash }
  }

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private func matches(_ part: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    for index in part.indices where Self.folded(bytes[place + index]) != part[index] {
      return false
    }
    return true
  }

  /// - Parameter part: lower case.
  func starts(with part: StaticString) -> Bool {
    part.withUTF8Buffer { $0.count <= bytes.count && matches($0, at: 0) }
  }

  func ends(with part: StaticString) -> Bool {
    part.withUTF8Buffer { $0.count <= bytes.count && matches($0, at: bytes.count - $0.count) }
  }

  func isEqual(to part: StaticString) -> Bool {
    bytes.count == part.utf8CodeUnitCount && starts(with: part)
  }

  /// - Complexity: O(n), times the length of the part at most.
  func contains(_ part: StaticString) -> Bool {
    part.withUTF8Buffer { part in
      guard part.count <= bytes.count else { return false }
      return (0...bytes.count - part.count).contains { matches(part, at: $0) }
    }
  }

  func dropping(_ count: Int) -> HTMLValue {
    HTMLValue(UnsafeBufferPointer(rebasing: bytes.dropFirst(count)))
  }

  /// Without digits at the end and the sign before them.
  var droppingNumber: HTMLValue {
    var end = bytes.count
    while end > 0, bytes[end - 1] &- 0x30 < 10 { end -= 1 }
    guard end < bytes.count, end > 0 else { return self }
    if bytes[end - 1] == UInt8(ascii: "_") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return HTMLValue(UnsafeBufferPointer(rebasing: bytes[..<end]))
  }

  /// The pieces between blanks and the given sign, empty ones left out.
  func forEachPiece(separator: UInt8 = 0x20, _ take: (HTMLValue) -> Void) {
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == separator || isBlank(index, separator) else {
        continue
      }
      if start < index { take(HTMLValue(UnsafeBufferPointer(rebasing: bytes[start..<index]))) }
      start = index + 1
    }
  }

  private func isBlank(_ index: Int, _ separator: UInt8) -> Bool {
    separator == 0x20 && bytes[index] < 0x20
  }

  /// The halves around the first sign of a kind, white space around them left out; nil without it.
  func halves(around sign: UInt8) -> (HTMLValue, HTMLValue)? {
    guard let place = bytes.firstIndex(of: sign) else { return nil }
    return (trimmed(0..<place), trimmed(place + 1..<bytes.count))
  }

  private func trimmed(_ range: Range<Int>) -> HTMLValue {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return HTMLValue(UnsafeBufferPointer(rebasing: bytes[lower..<upper]))
  }

  /// A number at the start, and what stands behind it; nil where there is none.
  var number: (value: Double, unit: HTMLValue)? {
    var index = 0
    var sign = 1.0
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      index = 1
    }
    var value = 0.0
    var scale = 0.0
    var digits = 0
    while index < bytes.count, index < 20 {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits += 1
        if scale > 0 {
          value += Double(byte &- 0x30) * scale
          scale /= 10
        } else {
          value = value * 10 + Double(byte &- 0x30)
        }
      } else if byte == UInt8(ascii: "."), scale == 0 {
        scale = 0.1
      } else {
        break
      }
      index += 1
    }
    return digits == 0 ? nil : (sign * value, trimmed(index..<bytes.count))
  }
}
