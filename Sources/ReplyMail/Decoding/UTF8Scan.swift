/// Reads UTF-8 one sequence at a time (Unicode 15 §3.9, table 3-7).
enum UTF8Scan {
  /// Length of the well-formed sequence at a place, or of the ill-formed bytes that one U+FFFD
  /// stands for (the maximal subpart), which is then marked.
  @inline(__always)
  static func sequence(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, isWellFormed: Bool) {
    let lead = bytes[index]
    if lead < 0x80 { return (1, true) }
    guard let shape = shape(lead) else { return (1, false) }
    guard index + 1 < bytes.count, shape.second.contains(bytes[index + 1]) else {
      return (1, false)
    }
    for step in 2..<max(2, shape.length) {
      guard index + step < bytes.count, bytes[index + step] & 0xC0 == 0x80 else {
        return (step, false)
      }
    }
    return (shape.length, true)
  }

  private static func shape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// First place at or after `start` that is not ASCII; the count where all are.
  @inline(__always)
  static func endOfASCII(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  /// Numbers of multi-byte sequences and of ill-formed subparts.
  ///
  /// - Complexity: O(n); ASCII runs are skipped eight bytes at a time.
  static func census(_ bytes: [UInt8]) -> (multiByte: Int, illFormed: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      var multiByte = 0
      var illFormed = 0
      var index = endOfASCII(from: 0, in: buffer)
      while index < buffer.count {
        let (length, isWellFormed) = sequence(at: index, in: buffer)
        if isWellFormed { multiByte += 1 } else { illFormed += 1 }
        index = endOfASCII(from: index + length, in: buffer)
      }
      return (multiByte, illFormed)
    }
  }
}
