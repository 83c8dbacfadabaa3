import ReplyText

/// Tells the charset of an address book, which programs write in that of their country.
enum ContactsText {
  /// The bytes without a byte order mark, UTF-16 made UTF-8; other bytes stay as they are, for each
  /// property of a vCard may have a charset of its own.
  ///
  /// - Returns: nil where UTF-16 is broken.
  static func unified(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    guard let charset = sixteenBits(bytes) else { return bytes }
    guard let decoded = CharsetDecoder(charset: charset)?.decode(bytes), decoded.undecodable == 0
    else { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return decoded.utf8.starts(with: mark) ? Array(decoded.utf8.dropFirst(3)) : decoded.utf8
  }

  /// By the mark, else by the NULs that stand at every second place of Latin letters.
  private static func sixteenBits(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
    let pairs = stride(from: 0, to: 8, by: 2)
    if pairs.allSatisfy({ bytes[$0] != 0 && bytes[$0 + 1] == 0 }) { return "UTF-16LE" }
    if pairs.allSatisfy({ bytes[$0] == 0 && bytes[$0 + 1] != 0 }) { return "UTF-16BE" }
    return nil
  }

  /// UTF-8 as it is, else windows-1252 as UTF-8.
  ///
  /// - Throws: `notText` with the first line that is neither, or that is no UTF-8 among lines that
  ///   can be nothing else.
  static func utf8(_ bytes: [UInt8], path: String) throws(ContactsError) -> [UInt8] {
    if isUTF8(bytes[...]) { return bytes }
    var lines = PhysicalLines(bytes)
    var broken: Int?
    var hasUTF8 = false
    while let line = lines.next() {
      guard line.bytes.contains(where: { $0 >= 0x80 }) else { continue }
      if isUTF8(line.bytes) {
        hasUTF8 = true
      } else if line.bytes.contains(where: isUnassigned) {
        throw .notText(path: path, line: line.number)
      } else if broken == nil {
        broken = line.number
      }
    }
    if hasUTF8, let broken { throw .notText(path: path, line: broken) }
    return CharsetDecoder(charset: "windows-1252")?.decode(bytes).utf8 ?? []
  }

  /// UTF-8 as it is, else windows-1252 as UTF-8.
  ///
  /// - Returns: nil where it is neither.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if isUTF8(bytes) { return bytes }
    guard !bytes.contains(where: isUnassigned) else { return nil }
    return CharsetDecoder(charset: "windows-1252")?.decode(bytes).utf8[...]
  }

  /// From 1.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var lines = PhysicalLines(bytes)
    var number = 1
    while let line = lines.next(), line.bytes.startIndex <= offset { number = line.number }
    return number
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  /// Stands for no character in windows-1252.
  private static func isUnassigned(_ byte: UInt8) -> Bool {
    byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D
  }
}
