/// Times, dates, zones, addresses and links in a line, by their signs.
extension LineFactsReader {
  func readSigns(_ range: Range<Int>, _ facts: inout LineFacts) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      switch byte {
      case 0x40:
        if isInsideAddress(place, range) { facts.hasAddress = true }
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

  /// Reads a number with its neighbours: `10:00`, `12/30/2016`, `+0530`. Returns the place after it.
  private func readNumber(at start: Int, _ range: Range<Int>, _ facts: inout LineFacts) -> Int {
    var groups: [Int] = []
    var signs: [UInt8] = []
    var place = start
    while place < range.upperBound, groups.count < 8 {
      let begin = place
      while place < range.upperBound, bytes[place] >= 0x30, bytes[place] <= 0x39 { place += 1 }
      groups.append(place - begin)
      guard place + 1 < range.upperBound, bytes[place + 1] >= 0x30, bytes[place + 1] <= 0x39,
        ":./-".utf8.contains(bytes[place])
      else { break }
      signs.append(bytes[place])
      place += 1
    }
    judge(groups, signs, signBefore: start > range.lowerBound ? bytes[start - 1] : 0, &facts)
    if facts.classes.contains(.clock), groups == [2, 2] || groups == [1, 2], signs == [0x2e] {
      facts.hasTime = true
    }
    return max(place, start + 1)
  }

  private func judge(
    _ groups: [Int], _ signs: [UInt8], signBefore: UInt8, _ facts: inout LineFacts
  ) {
    let isSigned = signBefore == 0x2b || signBefore == 0x2d
    guard let lead = groups.first else { return }
    if groups.count >= 2, lead <= 2, groups[1] == 2, signs.allSatisfy({ $0 == 0x3a }) {
      if isSigned { facts.hasZone = true } else { facts.hasTime = true }
    }
    if groups.count == 1, lead == 4, isSigned { facts.hasZone = true }
    guard groups.count >= 3, signs[0] == signs[1], signs[0] != 0x3a else { return }
    let isDayFirst = lead <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4)
    let isYearFirst = lead == 4 && groups[1] <= 2 && groups[2] <= 2
    if isDayFirst || isYearFirst { facts.hasNumericDate = true }
  }
}
