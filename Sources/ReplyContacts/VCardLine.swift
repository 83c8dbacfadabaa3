/// One content line of a vCard (RFC 6350 §3.3), unfolded: `[group.]NAME[;parameters]:value`.
struct VCardLine {
  /// In upper case, without group.
  var name: String
  /// Encoding that the parameters name, in upper case; empty for none.
  var encoding = ""
  /// As the parameters write it; empty for none.
  var charset = ""
  /// As it stands: encoded, escaped, in its charset.
  var value: ArraySlice<UInt8>

  /// - Returns: nil without a colon.
  init?(_ line: ArraySlice<UInt8>) {
    guard let colon = Self.colon(of: line) else { return nil }
    value = line[(colon + 1)...]
    let head = line[..<colon]
    let end = head.firstIndex(of: UInt8(ascii: ";")) ?? colon
    let dot = head[..<end].lastIndex(of: UInt8(ascii: "."))
    name = Self.upper(head[(dot.map { $0 + 1 } ?? head.startIndex)..<end])
    guard end < colon else { return }
    for piece in head[(end + 1)...].split(separator: UInt8(ascii: ";")) { read(parameter: piece) }
  }

  var isQuotedPrintable: Bool { encoding == "QUOTED-PRINTABLE" }
  var isBase64: Bool { encoding == "B" || encoding == "BASE64" }

  /// The one behind name and parameters, of which some stand in quotes and hold colons.
  private static func colon(of line: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    var index = line.startIndex
    var first: Int?
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ":") {
        if !isQuoted { return index }
        first = first ?? index
      }
      index += 1
    }
    return first
  }

  /// `CHARSET=UTF-8`, `ENCODING=B`, and the bare `QUOTED-PRINTABLE` of vCard 2.1.
  private mutating func read(parameter: ArraySlice<UInt8>) {
    // Most are types, which tell nothing here.
    guard let first = parameter.first, "CEQB".utf8.contains(first & 0xDF) else { return }
    let parts = parameter.split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let key = Self.upper(parts[0])
    guard parts.count > 1 else {
      if key == "QUOTED-PRINTABLE" || key == "BASE64" { encoding = key }
      return
    }
    if key == "ENCODING" { encoding = Self.upper(parts[1]) }
    if key == "CHARSET" {
      charset = String(decoding: parts[1].filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  /// Without blanks and quotation marks; the first 64 bytes count.
  private static func upper(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = bytes.prefix(64)
    return String(unsafeUninitializedCapacity: bytes.count) { upper in
      var count = 0
      for byte in bytes where byte > 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") {
        upper[count] = (0x61...0x7A).contains(byte) ? byte & 0xDF : byte
        count += 1
      }
      return count
    }
  }

  /// The parts of a value between separators that no backslash stands before, unescaped (RFC 6350
  /// §3.4), without blanks around them; at least one.
  ///
  /// - Parameters:
  ///   - value: UTF-8.
  ///   - separator: ASCII; nil for a value that is one text.
  static func parts(of value: ArraySlice<UInt8>, separator: UInt8?) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    part.reserveCapacity(value.count)
    var isEscaped = false
    for byte in value {
      if isEscaped {
        part.append(byte | 0x20 == UInt8(ascii: "n") ? 0x20 : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == separator {
        parts.append(trimmed(part[...]))
        part.removeAll(keepingCapacity: true)
      } else {
        part.append(byte)
      }
    }
    parts.append(trimmed(part[...]))
    return parts
  }

  private static func trimmed(_ part: ArraySlice<UInt8>) -> String {
    var range = part.indices
    while let first = range.first, part[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, part[last] <= 0x20 { range.removeLast() }
    return String(decoding: part[range], as: UTF8.self)
  }
}
