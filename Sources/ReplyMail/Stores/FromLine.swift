/// The line that parts the messages of an mbox (RFC 4155, appendix A).
enum FromLine {
  /// Tells whether a line that begins with "From " parts messages: it gives a time or a year, and a
  /// header field or nothing follows.
  ///
  /// - Parameter bytes: from the "F" on; a few lines are enough.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "From ".utf8) else { return false }
    let window = bytes.prefix(1_000)
    let end = window.firstIndex(of: 0x0A) ?? window.endIndex
    let rest = window[min(end + 1, window.endIndex)...]
    guard let next = rest.first else { return hasTime(window[..<end]) }
    let stop = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
    let line = rest[..<stop]
    guard let name = HeaderSection.fieldName(line) else {
      // Quoted or doubled separators, and messages without a header section.
      let isSeparator = line.starts(with: ">From ".utf8) || line.starts(with: "From ".utf8)
      return hasTime(window[..<end]) && (isSeparator || next == 0x0A || next == 0x0D)
    }
    return hasTime(window[..<end]) && !name.isEmpty
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
