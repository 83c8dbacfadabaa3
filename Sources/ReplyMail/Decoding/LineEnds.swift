import Glibc

/// Makes line ends LF, drops a byte order mark, and takes NUL for U+FFFD.
struct LineEnds: Sendable, Equatable {
  /// The source needs no change: output and source are the same bytes.
  let isIdentity: Bool
  let nulCount: Int

  /// - Complexity: O(n).
  init(looking bytes: [UInt8]) {
    nulCount = Self.has(0, bytes) ? bytes.count { $0 == 0 } : 0
    isIdentity = nulCount == 0 && !Self.has(0x0D, bytes) && !Self.hasMark(bytes)
  }

  /// - Complexity: O(n).
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard !isIdentity else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 2 * nulCount)
    walk(bytes) { source, isRun in
      if isRun { out.append(contentsOf: bytes[source]) } else { out += replacement(bytes, source) }
      return true
    }
    return out
  }

  /// The source bytes of ranges of the output.
  ///
  /// - Complexity: O(n) for all of them, and sorting them.
  func sourceRanges(of ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    guard !isIdentity else { return ranges }
    var finder = UnitFinder(ranges)
    walk(bytes) { source, isRun in
      if isRun {
        finder.run(source)
      } else {
        finder.unit(source, output: replacement(bytes, source).count)
      }
      return !finder.isDone
    }
    return finder.ranges(end: bytes.count)
  }

  private static func has(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.map { memchr($0, Int32(byte), buffer.count) != nil } ?? false
    }
  }

  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private func replacement(_ bytes: [UInt8], _ source: Range<Int>) -> [UInt8] {
    bytes[source.lowerBound] == 0 ? [0xEF, 0xBF, 0xBD] : [0x0A]
  }

  private func walk(_ bytes: [UInt8], _ take: (Range<Int>, Bool) -> Bool) {
    var start = Self.hasMark(bytes) ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0 || byte == 0x0D else {
        index += 1
        continue
      }
      if start < index, !take(start..<index, true) { return }
      let pair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      let unit = index..<index + (pair ? 2 : 1)
      guard take(unit, false) else { return }
      start = unit.upperBound
      index = start
    }
    if start < index { _ = take(start..<index, true) }
  }
}
