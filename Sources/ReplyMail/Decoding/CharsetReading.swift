import ReplyText

/// How the bytes of a text are read as characters: the label, once held against the bytes.
enum CharsetReading: Sendable, Equatable {
  /// Well-formed UTF-8 (ASCII included).
  case utf8
  /// UTF-8 with ill-formed sequences, each replaced by U+FFFD.
  case repairedUTF8
  /// Each byte one character.
  case windows1252
  /// By ICU's converter of that name.
  case named(String)

  /// Chooses the reading of bytes with a charset label (RFC 2046 §4.1.2), nil where there is none.
  ///
  /// - Complexity: O(n).
  static func choose(
    label: String?, bytes: [UInt8], defects: inout [Defect]
  ) -> CharsetReading {
    let label = cleaned(label)
    let census = UTF8Scan.census(bytes)
    if utf8Names.contains(label) { return utf8(census, label: label, &defects) }
    if latin1Names.contains(label) {
      return census.multiByte + census.illFormed == 0 ? .utf8 : .windows1252
    }
    if label.isEmpty || asciiNames.contains(label) {
      return unlabelled(census, label: label, &defects)
    }
    if let decoder = CharsetDecoder(charset: label) {
      let undecodable = decoder.decode(bytes).undecodable
      if undecodable > 0 {
        defects.append(
          Defect(
            kind: .undecodableBytes,
            detail: "\(undecodable) bytes that are no \(label); replaced by U+FFFD"))
      }
      return .named(label)
    }
    let isUTF8 = census.illFormed == 0
    defects.append(
      Defect(
        kind: .unknownCharset,
        detail: "charset \(label) is not known; read as \(isUTF8 ? "UTF-8" : "windows-1252")"))
    return isUTF8 ? .utf8 : .windows1252
  }

  private static let utf8Names: Set<String> = ["utf-8", "utf8", "unicode-1-1-utf-8"]
  private static let latin1Names: Set<String> = [
    "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252",
    "cp-1252", "ibm819", "cp819",
  ]
  private static let asciiNames: Set<String> = [
    "us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "unknown-8bit", "unknown", "x-unknown",
    "default", "_autodetect", "_autodetect_all", "8bit", "7bit", "none",
  ]

  private static func cleaned(_ label: String?) -> String {
    guard let label else { return "" }
    let kept = label.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 }.prefix(64)
    return String(decoding: kept, as: UTF8.self).lowercased()
  }

  private static func utf8(
    _ census: (multiByte: Int, illFormed: Int), label: String, _ defects: inout [Defect]
  ) -> CharsetReading {
    guard census.illFormed > 0 else { return .utf8 }
    // A few broken bytes in a text full of good sequences are damage, not another charset.
    if census.multiByte > 2 * census.illFormed {
      defects.append(
        Defect(
          kind: .undecodableBytes,
          detail: "\(census.illFormed) ill-formed UTF-8 sequences; replaced by U+FFFD"))
      return .repairedUTF8
    }
    defects.append(
      Defect(
        kind: .mislabelledCharset,
        detail: "text labelled \(label) is not well-formed UTF-8; read as windows-1252"))
    return .windows1252
  }

  private static func unlabelled(
    _ census: (multiByte: Int, illFormed: Int), label: String, _ defects: inout [Defect]
  ) -> CharsetReading {
    guard census.multiByte + census.illFormed > 0 else { return .utf8 }
    let isUTF8 = census.illFormed == 0 || census.multiByte > 2 * census.illFormed
    let shown = label.isEmpty ? "text without a charset" : "text labelled \(label)"
    defects.append(
      Defect(
        kind: .mislabelledCharset,
        detail: "\(shown) holds 8-bit bytes; read as \(isUTF8 ? "UTF-8" : "windows-1252")"))
    guard isUTF8 else { return .windows1252 }
    return census.illFormed == 0 ? .utf8 : .repairedUTF8
  }

  /// The bytes as well-formed UTF-8.
  ///
  /// - Complexity: O(n).
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard self != .utf8 else { return bytes }
    if case .named(let name) = self {
      return CharsetDecoder(charset: name)?.decode(bytes).utf8 ?? bytes
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    walk(bytes) { piece in
      switch piece {
      case .run(let range): out.append(contentsOf: bytes[range])
      case .unit(_, let character): out.append(contentsOf: character)
      }
      return true
    }
    return out
  }

  /// The bytes that ranges of the UTF-8 came from.
  ///
  /// - Complexity: O(n) for all of them, and sorting them.
  func sourceRanges(of ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    guard self != .utf8 else { return ranges }
    if case .named(let name) = self, let decoder = CharsetDecoder(charset: name) {
      let offsets = decoder.decodeWithOffsets(bytes).offsets
      return ranges.map { offsets.sourceRange(of: $0) }
    }
    var finder = UnitFinder(ranges)
    walk(bytes) { piece in
      switch piece {
      case .run(let source): finder.run(source)
      case .unit(let source, let character): finder.unit(source, output: character.count)
      }
      return !finder.isDone
    }
    return finder.ranges(end: bytes.count)
  }

  private enum Piece {
    case run(Range<Int>)
    case unit(Range<Int>, [UInt8])
  }

  private func walk(_ bytes: [UInt8], _ take: (Piece) -> Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let ascii = UTF8Scan.endOfASCII(from: index, in: buffer)
        if ascii > index {
          guard take(.run(index..<ascii)) else { return }
          index = ascii
          continue
        }
        if self == .windows1252 {
          let character = Self.windows1252Characters[Int(buffer[index]) - 0x80]
          guard take(.unit(index..<index + 1, character)) else { return }
          index += 1
          continue
        }
        let (length, isWellFormed) = UTF8Scan.sequence(at: index, in: buffer)
        let source = index..<index + length
        let goesOn = isWellFormed ? take(.run(source)) : take(.unit(source, [0xEF, 0xBF, 0xBD]))
        guard goesOn else { return }
        index += length
      }
    }
  }

  /// UTF-8 of the characters 0x80 to 0xFF (WHATWG Encoding, index windows-1252).
  private static let windows1252Characters: [[UInt8]] = {
    let low: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
      0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]
    return (low + Array(0xA0...0xFF)).map { value in
      Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
  }()
}
