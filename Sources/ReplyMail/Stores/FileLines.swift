import ReplyText

/// Lines and columns of the file that a message lies in, for what points into files.
///
/// The lines of a decoded text are others: encodings fold and join them, and header sections stand
/// before them. Not for UTF-16 files, whose line ends are two bytes.
public struct FileLines: Sendable {
  private let raw: RawMessage
  /// Where the lines of the message begin, in its bytes.
  private let starts: [Int]
  /// The last place that was asked for, so that neighbours on a long line cost little.
  private var known = (inside: 0, line: 0, units: 0)

  /// - Complexity: O(n) in the bytes of the message.
  public init(_ raw: RawMessage) {
    self.raw = raw
    var starts = [0]
    raw.bytes.withUnsafeBufferPointer { bytes in
      // The parser takes lone CRs for line ends under the same condition.
      let end: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
      for index in bytes.indices where bytes[index] == end { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// Line and column of a byte of the file; the column counts UTF-16 code units, and in a line that
  /// is not UTF-8, bytes. A byte outside the message is taken for its nearest.
  ///
  /// - Complexity: O(log n) in the lines, and the bytes from the start of the line or, if that is
  ///   nearer, from the place asked for before.
  public mutating func place(of fileOffset: Int) -> LineIndex.Place {
    let inside = min(max(raw.place.messageOffset(of: fileOffset), 0), raw.bytes.count)
    let line = self.line(holding: inside)
    if known.line != line || known.inside > inside { known = (starts[line], line, 0) }
    known.units += Self.units(raw.bytes[known.inside..<inside])
    known.inside = inside
    let leftOut =
      raw.place.leftOutCount(before: inside + 1)
      - raw.place.leftOutCount(before: starts[line])
    return LineIndex.Place(line: raw.line + line, column: known.units + leftOut + 1)
  }

  private func line(holding inside: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= inside { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func units(_ bytes: ArraySlice<UInt8>) -> Int {
    String(validating: bytes, as: UTF8.self)?.utf16.count ?? bytes.count
  }
}
