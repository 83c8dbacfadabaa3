import ReplyModel

/// Reads contacts from CSV with a header.
enum ContactTable {
  /// - Parameter bytes: UTF-8.
  static func contacts(_ bytes: [UInt8], path: String) throws(ContactsError) -> [Contact] {
    let named = namedDelimiter(bytes)
    let rows = CSVRows(
      bytes, delimiter: named ?? delimiter(bytes), skipping: named == nil ? 0 : 1, path: path)
    guard try rows.next() else { throw .empty(path: path) }
    let names = (0..<rows.count).map { rows[$0] }
    if names.contains(where: { $0.contains("@") }) { throw .noHeader(path: path, line: rows.line) }
    let columns = ContactColumns(names)
    guard !columns.addresses.isEmpty else {
      throw .noAddressColumn(path: path, line: rows.line, columns: names)
    }
    guard columns.hasName else {
      throw .noNameColumn(path: path, line: rows.line, columns: names)
    }
    var contacts: [Contact] = []
    while try rows.next() {
      guard rows.count == names.count else {
        throw .wrongFieldCount(
          path: path, line: rows.line, found: rows.count, expected: names.count)
      }
      contacts.append(columns.contact(rows))
    }
    return contacts
  }

  /// Of the line "sep=;" that spreadsheets put on top.
  private static func namedDelimiter(_ bytes: [UInt8]) -> UInt8? {
    var lines = PhysicalLines(bytes)
    guard let line = lines.next()?.bytes, line.count == 5,
      line.prefix(4).elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    return line.last
  }

  /// The sign that stands most often between the names of the header.
  private static func delimiter(_ bytes: [UInt8]) -> UInt8 {
    let signs: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    var counts = [Int](repeating: 0, count: 256)
    var isQuoted = false
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    for byte in bytes[start...].prefix(longestHeader) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[Int(byte)] += 1
    }
    return signs.reduce(signs[0]) { counts[Int($1)] > counts[Int($0)] ? $1 : $0 }
  }

  /// Bytes in which the sign is looked for.
  private static let longestHeader = 1 << 16
}
