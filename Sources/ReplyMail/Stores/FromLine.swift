/// The line that parts the messages of an mbox (RFC 4155, appendix A).
enum FromLine {
  /// Tells whether a line that begins with "From " parts messages: it gives a time, a year or
  /// nothing but a sender, and a header field follows.
  ///
  /// - Parameter bytes: from the "F" on; a few lines are enough.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "From ".utf8) else { return false }
    let window = bytes.prefix(1_000)
    let end = window.firstIndex(of: 0x0A) ?? window.endIndex
    let line = window[..<end]
    let rest = window[min(end + 1, window.endIndex)...]
    let next = rest[..<(rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex)]
    if let name = HeaderSection.fieldName(next) {
      return hasTime(line) || (hasOneWord(line) && HeaderSection.isKnown(name))
    }
    // Quoted or doubled separators, and messages without a header section.
    return hasTime(line)
      && (next.isEmpty || next.starts(with: ">From ".utf8) || next.starts(with: "From ".utf8))
  }

  /// "From -" and "From bo@example.com", as some programs write.
  private static func hasOneWord(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.dropFirst(5).split { $0 <= 0x20 }
    guard words.count == 1, let word = words.first else { return false }
    return word.elementsEqual("-".utf8) || word.contains(UInt8(ascii: "@"))
  }

  /// Tells whether a line holds a time of day or a year.
  private static func hasTime(_ line: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var value = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if (0x30...0x39).contains(byte) {
        digits += 1
        value = digits <= 4 ? value * 10 + Int(byte - 0x30) : 0
      } else {
        if digits == 4, (1970...2199).contains(value) { return true }
        let isTime = byte == UInt8(ascii: ":") && (digits == 1 || digits == 2)
        if isTime, line[(index + 1)...].prefix(2).allSatisfy({ (0x30...0x39).contains($0) }) {
          return true
        }
        digits = 0
        value = 0
      }
      index += 1
    }
    return digits == 4 && (1970...2199).contains(value)
  }
}
