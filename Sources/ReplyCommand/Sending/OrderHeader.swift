import ReplyMail

/// The `X-Replylint` fields of a message, which are for replylint and go no further.
enum OrderHeader {
  /// The message without them, folded lines included; nil where it has none.
  ///
  /// Only the header section counts: a text has none, and what stands in the body stays.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    let start = afterFromLine(bytes)
    guard HeaderSection.begins(bytes[start...]) else { return nil }
    var kept = Array(bytes[..<start])
    var place = start
    var drops = false
    while place < bytes.count {
      let end = endOfLine(bytes, from: place)
      let line = bytes[place..<end]
      if line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) { break }
      let isFolded = line.first == 0x20 || line.first == 0x09
      if !isFolded { drops = isOrder(line) }
      if !drops { kept.append(contentsOf: line) }
      place = end
    }
    guard kept.count < place else { return nil }
    return kept + bytes[place...]
  }

  /// Behind LF, CRLF, or a CR alone: a message of the last kind is no single line.
  private static func endOfLine(_ bytes: [UInt8], from place: Int) -> Int {
    guard let mark = bytes[place...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes.count
    }
    let isPair = bytes[mark] == 0x0D && mark + 1 < bytes.count && bytes[mark + 1] == 0x0A
    return mark + (isPair ? 2 : 1)
  }

  /// An mbox From line stands before the header fields.
  private static func afterFromLine(_ bytes: [UInt8]) -> Int {
    guard bytes.starts(with: "From ".utf8), let end = bytes.firstIndex(of: 0x0A) else { return 0 }
    return end + 1
  }

  private static func isOrder(_ line: ArraySlice<UInt8>) -> Bool {
    let name = Array("x-replylint".utf8)
    guard line.count > name.count, line.prefix(name.count).map({ $0 | 0x20 }) == name else {
      return false
    }
    let rest = line.dropFirst(name.count).drop { $0 == 0x20 || $0 == 0x09 }
    return rest.first == UInt8(ascii: ":")
  }
}
