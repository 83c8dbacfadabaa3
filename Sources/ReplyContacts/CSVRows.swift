import SystemCSV

/// Cuts CSV into rows and fields by libcsv, and tells on which line each row begins.
///
/// The library gives no places: it is fed line by line, and the row that ends with a line began
/// where the one before had ended.
final class CSVRows {
  /// Where the row begins, from 1.
  private(set) var line = 0

  private let path: String
  private var lines: PhysicalLines
  private var parser = csv_parser()
  /// Fields of the row, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each field ends in the bytes.
  private var ends: [Int] = []
  private var isEnded = false
  private var isDone = false

  /// - Parameter bytes: UTF-8, which libcsv takes byte for byte.
  init(_ bytes: [UInt8], delimiter: UInt8, skipping skipped: Int, path: String) {
    self.path = path
    lines = PhysicalLines(bytes)
    for _ in 0..<skipped { _ = lines.next() }
    csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(&parser, delimiter)
    // Tabs part fields, or stand in them: only blanks may be trimmed.
    csv_set_space_func(&parser) { $0 == 0x20 ? 1 : 0 }
    csv_set_blk_size(&parser, 1 << 14)
  }

  deinit { csv_free(&parser) }

  /// Fields of the row.
  var count: Int { ends.count }

  /// A field of the row without the blanks around it; empty beyond the last.
  subscript(field: Int) -> String {
    guard ends.indices.contains(field) else { return "" }
    var range = (field == 0 ? 0 : ends[field - 1])..<ends[field]
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Goes on to the next row that is not blank; false at the end.
  func next() throws(ContactsError) -> Bool {
    while try nextOfAny() {
      if !bytes.allSatisfy({ $0 <= 0x20 }) { return true }
    }
    return false
  }

  private func nextOfAny() throws(ContactsError) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    line = 0
    isEnded = false
    while !isDone {
      guard let next = lines.next() else {
        isDone = true
        guard csv_fini(&parser, Self.field, Self.end, context) == 0 else {
          throw .unclosedQuote(path: path, line: line)
        }
        break
      }
      if line == 0 { line = next.number }
      guard feed(next.bytes) else { throw .strayQuote(path: path, line: line) }
      if isEnded { return true }
      // A blank line is no row, but part of one inside quotes.
      if line == next.number, next.bytes.allSatisfy({ $0 == 0x20 }) { line = 0 }
    }
    return isEnded
  }

  /// A line with its end; false where libcsv refuses it.
  private func feed(_ line: ArraySlice<UInt8>) -> Bool {
    let end: [UInt8] = [0x0A]
    let isTaken = line.withUnsafeBufferPointer {
      csv_parse(&parser, $0.baseAddress, $0.count, Self.field, Self.end, context) == $0.count
    }
    return isTaken && csv_parse(&parser, end, 1, Self.field, Self.end, context) == 1
  }

  private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private static let field:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      bytes, count, context in
      guard let context else { return }
      let rows = Unmanaged<CSVRows>.fromOpaque(context).takeUnretainedValue()
      rows.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
      rows.ends.append(rows.bytes.count)
    }

  private static let end: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
    guard let context else { return }
    Unmanaged<CSVRows>.fromOpaque(context).takeUnretainedValue().isEnded = true
  }
}
