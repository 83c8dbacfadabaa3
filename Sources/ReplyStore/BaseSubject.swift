/// The subject that the messages of a thread have in common (RFC 5256 §2.1): without "Re:" and its
/// like in the languages that programs write it in, without list tags, without "(fwd)".
package enum BaseSubject {
  /// More is not compared.
  private static let limit = 1_000
  /// Longer words before a colon are no prefix.
  private static let longestPrefix = 40

  /// The base subject in comparable form: lower case, one blank between words. Empty where nothing
  /// but prefixes is left.
  ///
  /// - Complexity: O(n).
  package static func of(_ subject: String) -> [UInt8] {
    let bytes = Array(subject.utf8)
    var rest = bytes[...]
    repeat { trim(&rest) } while unwrap(&rest)
    var words: [UInt8] = []
    for byte in rest.prefix(limit) {
      if byte > 0x20 {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    return Array(String(decoding: words, as: UTF8.self).lowercased().utf8)
  }

  /// Takes blanks, "(fwd)" at the end, and prefixes and tags at the front off.
  private static func trim(_ rest: inout ArraySlice<UInt8>) {
    while true {
      rest = withoutBlanks(rest)
      guard endsWithForward(rest) else { break }
      rest = rest.dropLast(5)
    }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if let end = prefixEnd(rest) {
        rest = rest[end...]
      } else if let end = tagEnd(rest), rest[end...].contains(where: { $0 > 0x20 }) {
        rest = rest[end...]
      } else {
        return
      }
    }
  }

  /// Slices are made anew: taking bytes off one that shares its storage would copy all of it.
  private static func withoutBlanks(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = rest.endIndex
    while end > rest.startIndex, rest[end - 1] <= 0x20 { end -= 1 }
    return rest[..<end]
  }

  private static func endsWithForward(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count >= 5 && rest.suffix(5).map { $0 | 0x20 }.elementsEqual("(fwd)".utf8)
  }

  /// "[Fwd: …]" gives what is inside.
  private static func unwrap(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.last == UInt8(ascii: "]"), rest.count > 6,
      rest.prefix(5).map({ $0 == UInt8(ascii: "[") ? $0 : $0 | 0x20 }).elementsEqual("[fwd:".utf8)
    else { return false }
    rest = rest.dropFirst(5).dropLast()
    return true
  }

  /// End of a tag in brackets, which holds no other bracket.
  private static func tagEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "["),
      let close = rest.dropFirst().firstIndex(where: { $0 == 0x5B || $0 == 0x5D }),
      rest[close] == UInt8(ascii: "]"), !isForward(rest)
    else { return nil }
    return close + 1
  }

  private static func isForward(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.dropFirst().prefix(4).map { $0 | 0x20 }.elementsEqual("fwd:".utf8)
  }

  /// End of "Re:", "RE[2]:", "AW (3):", "Re^2:", "Sv :" and their like.
  private static func prefixEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    let head = rest.prefix(longestPrefix)
    guard let colon = colon(in: head) else { return nil }
    var word = head[..<colon.lowerBound]
    // The number of times, as some programs count them, or a tag before the colon.
    if let count = word.firstIndex(where: { "[(^*".utf8.contains($0) || isDigit($0) }) {
      let inside = word[count...].filter { $0 > 0x20 }
      let isTag = inside.first == UInt8(ascii: "[") && inside.last == UInt8(ascii: "]")
      guard isTag || inside.allSatisfy({ isDigit($0) || "[](){}^*".utf8.contains($0) }) else {
        return nil
      }
      word = word[..<count]
    }
    word = withoutBlanks(word)
    guard !word.isEmpty,
      SubjectPrefixes.all.contains(String(decoding: word, as: UTF8.self).lowercased())
    else { return nil }
    return colon.upperBound
  }

  /// The first colon, or the wide one of Chinese and Japanese (U+FF1A).
  private static func colon(in head: ArraySlice<UInt8>) -> Range<Int>? {
    for index in head.indices {
      if head[index] == UInt8(ascii: ":") { return index..<(index + 1) }
      if head[index...].starts(with: [0xEF, 0xBC, 0x9A]) { return index..<(index + 3) }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
