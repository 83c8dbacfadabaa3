/// Times, dates, zones, addresses and links in a line, by their signs.
extension LineFactsReader {
  func readSigns(_ range: Range<Int>, _ facts: inout LineFacts) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      switch byte {
      case 0x40:
        if isInsideAddress(place, range) {
          facts.hasAddress = true
          if isBracketed(place, range) { facts.hasBracketedAddress = true }
        }
      case 0x2f:
        if place + 1 < range.upperBound, bytes[place + 1] == 0x2f { facts.hasLink = true }
      case 0x30...0x39:
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
      facts.endsWithColon = bytes[last] == 0x3a || isWideColon(at: last - 2, range.upperBound)
    }
  }

  private func isInsideAddress(_ place: Int, _ range: Range<Int>) -> Bool {
    place > range.lowerBound && place + 1 < range.upperBound
      && !LineCutter.isBlank(bytes[place - 1]) && !LineCutter.isBlank(bytes[place + 1])
  }

  private func isBracketed(_ place: Int, _ range: Range<Int>) -> Bool {
    var after = place + 1
    let limit = min(range.upperBound, place + 128)
    while after < limit, !LineCutter.isBlank(bytes[after]), !"<>()[]:;,".utf8.contains(bytes[after]) {
      after += 1
    }
    return after < limit && ">)]".utf8.contains(bytes[after])
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

  /// Reads a number with its neighbours: `10:00`, `12/30/2016`, `+0530`. Returns the place after it.
  private func readNumber(at start: Int, _ range: Range<Int>, _ facts: inout LineFacts) -> Int {
    var groups = DigitGroups()
    var sign: UInt8 = 0
    var place = start
    while place < range.upperBound, groups.count < 8 {
      let begin = place
      while place < range.upperBound, WordScanner.isDigit(bytes[place]) { place += 1 }
      groups.add(place - begin, after: sign)
      guard place + 1 < range.upperBound, WordScanner.isDigit(bytes[place + 1]),
        ":./-".utf8.contains(bytes[place])
      else { break }
      sign = bytes[place]
      place += 1
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
    guard groups.count >= 3, groups.signs.0 == groups.signs.1, groups.signs.0 != 0x3a else { return }
    let isDayFirst = lead <= 2 && second <= 2 && (third == 2 || third == 4)
    let isYearFirst = lead == 4 && second <= 2 && third <= 2
    if isDayFirst || isYearFirst { facts.hasNumericDate = true }
  }
}
