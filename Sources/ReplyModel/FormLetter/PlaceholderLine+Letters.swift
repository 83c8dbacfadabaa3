/// What stands around and inside the delimiters of a `PlaceholderLine`.
extension PlaceholderLine {
  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isHigh(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x5F || byte >= 0x80
  }

  /// A letter or digit of a script that parts words by blanks stands right before a place.
  func isInWord(before index: Int) -> Bool {
    var place = index - 1
    if byte(place) < 0x80 { return isWordByte(byte(place)) }
    while byte(place) & 0xC0 == 0x80, index - place < 4 { place -= 1 }
    return isSpacedScript(byte(place))
  }

  /// The same of a place and what follows it.
  func isInWord(after end: Int) -> Bool {
    byte(end) < 0x80 ? isWordByte(byte(end)) : isSpacedScript(byte(end))
  }

  /// Leads of two bytes, and of the scripts of India: not Han, kana, Hangul, dashes or quotation
  /// marks.
  private func isSpacedScript(_ lead: UInt8) -> Bool {
    (lead >= 0xC3 && lead <= 0xDF) || lead == 0xE0 || lead == 0xE1
  }

  /// Part of a path, an address or a formula: code, not a letter. A whole part of a link is none of
  /// them.
  func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard isFormulaByte(byte(start - 1)) || isFormulaByte(byte(end)) || byte(end) == 0x7B else {
      return false
    }
    return byte(end) == 0x2D || byte(start - 1) == 0x2D || !isInLink(start)
  }

  /// Inside of a word that holds `://`.
  func isInLink(_ start: Int) -> Bool {
    var index = start - 1
    let limit = max(range.lowerBound + 2, start - Self.reach)
    while index >= limit, byte(index) > 0x20 {
      if byte(index) == 0x2F, byte(index - 1) == 0x2F, byte(index - 2) == 0x3A { return true }
      index -= 1
    }
    return false
  }

  private func isFormulaByte(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x3D || byte == 0x5C || byte == 0x25
  }

  func isPathByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2E || byte == 0x20 || byte == 0x2D || byte == 0x3E
      || byte == 0x24
  }

  func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x20 || byte == 0x5F || byte == 0x27 || byte >= 0x80
  }

  func wordCount(_ inside: Range<Int>) -> Int {
    inside.reduce(1) { $0 + (byte($1) == 0x20 ? 1 : 0) }
  }

  /// Each word begins with a capital, short words in the middle aside.
  func isTitled(_ inside: Range<Int>) -> Bool {
    var capitals = 0
    var words = 0
    for index in inside where isLetter(byte(index)) && !isWordByte(byte(index - 1)) {
      words += 1
      if byte(index) < 0x61 { capitals += 1 }
    }
    return words > 0 && capitals * 3 >= words * 2 && byte(inside.lowerBound) < 0x61
  }

  /// "insert …", "your …", "INSERT": an order to the writer, or whose it is.
  func opensAsOrder(_ inside: Range<Int>) -> Bool {
    let roles = roles(inside)
    guard roles.contains(.insert) || roles.contains(.your) else { return false }
    return roles.contains(.insert) || fieldWords(inside, separators: false) > 0
  }

  func fieldWords(_ inside: Range<Int>, separators: Bool) -> Double {
    words.value.share(bytes, inside, compound: separators)
  }

  /// What the first word of a range is.
  func roles(_ inside: Range<Int>) -> FieldWords.Role { words.value.roles(bytes, inside) }

  /// What the last word before a place is, marks between aside.
  func roles(before index: Int) -> FieldWords.Role {
    let near = max(range.lowerBound, index - 24)..<index
    guard !near.isEmpty else { return [] }
    return words.value.words(bytes, near, compound: false).last
      .map { words.value.roles(of: $0, in: bytes) } ?? []
  }

  /// A word that asks for a value or for a name stands before a place.
  func wantsValue(before index: Int) -> Bool {
    !roles(before: index).intersection([.wanting, .greeting, .hail, .spaced]).isEmpty
  }
}
