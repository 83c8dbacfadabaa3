/// Marks words by what stands between them: line ends, punctuation, quotation marks.
enum WordContext {
  /// - Parameters:
  ///   - first: the first word of a range; those from there on are marked.
  ///   - quotations: in order.
  /// - Complexity: O(n) in the bytes of the range.
  static func mark(
    _ words: inout [Word], from first: Int, of bytes: UnsafeBufferPointer<UInt8>,
    quotations: [Range<Int>]
  ) {
    var quotation = 0
    var last: Int?
    for index in first..<words.count {
      let start = Int(words[index].start)
      var marks = gap(bytes, last, start)
      while quotation < quotations.count, quotations[quotation].upperBound <= start {
        quotation += 1
      }
      if quotation < quotations.count, quotations[quotation].lowerBound <= start {
        marks.insert(.inQuotation)
      }
      words[index].marks.formUnion(marks)
      last = Int(words[index].end)
    }
  }

  /// The marks that the bytes between two words give to the second.
  private static func gap(
    _ bytes: UnsafeBufferPointer<UInt8>, _ last: Int?, _ start: Int
  ) -> WordMarks {
    guard let last else { return .startsLine }
    var marks: WordMarks = []
    var index = last
    while index < start {
      let byte = bytes[index]
      if byte == 0x20 {
      } else if byte == 0x0A {
        marks.insert(.startsLine)
      } else if byte >= 0x80 {
        let (scalar, length) = UTF8Cursor.scalar(bytes, at: index)
        if isPunctuation(scalar) { marks.insert(.afterPunctuation) }
        index += length - 1
      } else if byte == 0x2D {
        // A hyphen between blanks, or doubled, is a dash.
        if bytes[index - 1] == 0x20 || bytes[index - 1] == 0x2D { marks.insert(.afterPunctuation) }
      } else if isPunctuation(byte) {
        marks.insert(.afterPunctuation)
      }
      index += 1
    }
    return marks
  }

  /// , . : ; ! ? ( ) [ ] { }
  @inline(__always)
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    if (0x2010...0x2011).contains(scalar) { return false }
    let properties = CharacterProperties(of: scalar)
    return properties.contains(.punctuation) && !properties.contains(.quotation)
  }
}
