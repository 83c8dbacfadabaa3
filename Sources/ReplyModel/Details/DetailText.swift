import ReplyText

/// The signs of a range of a text, one byte each, with their places: digits of all scripts are
/// ASCII digits, what cannot be seen is left out.
struct DetailText {
  /// What a byte that is no sign of ASCII stands for.
  enum Sign {
    static let euro: UInt8 = 0x01
    static let pound: UInt8 = 0x02
    static let yen: UInt8 = 0x03
    static let rupee: UInt8 = 0x04
    static let ruble: UInt8 = 0x05
    static let year: UInt8 = 0x11
    static let month: UInt8 = 0x12
    static let day: UInt8 = 0x13
    static let hour: UInt8 = 0x14
    /// Anything else that is no letter, and letters of scripts that put no blanks between words.
    static let other: UInt8 = 0x1E
    /// No detail goes on over it: an end of a paragraph, of a short line, of a cell.
    static let end: UInt8 = 0x0A
  }

  /// From this many signs on a line is taken for one that was wrapped.
  private static let wrapped = 45

  private(set) var signs: [UInt8] = []
  /// First byte of each sign, and the end of the last.
  private(set) var places: [Int32] = []
  private var lineStart = 0

  var count: Int { signs.count }

  /// - Complexity: O(n) in the bytes of the range.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    signs.reserveCapacity(range.count + 1)
    places.reserveCapacity(range.count + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        put(ascii: byte, at: index, bytes, range.upperBound)
        index += 1
      } else {
        let (scalar, width) = UTF8Reading.scalar(bytes, at: index, end: range.upperBound)
        put(scalar, bytes[index..<index + width])
        index += width
      }
    }
    places.append(Int32(clamping: range.upperBound))
  }

  subscript(index: Int) -> UInt8 { index >= 0 && index < signs.count ? signs[index] : Sign.end }

  /// Bytes of the text.
  func range(_ range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound])
  }

  private mutating func add(_ sign: UInt8, _ place: Int) {
    signs.append(sign)
    places.append(Int32(clamping: place))
  }

  private mutating func put(
    ascii byte: UInt8, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int
  ) {
    switch byte {
    case 0x0A:
      let isFlowed = signs.last == 0x20
      let isLast = index + 1 >= end || bytes[index + 1] == 0x0A
      let goesOn = !isLast && (isFlowed || signs.count - lineStart >= Self.wrapped)
      if !goesOn { add(Sign.end, index) } else if !isFlowed { add(0x20, index) }
      lineStart = signs.count
    case 0x09: add(Sign.end, index)
    case 0..<0x20, 0x7F: add(Sign.other, index)
    default: add(byte, index)
    }
  }

  private mutating func put(_ scalar: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let place = bytes.startIndex
    if let sign = Self.sign(of: scalar) {
      if sign != 0 { add(sign, place) }
      // A digit in a box is a picture.
      if scalar == 0x20E3, let last = signs.dropLast().last, last &- 0x30 < 10 {
        signs[signs.count - 2] = Sign.other
      }
      return
    }
    let properties = CharacterProperties(of: scalar)
    if properties.contains(.digit), let value = CalendarData.digit(scalar) {
      add(0x30 + UInt8(value), place)
    } else if properties.contains(.letter) || properties.contains(.mark) {
      for index in bytes.indices { add(bytes[index], index) }
    } else if properties.contains(.ignorable) {
      return
    } else {
      add(properties.contains(.space) ? 0x20 : Sign.other, place)
    }
  }

  /// 0 for what is left out; nil for what its properties tell.
  private static func sign(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x20AC: Sign.euro
    case 0xA3, 0xFFE1: Sign.pound
    case 0xA5, 0xFFE5, 0x5186, 0x5143: Sign.yen
    case 0x20B9: Sign.rupee
    case 0x20BD: Sign.ruble
    case 0x5E74: Sign.year
    case 0x6708: Sign.month
    case 0x65E5, 0x53F7: Sign.day
    case 0x6642, 0x65F6, 0x70B9: Sign.hour
    case 0x20E3: Sign.other
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    // Marks of direction, joiners, the soft hyphen, variation selectors.
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x2010...0x2013, 0x2212: 0x2D
    case 0x2018, 0x2019, 0x2BC: 0x27
    case 0x66B: 0x2E
    case 0x66C, 0x60C: 0x2C
    case 0x66A: 0x25
    case 0xFF01...0xFF5E: UInt8(scalar - 0xFEE0)
    // Scripts without blanks between words.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      CalendarData.digit(scalar) == nil || scalar >= 0x2E80 ? Sign.other : nil
    default: nil
    }
  }
}
