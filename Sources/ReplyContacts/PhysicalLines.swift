/// Lines of a file in its order, ended by LF, CRLF or CR.
struct PhysicalLines {
  struct Line {
    /// Without the line end; indices are those of the file.
    var bytes: ArraySlice<UInt8>
    /// From 1.
    var number: Int
  }

  private let bytes: [UInt8]
  private var start = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What comes next; nil at the end, and where the file ends with a line end.
  var firstByte: UInt8? { start < bytes.count ? bytes[start] : nil }

  mutating func next() -> Line? {
    guard start < bytes.count else { return nil }
    var end = start
    bytes.withUnsafeBufferPointer { bytes in
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    }
    let line = bytes[start..<end]
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    start = end + (isPair ? 2 : 1)
    number += 1
    return Line(bytes: line, number: number)
  }
}
