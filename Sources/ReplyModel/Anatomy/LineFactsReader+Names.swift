/// What speaks for or against an attribution beside its own words: names, plain words, list marks.
extension LineFactsReader {
  /// Counts a word of a line as a name or a plain word, or as neither.
  func weigh(_ word: WordScanner.Word, _ found: WordClass, _ facts: inout LineFacts) {
    guard !word.isNumber, !isGlued(word) else {
      facts.opensWithName = false
      return
    }
    let isOwn = !found.isDisjoint(with: .attributing)
    if facts.opensWithName {
      // "Ann writes:", "Ann Example said:"; not "The manual says:".
      if word.startsHigh || !found.isDisjoint(with: [.verb, .saying]) { facts.nameCount += 1 }
      facts.opensWithName = false
    }
    if word.startsHigh {
      guard !isOwn, word.range.count > 1 else { return }
      if facts.wordCount == 0 { facts.opensWithName = true } else { facts.nameCount += 1 }
    } else if !isOwn {
      facts.plainCount += 1
    }
  }

  /// Part of an address, a link or a file name; "Ann Example/Help Desk" is a name.
  private func isGlued(_ word: WordScanner.Word) -> Bool {
    isJoint(at: word.range.lowerBound - 1, isName: word.startsHigh)
      || isJoint(at: word.range.upperBound, isName: word.startsHigh)
  }

  private func isJoint(at place: Int, isName: Bool) -> Bool {
    guard place > 0, place + 1 < bytes.count else { return false }
    switch bytes[place] {
    case 0x40, 0x5f, 0x2b: return true
    // Between two letters; "mar." is none.
    case 0x2e, 0x2d, 0x2f:
      return !isName && !LineCutter.isBlank(bytes[place - 1])
        && WordScanner.isLetter(bytes[place + 1])
    default: return false
    }
  }

  /// "1) …", "2. The …", "3. 03.03.2026 …", "- …", "• …".
  func isListItem(_ range: Range<Int>, lineStart: Range<Int>) -> Bool {
    let lead = bytes[lineStart.lowerBound]
    if lead == 0xe2, lineStart.count > 2, bytes[lineStart.lowerBound + 1] == 0x80 {
      return bytes[lineStart.lowerBound + 2] == 0xa2
    }
    if lead == 0x2d || lead == 0x2a {
      return lineStart.count > 1 && bytes[lineStart.lowerBound + 1] == 0x20
    }
    var place = range.lowerBound
    while place < range.upperBound, place - range.lowerBound < 3,
      WordScanner.isDigit(bytes[place])
    {
      place += 1
    }
    guard place > range.lowerBound, place + 2 < range.upperBound else { return false }
    if bytes[place] == 0x29 { return true }
    guard bytes[place] == 0x2e, bytes[place + 1] == 0x20 else { return false }
    place += 2
    if WordScanner.isDigit(bytes[place]) { return isWholeDate(at: place, range.upperBound) }
    var scanner = WordScanner(bytes: bytes, range: place..<range.upperBound)
    guard let word = scanner.next() else { return false }
    return words.classOf(word.hash).isDisjoint(with: .date)
  }

  /// "03.03.2026" or "2026-03-03" without blanks.
  private func isWholeDate(at start: Int, _ end: Int) -> Bool {
    var signs = 0
    var place = start
    while place < end, place - start < 10 {
      if !WordScanner.isDigit(bytes[place]) {
        guard "./-".utf8.contains(bytes[place]) else { break }
        signs += 1
      }
      place += 1
    }
    return signs == 2 && place - start >= 8
  }

  /// Before the last colon of a line ends an address, bare or in brackets, or a bracket closes.
  func closesAddress(before colon: Int, _ range: Range<Int>) -> Bool {
    var place = colon
    while place > range.lowerBound {
      if LineCutter.isBlank(bytes[place - 1]) {
        place -= 1
      } else if place - 1 > range.lowerBound, bytes[place - 1] == 0xa0, bytes[place - 2] == 0xc2 {
        place -= 2
      } else {
        break
      }
    }
    guard place > range.lowerBound else { return false }
    if Self.closers.contains(bytes[place - 1]) { return true }
    let floor = max(range.lowerBound, place - 80)
    while place > floor, !LineCutter.isBlank(bytes[place - 1]) {
      if bytes[place - 1] == 0x40 { return true }
      place -= 1
    }
    return false
  }
}
