/// What is to be written over: crosses, blanks, patterns of dates, notes to the writer.
extension PlaceholderLine {
  /// `XXX` after a word that wants a value; not kisses, masked numbers, roman numerals.
  func crosses(at index: Int) -> Placeholder? {
    guard byte(index) == 0x58 else { return nil }
    let before = byte(index - 1)
    var end = index
    while byte(end) == 0x58 { end += 1 }
    guard end - index >= 2, end - index <= 20, before != 0x2D, !isInWord(after: end) else {
      return nil
    }
    if isMeasured(index..<end) {
      return Placeholder(range: index..<end, kind: .run, confidence: 0.9)
    }
    guard end - index >= 3 else { return nil }
    let hasNumber = (byte(end) == 0x2D || byte(end) == 0x20) && isDigit(byte(end + 1))
    guard !hasNumber, !has("-X", at: end), index > firstVisible else { return nil }
    let wants = wantsValue(before: index) || (before == 0x5B && byte(end) == 0x5D)
    return Placeholder(range: index..<end, kind: .run, confidence: wants ? 0.95 : 0.4)
  }

  /// An amount, or a number of days: `€XX`, `XX days`.
  private func isMeasured(_ run: Range<Int>) -> Bool {
    let before = byte(run.lowerBound - 1)
    if before == 0x24 { return true }
    // €, £.
    if before == 0xAC, byte(run.lowerBound - 3) == 0xE2 { return true }
    if before == 0xA3, byte(run.lowerBound - 2) == 0xC2 { return true }
    guard byte(run.upperBound) == 0x20, before == 0x20 else { return false }
    return roles(run.upperBound..<min(range.upperBound, run.upperBound + 24)).contains(.unit)
  }

  /// A blank to be written on, inside a sentence; a ruler of a whole line is none.
  func underscores(at index: Int) -> Placeholder? {
    guard byte(index - 1) == 0x20 || byte(index - 1) == 0x23 else { return nil }
    var end = index
    while byte(end) == 0x5F { end += 1 }
    guard end - index >= 4, end - index <= 30, index > firstVisible, !isInWord(after: end) else {
      return nil
    }
    let wants = wantsValue(before: index)
    return Placeholder(range: index..<end, kind: .run, confidence: wants ? 0.9 : 0.4)
  }

  /// `DD/MM/YYYY` and `XX/XX` where a date has to stand; not where the form of dates is spoken of.
  func date(at index: Int) -> Placeholder? {
    var end = index
    var parts = 0
    var separator: UInt8 = 0
    while parts < 3 {
      let start = end
      while byte(end) == byte(start), Self.dateLetters.contains(byte(end)), end - start < 4 {
        end += 1
      }
      guard end - start == 2 || end - start == 4 else { return nil }
      parts += 1
      let mark = byte(end)
      guard parts < 3, mark == 0x2F || mark == 0x2E || mark == 0x2D,
        separator == 0 || mark == separator, Self.dateLetters.contains(byte(end + 1))
      else { break }
      separator = mark
      end += 1
    }
    guard parts >= 2, !isInWord(after: end), byte(end) != separator || separator == 0x2E,
      isDate(index..<end, parts: parts)
    else { return nil }
    let roles = roles(before: index)
    let isWanted = roles.contains(.before) || roles.contains(.wanting)
    guard byte(index - 1) != 0x28, !lineSpeaksOfForms else { return nil }
    return Placeholder(range: index..<end, kind: .run, confidence: isWanted ? 0.9 : 0.3)
  }

  private static let dateLetters = Set("DMYTJAX".utf8)

  /// Days and months, or crosses and slashes.
  private func isDate(_ place: Range<Int>, parts: Int) -> Bool {
    if place.allSatisfy({ byte($0) == 0x58 || !isLetter(byte($0)) }) {
      return place.contains { byte($0) == 0x2F } || parts == 3
    }
    return place.contains { byte($0) == 0x4D }
      && place.contains { [0x44, 0x54, 0x4A].contains(byte($0)) }
  }

  /// A word such as "format" stands on the line, or right before it.
  private var lineSpeaksOfForms: Bool {
    // The line before may end in the midst of the sentence.
    let start = max(0, range.lowerBound - 60)
    let near = start..<min(range.upperBound, range.lowerBound + 400)
    return words.value.words(bytes, near, compound: false).contains {
      words.value.roles(of: $0, in: bytes).contains(.form)
    }
  }

  /// `TODO:`, `[TBD]`, `MERGEFIELD Name`, filler text.
  func note(at index: Int) -> Placeholder? {
    if has("Lorem ipsum", at: index) || has("lorem ipsum", at: index) {
      let isSpokenOf = byte(index) == 0x6C && has(" text", at: index + 11)
      return Placeholder(
        range: index..<index + 11, kind: .note, confidence: isSpokenOf ? 0.4 : 0.99)
    }
    if has("MERGEFIELD", at: index) { return mergeField(at: index) }
    let length: Int
    if has("TODO", at: index) {
      length = 4
    } else if has("FIXME", at: index) {
      length = 5
    } else if has("TBD", at: index) || has("TBC", at: index) || has("TBA", at: index) {
      length = 3
    } else {
      return nil
    }
    let end = index + length
    guard !isInWord(after: end) else { return nil }
    let isBracketed = byte(index - 1) == 0x5B && byte(end) == 0x5D
    let isBegun = length > 3 && byte(end) == 0x3A && byte(index - 1) != 0x5B
    let isValue = wantsValue(before: index) && byte(index - 1) == 0x20 && byte(end) <= 0x20
    let opensLine =
      length > 3 && index == firstVisible && byte(end) == 0x20 && byte(end + 1) >= 0x61
    guard isBracketed || isBegun || isValue || opensLine else { return nil }
    return Placeholder(range: index..<end, kind: .note, confidence: opensLine ? 0.7 : 0.9)
  }

  /// `{ MERGEFIELD First_Name \* MERGEFORMAT }`, or what is left of it; not talk about such fields.
  private func mergeField(at index: Int) -> Placeholder? {
    var end = index + 10
    guard byte(end) == 0x20 else { return nil }
    while byte(end) == 0x20 || byte(end) == 0x22 { end += 1 }
    let start = end
    while isWordByte(byte(end)) { end += 1 }
    let isName = isHigh(byte(start)) || (start..<end).contains { byte($0) == 0x5F }
    guard end > start, isName || fieldWords(start..<end, separators: true) > 0.9 else { return nil }
    if let mark = close("MERGEFORMAT", from: end) { end = mark + 11 }
    return Placeholder(range: index..<end, kind: .template, confidence: 0.97)
  }

  /// "INSERT TRACKING NUMBER HERE", "YOUR NAME HERE": capitals alone, or fields alone between.
  func order(at index: Int) -> Placeholder? {
    guard isHigh(byte(index)), isHigh(byte(index + 1)), isHigh(byte(index + 2)) else { return nil }
    let limit = min(range.upperBound, index + Self.reach)
    let first = roles(index..<limit)
    guard first.contains(.insert) || first.contains(.your) || first.contains(.here) else {
      return nil
    }
    var hasOrder = first.contains(.insert) || first.contains(.your)
    var hasHere = first.contains(.here)
    var end = index
    for (count, word) in words.value.words(bytes, index..<limit, compound: false).enumerated() {
      let isHigh = !word.range.contains { byte($0) >= 0x61 && byte($0) <= 0x7A }
      guard count < 9, isHigh else { break }
      let roles = words.value.roles(of: word, in: bytes)
      if count > 0, roles.contains(.insert) { hasOrder = true }
      if roles.contains(.here) { hasHere = true }
      end = word.range.upperBound
      if hasOrder, hasHere, count > 1 {
        return Placeholder(range: index..<end, kind: .handMade, confidence: 0.95)
      }
    }
    return nil
  }
}
