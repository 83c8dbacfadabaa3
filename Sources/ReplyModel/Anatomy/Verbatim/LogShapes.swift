import ReplyText

/// Lines that a program wrote for those who look after it.
struct LogShapes {
  let bytes: [UInt8]

  func isLog(_ look: Range<Int>) -> Bool {
    hasClock(look) || hasLevel(look) || isTrace(look)
  }

  /// A time with seconds before anything else, in brackets or not, a date before it or not:
  /// `2026-03-03 10:14:00,123 …`, `Mar  3 10:14:00 host …`, `[10:14:00] …`.
  private func hasClock(_ look: Range<Int>) -> Bool {
    var place = look.lowerBound
    let limit = min(look.upperBound, place + 40)
    var words = 0
    while place < limit {
      let byte = bytes[place]
      if isClock(place, limit) { return place + 8 < look.upperBound }
      if WordScanner.isDigit(byte) || Self.clockSigns.contains(byte) {
        place += 1
      } else if CodeSigns.isLetter(byte), words < 1 || words < 2 && isInsideDate(place, look) {
        // A month or a weekday: three letters.
        words += 1
        let start = place
        while place < limit, CodeSigns.isLetter(bytes[place]) { place += 1 }
        if place - start > 3 { return false }
      } else {
        return false
      }
    }
    return false
  }

  private static let clockSigns = ByteSet("[(-/.:,T ")

  /// A second word of letters counts only behind a first that was a weekday: `Tue Mar  3`.
  private func isInsideDate(_ place: Int, _ look: Range<Int>) -> Bool {
    place > look.lowerBound && place - look.lowerBound <= 5 && bytes[place - 1] == 0x20
  }

  /// `10:14:00`.
  private func isClock(_ place: Int, _ limit: Int) -> Bool {
    guard place + 8 <= limit, bytes[place + 2] == 0x3A, bytes[place + 5] == 0x3A else {
      return false
    }
    return [0, 1, 3, 4, 6, 7].allSatisfy { WordScanner.isDigit(bytes[place + $0]) }
  }

  /// `ERROR: …`, `[warn] …`: a level that programs use, marked as one.
  private func hasLevel(_ look: Range<Int>) -> Bool {
    let isBracketed = bytes[look.lowerBound] == UInt8(ascii: "[")
    let start = look.lowerBound + (isBracketed ? 1 : 0)
    var end = start
    var isHigh = true
    while end < look.upperBound, CodeSigns.isLetter(bytes[end]), end - start < 8 {
      if bytes[end] >= 0x61 { isHigh = false }
      end += 1
    }
    guard end < look.upperBound, end - start >= 4 else { return false }
    let closes = bytes[end] == (isBracketed ? UInt8(ascii: "]") : UInt8(ascii: ":"))
    guard closes, isHigh || isBracketed else { return false }
    return Self.levels.contains { level in
      level.utf8CodeUnitCount == end - start
        && level.withUTF8Buffer { level in
          zip(bytes[start..<end], level).allSatisfy { $0 | 0x20 == $1 }
        }
    }
  }

  private static let levels: [StaticString] = [
    "error", "warn", "warning", "info", "debug", "fatal", "trace", "notice", "crit", "critical",
    "severe",
  ]

  /// Lines of a stack trace.
  private func isTrace(_ look: Range<Int>) -> Bool {
    let last = bytes[look.upperBound - 1]
    if bytes.starts(look, with: "at "), last == UInt8(ascii: ")") {
      return bytes[look].contains(UInt8(ascii: "("))
        && !bytes[(look.lowerBound + 3)..<look.upperBound].contains(0x20)
    }
    return bytes.starts(look, with: "Traceback (") || bytes.starts(look, with: "File \"")
      || bytes.starts(look, with: "Caused by: ") || startsWithFrame(look)
      || startsWithException(look)
  }

  /// `#3  0x00007f…`.
  private func startsWithFrame(_ look: Range<Int>) -> Bool {
    guard look.count > 6, bytes[look.lowerBound] == 0x23 else { return false }
    var place = look.lowerBound + 1
    while place < look.upperBound, WordScanner.isDigit(bytes[place]) { place += 1 }
    let digits = place - look.lowerBound - 1
    while place < look.upperBound, bytes[place] == 0x20 { place += 1 }
    return digits > 0 && place + 2 < look.upperBound && bytes[place] == 0x30
      && bytes[place + 1] == 0x78
  }

  /// `ValueError: …`, `java.io.IOException: …`: two words or more run together before the colon.
  private func startsWithException(_ look: Range<Int>) -> Bool {
    var place = look.lowerBound
    var highs = 0
    while place < look.upperBound, CodeSigns.isLetter(bytes[place]) || bytes[place] == 0x2E {
      if bytes[place] >= 0x41, bytes[place] <= 0x5A { highs += 1 }
      place += 1
    }
    guard place < look.upperBound, bytes[place] == 0x3A, highs >= 2 else { return false }
    let name = bytes[look.lowerBound..<place]
    return name.suffix(5).elementsEqual("Error".utf8)
      || name.suffix(9).elementsEqual("Exception".utf8)
  }
}
