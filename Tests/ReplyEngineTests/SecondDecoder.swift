import Foundation

@testable import ReplyMail

/// Decodes bytes of a file by a route of its own: Foundation's base64, a loop for quoted-printable,
/// iconv for charsets, and no HTML reader at all. None of it is the code under test.
struct SecondDecoder {
  let part: PartOrigin

  private var isBase64: Bool { part.transfer.code == 1 }
  private var isQuotedPrintable: Bool { part.transfer.code == 2 }

  /// The charset keeps a state, or a mark at the start of the text says how to read it.
  private var isStateful: Bool {
    guard case .named(let name) = part.charset else { return false }
    return ["utf-16", "utf-32", "ucs-2", "utf-7", "iso-2022", "hz-gb", "utf16"].contains {
      name.hasPrefix($0)
    }
  }

  /// Nil where the bytes are those that a text was decoded from; else what they decode to.
  ///
  /// - Parameter isWord: the text is one word; longer texts of HTML hold markup between.
  func complaint(about text: String, bytes: [UInt8], file: [UInt8], isWord: Bool) -> String? {
    if isStateful {
      let whole = Array(part.message[part.body])
      return Self.plain(characters(transferred(whole)[...])).contains(Self.plain(text))
        ? nil : "not in the part"
    }
    let decoded = transferred(bytes)
    if part.isHTML { return htmlComplaint(about: text, decoded: decoded, isWord: isWord) }
    // A base64 quantum holds up to two bytes that belong to neighbours, as does an equals sign of
    // quoted-printable that begins nothing.
    let isBroken = isQuotedPrintable && decoded.contains(UInt8(ascii: "="))
    let slack = isBase64 || isBroken ? 2 : 0
    let wanted = Self.plain(text)
    // Readers differ in what they make of "===".
    let unbroken = wanted.filter { $0 != "=" }
    for before in 0...slack {
      for after in 0...slack where before + after <= decoded.count {
        let inner = Self.plain(unflowed(characters(decoded[before..<decoded.count - after])))
        if inner == wanted || (isBroken && inner.filter { $0 != "=" } == unbroken) { return nil }
      }
    }
    return characters(decoded[...])
  }

  /// Without what `format=flowed` puts in (RFC 3676 §4.2, §4.4).
  private func unflowed(_ text: String) -> String {
    guard let flowed = part.flowed else { return text }
    var text = text.replacingOccurrences(of: "\r\n", with: "\n")
    if flowed.deletesSpaces {
      text = text.replacingOccurrences(
        of: "(?<!^--)(?<!\n--) \n>* ?", with: "", options: .regularExpression)
    }
    return text.replacingOccurrences(of: "\n ", with: "\n")
  }

  /// The markup between, in what a reader of the file sees, is passed over: letters and digits of
  /// ASCII must stand there, in order; for a word nothing else may.
  private func htmlComplaint(about text: String, decoded: [UInt8], isWord: Bool) -> String? {
    let source = characters(decoded[...])
    let slack = isBase64 ? 2 : 0
    let shown = Self.letters(Self.withoutMarkup(source))
    let wanted = Self.letters(text)
    if isWord {
      guard let found = shown.range(of: wanted) else { return wanted.isEmpty ? nil : source }
      let rest = shown.count - shown.distance(from: found.lowerBound, to: found.upperBound)
      return rest <= 2 * slack ? nil : source
    }
    let words = text.split { !($0.isASCII && $0.isLetter) }.filter { $0.count > 2 }
    let raw = source
    return [words.first, words.last].allSatisfy { $0.map { raw.contains($0) } ?? true } ? nil : raw
  }

  private func transferred(_ bytes: [UInt8]) -> [UInt8] {
    if isBase64 {
      var letters = bytes.filter {
        ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2B
          || $0 == 0x2F
      }
      while letters.count % 4 != 0 { letters.append(UInt8(ascii: "=")) }
      return Array(Data(base64Encoded: Data(letters)) ?? Data())
    }
    return isQuotedPrintable ? Self.quotedPrintable(bytes) : bytes
  }

  /// RFC 2045 §6.7.
  private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "=") else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let digits = String(decoding: bytes[(index + 1)...].prefix(2), as: UTF8.self)
      if digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let byte = UInt8(digits, radix: 16)
      {
        out.append(byte)
        index += 3
        continue
      }
      let end = bytes[(index + 1)...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      if let end, bytes[end] == 0x0A {
        index = end + 1
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private func characters(_ bytes: ArraySlice<UInt8>) -> String {
    switch part.charset {
    case .utf8, .repairedUTF8:
      return String(decoding: bytes, as: UTF8.self)
    case .windows1252:
      return bytes.map { Self.converted([$0], from: "CP1252") ?? Self.latin1($0) }.joined()
    case .named(let name):
      return Self.converted(Array(bytes), from: name) ?? String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func latin1(_ byte: UInt8) -> String {
    String(Character(Unicode.Scalar(byte)))
  }

  /// By iconv; nil where it does not know the charset or a byte is none of it.
  private static func converted(_ bytes: [UInt8], from charset: String) -> String? {
    guard let converter = iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let capacity = target.count
    var left = capacity
    let isDone = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = target.baseAddress
        return iconv(converter, &from, &fromLeft, &to, &left) != Int.max && fromLeft == 0
      }
    }
    guard isDone else { return nil }
    return String(
      decoding: target[..<(capacity - left)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Without what is replaced on the way on purpose: line ends, byte order mark, NUL, damaged bytes,
  /// the `>` of an mbox.
  private static func plain(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\n", "\u{FEFF}", "\0", "\u{FFFD}", ">": continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  /// Without tags and named references; numbered references of ASCII become their character.
  private static func withoutMarkup(_ source: String) -> String {
    var out = ""
    var rest = Substring(source)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
        continue
      }
      if first == "&", let end = rest.prefix(12).firstIndex(of: ";") {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        if name.hasPrefix("#") {
          let isHex = name.dropFirst().first?.lowercased() == "x"
          let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
          if let scalar = code.flatMap(Unicode.Scalar.init) { out.append(Character(scalar)) }
        }
        rest = rest[rest.index(after: end)...]
        continue
      }
      out.append(first)
      rest = rest.dropFirst()
    }
    return out
  }
}
