import ReplyText

/// Times, dates, zones, addresses and links in a line, by their signs.
extension LineFactsReader {
  static let closers = ByteSet(">)]")
  private static let addressEnds = ByteSet("<>()[]:;,")
  private static let numberJoints = ByteSet(":./-hH")

  func readSigns(_ range: Range<Int>, _ facts: inout LineFacts) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      switch byte {
      case 0x40:
        // Clients that wrap break a line behind the sign, too.
        let isCut = place + 1 == range.upperBound && place > range.lowerBound
        if isCut, !LineCutter.isBlank(bytes[place - 1]) { facts.hasAddress = true }
        if isInsideAddress(place, range) {
          facts.hasAddress = true
          if isBracketed(place, range) { facts.hasBracketedAddress = true }
        }
      case 0x2f:
        if place + 1 < range.upperBound, bytes[place + 1] == 0x2f { facts.hasLink = true }
      case 0x2e:
        if place - range.lowerBound >= 3, bytes[place - 3..<place].elementsEqual("www".utf8) {
          facts.hasLink = true
        }
      case 0x30...0x39, 0xd9, 0xdb:
        guard digitWidth(at: place, range.upperBound) > 0 else { break }
        place = readNumber(at: place, range, &facts)
        continue
      case 0x2c, 0x21:
        noteStop(place, range, &facts)
      case 0xef, 0xe3:
        if isWideComma(place, range.upperBound) { noteStop(place, range, &facts) }
      default: break
      }
      place += 1
    }
    if let last = range.last {
      facts.endsWithBracket = Self.closers.contains(bytes[last])
      let isWide = isWideColon(at: last - 2, range.upperBound)
      facts.endsWithColon = bytes[last] == 0x3a || isWide
      if facts.endsWithColon {
        facts.closesAddress = closesAddress(before: isWide ? last - 2 : last, range)
      }
    }
  }

  private func isInsideAddress(_ place: Int, _ range: Range<Int>) -> Bool {
    place > range.lowerBound && place + 1 < range.upperBound
      && !LineCutter.isBlank(bytes[place - 1]) && !LineCutter.isBlank(bytes[place + 1])
  }

  private func isBracketed(_ place: Int, _ range: Range<Int>) -> Bool {
    var after = place + 1
    let limit = min(range.upperBound, place + 128)
    while after < limit, !LineCutter.isBlank(bytes[after]), !Self.addressEnds.contains(bytes[after])
    {
      after += 1
    }
    return after < limit && Self.closers.contains(bytes[after])
  }

  private func isWideComma(_ place: Int, _ end: Int) -> Bool {
    guard place + 3 <= end else { return false }
    let sign = (bytes[place], bytes[place + 1], bytes[place + 2])
    return sign == (0xef, 0xbc, 0x8c) || sign == (0xef, 0xbc, 0x81) || sign == (0xe3, 0x80, 0x81)
  }

  private func noteStop(_ place: Int, _ range: Range<Int>, _ facts: inout LineFacts) {
    guard facts.firstStop == nil else { return }
    facts.firstStop = place + (bytes[place] < 0x80 ? 1 : 3)
    var scanner = WordScanner(bytes: bytes, range: range.lowerBound..<place)
    while facts.wordsBeforeStop < 10, scanner.next() != nil { facts.wordsBeforeStop += 1 }
  }

  /// Up to three groups of digits with a sign between them.
  private struct DigitGroups {
    var count = 0
    var widths = (0, 0, 0)
    var signs: (UInt8, UInt8) = (0, 0)

    mutating func add(_ width: Int, after sign: UInt8) {
      switch count {
      case 0: widths.0 = width
      case 1: (widths.1, signs.0) = (width, sign)
      default: if count == 2 { (widths.2, signs.1) = (width, sign) }
      }
      count += 1
    }
  }

  private func digitWidth(at place: Int, _ end: Int) -> Int {
    guard place < end else { return 0 }
    if bytes[place] < 0x80 { return WordScanner.isDigit(bytes[place]) ? 1 : 0 }
    let (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: end)
    return WordScanner.digit(scalar) == nil ? 0 : width
  }

  private func afterMarks(at place: Int, _ end: Int) -> Int {
    var place = place
    while place < end, bytes[place] >= 0x80 {
      let width = UnseenSign.markWidth(in: bytes, at: place, end: end)
      if width == 0 { break }
      place += width
    }
    return place
  }

  /// Reads a number with its neighbours: `10:00`, `10h14`, `12/30/2016`, `+0530`; marks of writing
  /// direction may stand between. Returns the place after it.
  private func readNumber(at start: Int, _ range: Range<Int>, _ facts: inout LineFacts) -> Int {
    var groups = DigitGroups()
    var sign: UInt8 = 0
    var place = start
    let end = range.upperBound
    while groups.count < 8 {
      var count = 0
      var width = digitWidth(at: place, end)
      while width > 0 {
        count += 1
        place += width
        width = digitWidth(at: place, end)
      }
      groups.add(count, after: sign)
      let next = afterMarks(at: place, end)
      guard next + 1 < end, Self.numberJoints.contains(bytes[next]) else { break }
      let behind = afterMarks(at: next + 1, end)
      guard digitWidth(at: behind, end) > 0 else { break }
      sign = bytes[next] | 0x20 == 0x68 ? 0x3a : bytes[next]
      place = behind
    }
    judge(groups, signBefore: start > range.lowerBound ? bytes[start - 1] : 0, &facts)
    return max(place, start + 1)
  }

  private func judge(_ groups: DigitGroups, signBefore: UInt8, _ facts: inout LineFacts) {
    let (lead, second, third) = groups.widths
    let isSigned = signBefore == 0x2b || signBefore == 0x2d
    if groups.count >= 2, lead <= 2, second == 2 {
      let isClock = groups.signs.0 == 0x3a && (groups.count == 2 || groups.signs.1 == 0x3a)
      if isClock, isSigned { facts.hasZone = true }
      if isClock, !isSigned { facts.hasTime = true }
      // "kl. 20.42": a dot where the line speaks of the clock.
      if groups.count == 2, groups.signs.0 == 0x2e, facts.classes.contains(.clock) {
        facts.hasTime = true
      }
    }
    if groups.count == 1, lead == 4, isSigned { facts.hasZone = true }
    guard groups.count >= 3, groups.signs.0 == groups.signs.1, groups.signs.0 != 0x3a else {
      return
    }
    let isDayFirst = lead <= 2 && second <= 2 && (third == 2 || third == 4)
    let isYearFirst = lead == 4 && second <= 2 && third <= 2
    if isDayFirst || isYearFirst { facts.hasNumericDate = true }
  }
}
