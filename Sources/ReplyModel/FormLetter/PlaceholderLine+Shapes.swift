/// The families of delimiters, one function a family.
extension PlaceholderLine {
  /// `{{x}}`, `{{{x}}}`, `{% x %}`, `{!x}`, `{$x}`, `{name}`.
  func braces(at index: Int) -> Placeholder? {
    let next = byte(index + 1)
    switch next {
    case 0x7B:
      let depth = byte(index + 2) == 0x7B ? 3 : 2
      guard let end = close(depth == 3 ? "}}}" : "}}", from: index + depth) else { return nil }
      guard opensField(index + depth..<end), byte(index - 1) != 0x5C else { return nil }
      return Placeholder(range: index..<end + depth, kind: .template, confidence: 0.98)
    case 0x25:
      return between(index, 2, "%}", 0.98, .template)
    case 0x21, 0x24:
      guard isLetter(byte(index + 2)), let end = close("}", from: index + 2) else { return nil }
      guard (index + 2..<end).allSatisfy({ isPathByte(byte($0)) }) else { return nil }
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.95)
    default:
      guard !isWordByte(byte(index - 1)), byte(index - 1) != 0x5C else { return nil }
      guard let end = close("}", from: index + 1) else { return nil }
      guard isLetter(next), !isJoined(index, end + 1) else { return nil }
      guard fieldWords(index + 1..<end, separators: true) >= 0.4 else { return nil }
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.9)
    }
  }

  /// `${x}` and `#{x}`; environment variables such as `${HOME}` are none.
  func sigil(at index: Int) -> Placeholder? {
    guard let end = close("}", from: index + 2), isLetter(byte(index + 2)) else { return nil }
    guard fieldWords(index + 2..<end, separators: true) > 0, !isJoined(index, end + 1) else {
      return nil
    }
    return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.95)
  }

  /// `%{x}`, `%name%`, `%filltext:name=x%`.
  func percent(at index: Int) -> Placeholder? {
    if byte(index + 1) == 0x7B {
      guard isLetter(byte(index + 2)), let end = close("}", from: index + 2) else { return nil }
      guard (index + 2..<end).allSatisfy({ isPathByte(byte($0)) }), !isJoined(index, end + 1) else {
        return nil
      }
      guard fieldWords(index + 2..<end, separators: true) > 0 else { return nil }
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.97)
    }
    guard isLetter(byte(index + 1)), !isWordByte(byte(index - 1)) else { return nil }
    guard let end = close("%", from: index + 1) else { return nil }
    if has("%fill", at: index) {
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.95)
    }
    let inside = index + 1..<end
    guard !inside.contains(where: { byte($0) == 0x20 }) else { return nil }
    guard fieldWords(inside, separators: true) > 0 else { return nil }
    return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.9)
  }

  /// `[[TO=firstname]]` and `[Customer Name]`; not `x[[1]]`, `[text](link)`, `[snip]`.
  func brackets(at index: Int) -> Placeholder? {
    let before = byte(index - 1)
    guard !isWordByte(before), before != 0x5D, before != 0x29, before != 0x21 else { return nil }
    if byte(index + 1) == 0x5B {
      guard let end = close("]]", from: index + 2) else { return nil }
      let inside = index + 2..<end
      let isOneWord = !inside.contains { byte($0) == 0x20 }
      guard isLetter(byte(index + 2)), isOneWord, fieldWords(inside, separators: true) > 0 else {
        return nil
      }
      return Placeholder(range: index..<end + 2, kind: .template, confidence: 0.9)
    }
    guard let end = close("]", from: index + 1), byte(end + 1) != 0x28, byte(end + 1) != 0x5B,
      byte(end + 1) != 0x3A
    else { return nil }
    let inside = index + 1..<end
    guard isLetter(byte(index + 1)), wordCount(inside) <= 6, !isJoined(index, end + 1) else {
      return nil
    }
    let share = fieldWords(inside, separators: false)
    let isOrder = opensAsOrder(inside)
    guard isOrder || share > 0.9 || (share >= 0.33 && isTitled(inside)) else { return nil }
    let isSure = isOrder || (isTitled(inside) && !FieldWords.isButton(bytes, inside))
    let confidence = isSure ? 0.95 : 0.7
    return Placeholder(range: index..<end + 1, kind: .handMade, confidence: confidence)
  }

  /// `<<Name>>`, `<OTRS_X>`, `<your name>`; not `<br>`, `<a@b.example>`, `a << b`.
  func angles(at index: Int) -> Placeholder? {
    if has("<OTRS_", at: index) || has("<KIX_", at: index) {
      return between(index, 1, ">", 0.99, .template)
    }
    if byte(index + 1) == 0x3C {
      guard isLetter(byte(index + 2)), let end = close(">>", from: index + 2) else { return nil }
      guard fieldWords(index + 2..<end, separators: true) > 0.5 else { return nil }
      return Placeholder(range: index..<end + 2, kind: .template, confidence: 0.9)
    }
    guard isLetter(byte(index + 1)), let end = close(">", from: index + 1) else { return nil }
    let inside = index + 1..<end
    guard wordCount(inside) <= 4, inside.allSatisfy({ isNameByte(byte($0)) }) else { return nil }
    guard FieldWords.endsInName(bytes, inside) || opensAsOrder(inside) else { return nil }
    let confidence = wordCount(inside) > 1 ? 0.85 : 0.6
    return Placeholder(range: index..<end + 1, kind: .handMade, confidence: confidence)
  }

  /// `«Name»`; a quotation such as « mot » or «Haus» is none.
  func guillemets(at index: Int) -> Placeholder? {
    guard let end = close("»", from: index + 2), isLetter(byte(index + 2)) else { return nil }
    let inside = index + 2..<end
    guard !inside.contains(where: { byte($0) == 0x20 || byte($0) == 0xC2 }) else { return nil }
    guard fieldWords(inside, separators: true) > 0 else { return nil }
    return Placeholder(range: index..<end + 2, kind: .template, confidence: 0.9)
  }

  /// `XXX` after a word that wants a value; not kisses, masked numbers, roman numerals.
  func crosses(at index: Int) -> Placeholder? {
    let before = byte(index - 1)
    // Asked first: inside a run of them nothing is counted again.
    guard !isWordByte(before) else { return nil }
    var end = index
    while byte(end) == 0x58 { end += 1 }
    guard end - index >= 3, end - index <= 20, before != 0x2D, !isWordByte(byte(end)) else {
      return nil
    }
    let hasNumber = (byte(end) == 0x2D || byte(end) == 0x20) && isDigit(byte(end + 1))
    guard !hasNumber, !has("-X", at: end), index > firstVisible else { return nil }
    let wants = FieldWords.wantsValue(bytes, range.lowerBound..<index)
    return Placeholder(range: index..<end, kind: .run, confidence: wants ? 0.95 : 0.4)
  }

  /// A blank to be written on, inside a sentence; a ruler of a whole line is none.
  func underscores(at index: Int) -> Placeholder? {
    guard byte(index - 1) == 0x20 || byte(index - 1) == 0x23 else { return nil }
    var end = index
    while byte(end) == 0x5F { end += 1 }
    guard end - index >= 4, end - index <= 30, index > firstVisible, !isWordByte(byte(end)) else {
      return nil
    }
    let wants = FieldWords.wantsValue(bytes, range.lowerBound..<index)
    return Placeholder(range: index..<end, kind: .run, confidence: wants ? 0.9 : 0.4)
  }

  /// `TODO:` and filler text.
  func note(at index: Int) -> Placeholder? {
    guard !isWordByte(byte(index - 1)) else { return nil }
    if has("Lorem ipsum", at: index) || has("lorem ipsum", at: index) {
      return Placeholder(range: index..<index + 11, kind: .note, confidence: 0.99)
    }
    let isBracketed = byte(index - 1) == 0x5B
    if has("TODO", at: index), byte(index + 4) == 0x3A || (isBracketed && byte(index + 4) == 0x5D) {
      return Placeholder(range: index..<index + 4, kind: .note, confidence: 0.9)
    }
    if has("TBD", at: index), isBracketed, byte(index + 3) == 0x5D {
      return Placeholder(range: index..<index + 3, kind: .note, confidence: 0.9)
    }
    return nil
  }

  /// `Dear ,` and `Hi !` as the whole line.
  func missingName() -> Placeholder? {
    let start = firstVisible
    var end = start
    while isWordByte(byte(end)) { end += 1 }
    var mark = end
    while byte(mark) == 0x20 { mark += 1 }
    guard mark > end, byte(mark) == 0x2C || byte(mark) == 0x21 || byte(mark) == 0x3A else {
      return nil
    }
    let rest = mark + 1..<max(mark + 1, range.upperBound)
    guard rest.allSatisfy({ byte($0) <= 0x20 }), FieldWords.greets(bytes, start..<end) else {
      return nil
    }
    return Placeholder(
      range: start..<mark + 1, kind: .missingName, confidence: byte(mark) == 0x21 ? 0.6 : 0.95)
  }

  /// A letter, or a mark of Mustache such as `#`, is the first to stand inside.
  private func opensField(_ inside: Range<Int>) -> Bool {
    guard let first = inside.first(where: { byte($0) > 0x20 }) else { return false }
    let mark = byte(first)
    let isMark = mark == 0x23 || mark == 0x2F || mark == 0x5E || mark == 0x26
    return isLetter(mark) || (isMark && isLetter(byte(first + 1)))
  }

  /// Part of a path, an address or a formula: code, not a letter.
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    isFormulaByte(byte(start - 1)) || isFormulaByte(byte(end)) || byte(end) == 0x7B
  }

  private func isFormulaByte(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x3D || byte == 0x5C || byte == 0x25
  }

  private func isPathByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2E || byte == 0x20 || byte == 0x2D || byte == 0x3E
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x20 || byte == 0x5F || byte == 0x27
  }

  private func wordCount(_ inside: Range<Int>) -> Int {
    inside.reduce(1) { $0 + (byte($1) == 0x20 ? 1 : 0) }
  }

  /// Each word begins with a capital, short words in the middle aside.
  private func isTitled(_ inside: Range<Int>) -> Bool {
    var capitals = 0
    var words = 0
    for index in inside where isLetter(byte(index)) && !isLetter(byte(index - 1)) {
      words += 1
      if byte(index) < 0x61 { capitals += 1 }
    }
    return words > 0 && capitals * 3 >= words * 2 && byte(inside.lowerBound) < 0x61
  }

  private func opensAsOrder(_ inside: Range<Int>) -> Bool {
    let start = inside.lowerBound
    return has("insert ", at: start) || has("INSERT", at: start) || has("Insert ", at: start)
      || has("your ", at: start) || has("enter ", at: start) || has("Enter ", at: start)
  }

  private func fieldWords(_ inside: Range<Int>, separators: Bool) -> Double {
    FieldWords.share(bytes, inside, compound: separators)
  }
}
