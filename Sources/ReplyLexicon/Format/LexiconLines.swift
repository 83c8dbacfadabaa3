/// A lexicon file cut into lines, or what kept it from being text.
struct LexiconLines {
  /// Without their ends: LF, CRLF, or CR alone.
  private(set) var lines: [ArraySlice<UInt8>] = []
  private(set) var fault: LexiconProblem.TextFault?

  /// - Complexity: O(n) in the bytes.
  init(_ bytes: [UInt8]) {
    fault = Self.fault(of: bytes)
    guard fault == nil else { return }
    let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
    var start = text.startIndex
    var next = start
    while next < text.endIndex {
      let byte = text[next]
      if byte == 0x0a || byte == 0x0d {
        lines.append(text[start..<next])
        let isPair = byte == 0x0d && next + 1 < text.endIndex && text[next + 1] == 0x0a
        next += isPair ? 2 : 1
        start = next
      } else {
        next += 1
      }
    }
    lines.append(text[start...])
  }

  private static func fault(of bytes: [UInt8]) -> LexiconProblem.TextFault? {
    let start = bytes.prefix(512)
    if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) { return .utf16 }
    // A word processor's own formats: RTF, and the archives of OpenDocument and Office.
    if start.starts(with: Array("{\\rtf".utf8)) || start.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      return .richText
    }
    let zeros = start.indices.filter { start[$0] == 0 }
    guard !zeros.isEmpty else { return nil }
    // Of ASCII in UTF-16 every second byte is 0.
    let isPaired = zeros.allSatisfy { $0 & 1 == zeros[0] & 1 }
    return isPaired && zeros.count * 3 > start.count ? .utf16 : .binary
  }
}

extension Unicode.Scalar {
  /// What people call a character that looks like a blank or like nothing, and is neither a blank
  /// nor nothing; nil for all others.
  var oddName: String? {
    switch value {
    case 0xA0, 0x202F: "a non-breaking blank"
    case 0x2000...0x200A, 0x205F: "an odd blank"
    case 0x3000: "a wide blank"
    case 0x200B, 0x2060, 0xFEFF: "an invisible character"
    case 0xAD: "a soft hyphen"
    case 0x2028, 0x2029: "an odd line end"
    default: nil
    }
  }
}
