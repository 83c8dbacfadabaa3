/// The families of delimiters with brackets, angles and guillemets, one function a family.
extension PlaceholderLine {
  /// `[[TO=firstname]]` and `[Customer Name]`; not `x[[1]]`, `[text](link)`, `[snip]`.
  func brackets(at index: Int) -> Placeholder? {
    let before = byte(index - 1)
    guard before != 0x5D, before != 0x29, before != 0x21 else { return nil }
    let isInLink = isInWord(before: index) && isInLink(index)
    guard !isInWord(before: index) || isInLink else { return nil }
    if byte(index + 1) == 0x5B { return doubleBrackets(at: index) }
    if byte(index + 1) == 0x25 { return between(index, 2, "%]", 0.9, .template) }
    guard !isInLink, let end = close("]", from: index + 1), byte(end + 1) != 0x28,
      byte(end + 1) != 0x5B, byte(end + 1) != 0x3A
    else { return nil }
    if has("[object Object]", at: index) {
      return Placeholder(range: index..<end + 1, kind: .noValue, confidence: 0.95)
    }
    let inside = index + 1..<end
    guard isLetter(byte(index + 1)) || byte(index + 1) >= 0xC3, wordCount(inside) <= 6,
      !isJoined(index, end + 1), !self.isInLink(index)
    else { return nil }
    return handMade(index..<end + 1, inside)
  }

  private func handMade(_ place: Range<Int>, _ inside: Range<Int>) -> Placeholder? {
    let share = fieldWords(inside, separators: byte(inside.lowerBound) < 0x80)
    let isOrder = opensAsOrder(inside) || closesAsOrder(inside)
    guard isOrder || share > 0.9 || (share >= 0.33 && isTitled(inside)) else {
      return isDescription(inside)
        ? Placeholder(range: place, kind: .handMade, confidence: Placeholder.doubtful) : nil
    }
    let isButton = self.isButton(inside)
    let isSure = isOrder || (isTitled(inside) && !isButton)
    var confidence = isSure ? 0.95 : isButton ? 0.4 : 0.7
    if confidence < 0.9, wantsValue(before: place.lowerBound) { confidence = 0.9 }
    return Placeholder(range: place, kind: .handMade, confidence: confidence)
  }

  /// "Custom dimensions": no name, no tag of a list, no citation.
  private func isDescription(_ inside: Range<Int>) -> Bool {
    guard isHigh(byte(inside.lowerBound)), !inside.contains(where: { isDigit(byte($0)) }),
      let blank = inside.first(where: { byte($0) == 0x20 })
    else { return false }
    return isLetter(byte(blank + 1)) && !isHigh(byte(blank + 1))
  }

  /// A single word that stands in brackets for a button, too: "[Link]".
  private func isButton(_ inside: Range<Int>) -> Bool {
    let words = self.words.value.words(bytes, inside, compound: false)
    return words.count == 1
      && words.allSatisfy { self.words.value.roles(of: $0, in: bytes).contains(.button) }
  }

  /// "… hier einfügen", "… here".
  private func closesAsOrder(_ inside: Range<Int>) -> Bool {
    let words = self.words.value.words(bytes, inside, compound: false)
    guard words.count > 1, let last = words.last else { return false }
    let roles = self.words.value.roles(of: last, in: bytes)
    return roles.contains(.here) || (roles.contains(.insert) && words.count > 2)
  }

  private func doubleBrackets(at index: Int) -> Placeholder? {
    guard let end = close("]]", from: index + 2), isLetter(byte(index + 2)) else { return nil }
    let inside = index + 2..<end
    guard !inside.contains(where: { byte($0) == 0x20 }) else { return nil }
    let isTag = isHigh(byte(index + 2)) && inside.contains { byte($0) == 0x3D }
    guard
      isTag || fieldWords(inside, separators: true) > 0
        || (isHigh(byte(end - 1)) && roles(inside).contains(.tag))
    else { return nil }
    return Placeholder(range: index..<end + 2, kind: .template, confidence: 0.9)
  }

  /// `<<Name>>`, `<OTRS_X>`, `<%= x %>`, `<your name>`; not `<br>`, `<a@b.example>`, `a << b`.
  func angles(at index: Int) -> Placeholder? {
    if has("<OTRS_", at: index) || has("<KIX_", at: index) || has("<ZNUNY_", at: index) {
      return between(index, 1, ">", 0.99, .template)
    }
    if has("<%=", at: index) { return between(index, 3, "%>", 0.95, .template) }
    if byte(index + 1) == 0x3C { return doubleAngles(index, 2, ">>") }
    guard isLetter(byte(index + 1)) || byte(index + 1) >= 0xC3,
      let end = close(">", from: index + 1)
    else { return nil }
    let inside = index + 1..<end
    guard wordCount(inside) <= 4, inside.allSatisfy({ isNameByte(byte($0)) }) else { return nil }
    guard !isInLink(index), !isInWord(before: index), !isInWord(after: end + 1) else { return nil }
    let isWide = wordCount(inside) > 1
    let share = fieldWords(inside, separators: false)
    guard opensAsOrder(inside) || (isWide ? share > 0.9 : share > 0) else { return nil }
    // Where a command is described, `<name>` stands for what is to be typed.
    let wants = wantsValue(before: index)
    let confidence = wants ? 0.95 : isWide ? 0.85 : 0.4
    return Placeholder(range: index..<end + 1, kind: .handMade, confidence: confidence)
  }

  private func doubleAngles(_ index: Int, _ width: Int, _ closing: StaticString) -> Placeholder? {
    guard isLetter(byte(index + width)) || byte(index + width) >= 0xC3,
      let end = close(closing, from: index + width)
    else { return nil }
    guard fieldWords(index + width..<end, separators: true) > 0.5 else { return nil }
    return Placeholder(
      range: index..<end + closing.utf8CodeUnitCount, kind: .template, confidence: 0.9)
  }

  /// Entities that were escaped once too often: `&lt;OTRS_X&gt;`, `&lt;&lt;Name&gt;&gt;`.
  func escaped(at index: Int) -> Placeholder? {
    if has("&lt;OTRS_", at: index) || has("&lt;KIX_", at: index) || has("&lt;ZNUNY_", at: index) {
      return between(index, 4, "&gt;", 0.99, .template)
    }
    return has("&lt;&lt;", at: index) ? doubleAngles(index, 8, "&gt;&gt;") : nil
  }

  /// `«Name»`; a quotation such as « mot » or «Haus» is none.
  func guillemets(at index: Int) -> Placeholder? {
    guard let end = close("»", from: index + 2), isLetter(byte(index + 2)) else { return nil }
    let inside = index + 2..<end
    guard !inside.contains(where: { byte($0) == 0x20 || byte($0) == 0xC2 }) else { return nil }
    guard fieldWords(inside, separators: true) > 0 else { return nil }
    let isField = inside.contains { byte($0) == 0x5F } || wantsValue(before: index)
    return Placeholder(
      range: index..<end + 2, kind: .template, confidence: isField ? 0.95 : 0.75)
  }

  /// "(insert tracking number here)".
  func orderInBrackets(at index: Int) -> Placeholder? {
    guard isLetter(byte(index + 1)), let end = close(")", from: index + 1) else { return nil }
    let inside = index + 1..<end
    guard wordCount(inside) <= 8, roles(inside).contains(.insert), closesAsOrder(inside) else {
      return nil
    }
    return Placeholder(range: index..<end + 1, kind: .handMade, confidence: 0.85)
  }
}
