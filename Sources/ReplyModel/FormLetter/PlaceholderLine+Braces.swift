/// The families of delimiters with braces and percent signs, one function a family.
extension PlaceholderLine {
  /// `{{x}}`, `{{{x}}}`, `{% x %}`, `{!x}`, `{$x}`, `{name}`, `{0}`.
  func braces(at index: Int) -> Placeholder? {
    switch byte(index + 1) {
    case 0x7B: return mustache(at: index)
    case 0x25:
      guard let first = firstInside(index + 2), isLetter(byte(first)) || byte(first) == 0x2D else {
        return nil
      }
      return between(index, 2, "%}", 0.98, .template)
    case 0x21, 0x24, 0x20: return marked(at: index)
    case 0x30...0x39: return numbered(at: index)
    default: return single(at: index)
    }
  }

  private func mustache(at index: Int) -> Placeholder? {
    let depth = byte(index + 2) == 0x7B ? 3 : 2
    guard let end = close(depth == 3 ? "}}}" : "}}", from: index + depth), end > index + depth
    else { return nil }
    let inside = index + depth..<end
    guard opensField(inside), byte(index - 1) != 0x5C, !isOfTeX(index),
      !inside.contains(where: { byte($0) == 0x7B })
    else { return nil }
    // `{{citation needed}}` of a wiki: two words with nothing between that a template would have.
    let isBare = inside.allSatisfy { isLetter(byte($0)) || byte($0) == 0x20 }
    let isProse = isBare && proseWords(inside) > 1 && fieldWords(inside, separators: true) == 0
    return Placeholder(
      range: index..<end + depth, kind: .template, confidence: isProse ? 0.4 : 0.98)
  }

  /// Words in a row, `else if x` and `if x` aside.
  private func proseWords(_ inside: Range<Int>) -> Int {
    let found = words.value.words(bytes, inside, compound: false)
    guard let first = found.first else { return 0 }
    let isBlock = [2, 4, 6].contains(first.range.count) && isBlockWord(first.range.lowerBound)
    return isBlock ? 1 : found.count
  }

  private func isBlockWord(_ index: Int) -> Bool {
    has("if", at: index) || has("else", at: index) || has("unless", at: index)
  }

  /// `{!Contact.FirstName}`, `{$Ticket->Subject}`, `{ $Ticket->id }`.
  private func marked(at index: Int) -> Placeholder? {
    let mark = byte(index + 1) == 0x20 ? index + 2 : index + 1
    guard byte(mark) == 0x24 || (byte(mark) == 0x21 && mark == index + 1),
      let end = close("}", from: mark + 1)
    else { return nil }
    let start = byte(mark + 1) == 0x24 ? mark + 2 : mark + 1
    guard isLetter(byte(start)), (start..<end).allSatisfy({ isCallByte(byte($0)) }) else {
      return nil
    }
    let hasCall = (start..<end).contains { isBracketByte(byte($0)) }
    guard !hasCall || (start..<end).contains(where: { byte($0) == 0x3E }) else { return nil }
    return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.95)
  }

  private func isCallByte(_ byte: UInt8) -> Bool { isPathByte(byte) || isBracketByte(byte) }

  private func isBracketByte(_ byte: UInt8) -> Bool {
    byte == 0x28 || byte == 0x29 || byte == 0x27 || byte == 0x22
  }

  /// `{0}` where a value has to follow; not a repetition in a pattern.
  private func numbered(at index: Int) -> Placeholder? {
    var end = index + 1
    while isDigit(byte(end)), end < index + 3 { end += 1 }
    guard byte(end) == 0x7D, byte(index - 1) <= 0x20 || byte(index - 1) == 0x23 else { return nil }
    guard !isInWord(after: end + 1) else { return nil }
    let wants = wantsValue(before: index)
    return Placeholder(range: index..<end + 1, kind: .template, confidence: wants ? 0.9 : 0.4)
  }

  /// `{first_name}`, `{contactfield=firstname|there}`.
  private func single(at index: Int) -> Placeholder? {
    guard !isInWord(before: index) || isInLink(index), byte(index - 1) != 0x5C,
      let end = close("}", from: index + 1)
    else { return nil }
    guard isLetter(byte(index + 1)) || byte(index + 1) >= 0xC3, !isJoined(index, end + 1) else {
      return nil
    }
    let share = fieldWords(index + 1..<end, separators: true)
    guard share >= 0.4 else { return nil }
    // An interface is described like this: https://example.com/users/{user}.
    let isPattern = isInLink(index) && !(index + 1..<end).contains { byte($0) == 0x3D }
    return Placeholder(
      range: index..<end + 1, kind: .template, confidence: isPattern ? 0.6 : 0.9)
  }

  /// `${x}`, `#{x}`, `@{x}`, `##X##`, `~Contact.X~`, `$first_name`; environment variables such as
  /// `${HOME}` are none.
  func sigil(at index: Int) -> Placeholder? {
    let mark = byte(index)
    if byte(index + 1) == 0x7B, mark != 0x7E {
      guard let end = close("}", from: index + 2), isLetter(byte(index + 2)) else { return nil }
      guard fieldWords(index + 2..<end, separators: true) > 0, !isJoined(index, end + 1) else {
        return nil
      }
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.95)
    }
    switch mark {
    case 0x23 where byte(index + 1) == 0x23: return doubled(at: index, closing: "##")
    case 0x40 where byte(index + 1) == 0x40: return doubled(at: index, closing: "@@")
    case 0x24: return byte(index + 1) == 0x7C ? cursor(at: index, "$|$") : variable(at: index)
    case 0x7E: return tildes(at: index)
    default: return nil
    }
  }

  /// `##ticket.id##`, `@@NAME@@`, `%%First Name%%`.
  private func doubled(at index: Int, closing: StaticString) -> Placeholder? {
    guard isLetter(byte(index + 2)), byte(index - 1) != byte(index),
      let end = close(closing, from: index + 2), byte(end - 1) > 0x20
    else { return nil }
    let inside = index + 2..<end
    guard inside.allSatisfy({ isPathByte(byte($0)) }), fieldWords(inside, separators: true) > 0
    else { return nil }
    return Placeholder(range: index..<end + 2, kind: .template, confidence: 0.95)
  }

  /// `$first_name` after a word that wants a value.
  private func variable(at index: Int) -> Placeholder? {
    guard isLetter(byte(index + 1)), !isInWord(before: index) else { return nil }
    var end = index + 1
    while isLetter(byte(end)) || byte(end) == 0x5F || byte(end) == 0x2E { end += 1 }
    if byte(end - 1) == 0x2E { end -= 1 }
    guard end - index > 3, !isJoined(index, end), wantsValue(before: index),
      fieldWords(index + 1..<end, separators: true) >= 0.5
    else { return nil }
    return Placeholder(range: index..<end, kind: .template, confidence: 0.85)
  }

  /// `~Contact.FirstName~`.
  private func tildes(at index: Int) -> Placeholder? {
    guard isHigh(byte(index + 1)), let end = close("~", from: index + 1) else { return nil }
    let inside = index + 1..<end
    let isPath = inside.allSatisfy { isLetter(byte($0)) || byte($0) == 0x2E || byte($0) == 0x5F }
    guard isPath, inside.contains(where: { byte($0) == 0x2E }),
      fieldWords(inside, separators: true) > 0
    else { return nil }
    return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.9)
  }

  /// Where an expander of texts would have set the cursor: `$|$`, `%|`.
  private func cursor(at index: Int, _ mark: StaticString) -> Placeholder? {
    let end = index + mark.utf8CodeUnitCount
    guard has(mark, at: index), byte(index - 1) <= 0x20, index > firstVisible,
      byte(end) <= 0x20 || byte(end) == 0x2C || byte(end) == 0x2E
    else { return nil }
    return Placeholder(range: index..<end, kind: .template, confidence: 0.75)
  }

  /// `%{x}`, `%name%`, `%%name%%`, `%filltext:name=x%`, `%clipboard`, `%s`, `%|`.
  func percent(at index: Int) -> Placeholder? {
    switch byte(index + 1) {
    case 0x7B:
      guard isLetter(byte(index + 2)), let end = close("}", from: index + 2) else { return nil }
      guard (index + 2..<end).allSatisfy({ isPathByte(byte($0)) }), !isJoined(index, end + 1),
        fieldWords(index + 2..<end, separators: true) > 0
      else { return nil }
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.97)
    case 0x25: return doubled(at: index, closing: "%%")
    case 0x7C: return cursor(at: index, "%|")
    default: return named(at: index)
    }
  }

  private func named(at index: Int) -> Placeholder? {
    if has("%clipboard", at: index), !isInWord(after: index + 10) {
      let end = byte(index + 10) == 0x25 ? index + 11 : index + 10
      return Placeholder(range: index..<end, kind: .template, confidence: 0.95)
    }
    if let format = format(at: index) { return format }
    guard isLetter(byte(index + 1)), !isInWord(before: index) || isInLink(index) else { return nil }
    guard let end = close("%", from: index + 1) else { return nil }
    if has("%fill", at: index) {
      return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.95)
    }
    let inside = index + 1..<end
    guard !inside.contains(where: { byte($0) == 0x20 }), !isJoined(index, end + 1),
      fieldWords(inside, separators: true) > 0
    else { return nil }
    return Placeholder(range: index..<end + 1, kind: .template, confidence: 0.9)
  }

  /// `%s`, `%1$s`, `%@` after a word that wants a value: "Dear %s,".
  private func format(at index: Int) -> Placeholder? {
    var end = index + 1
    if isDigit(byte(end)), byte(end + 1) == 0x24 { end += 2 }
    guard byte(end) == 0x73 || byte(end) == 0x64 || byte(end) == 0x40,
      byte(index - 1) <= 0x20 || byte(index - 1) == 0x23
    else { return nil }
    end += 1
    let next = byte(end)
    guard next <= 0x20 || next == 0x2C || next == 0x2E || next == 0x21 || next == 0x3A,
      wantsValue(before: index)
    else { return nil }
    return Placeholder(range: index..<end, kind: .template, confidence: 0.9)
  }

  /// `*|FNAME|*`, `*|IF:X|*`, `*|END:IF|*`.
  func stars(at index: Int) -> Placeholder? {
    guard byte(index + 1) == 0x7C, isLetter(byte(index + 2)) else { return nil }
    return between(index, 2, "|*", 0.98, .template)
  }

  /// A letter, or a mark of a template such as `#`, is the first to stand inside.
  private func opensField(_ inside: Range<Int>) -> Bool {
    guard var first = inside.first(where: { byte($0) > 0x20 }) else { return false }
    if byte(first) == 0x2D || byte(first) == 0x7E {
      guard let next = (first + 1..<inside.upperBound).first(where: { byte($0) > 0x20 }) else {
        return false
      }
      first = next
    }
    let mark = byte(first)
    if isLetter(mark) || mark >= 0xC3 || mark == 0x5F { return true }
    let next = byte(first + 1)
    switch mark {
    case 0x23, 0x2F, 0x5E, 0x26, 0x3E, 0x24, 0x40:
      return isLetter(next) || next == 0x20 || first + 1 == inside.upperBound
    case 0x22, 0x27: return inside.contains { byte($0) == 0x7C }
    default: return false
    }
  }

  private func firstInside(_ index: Int) -> Int? {
    (index..<min(index + 4, range.upperBound)).first { byte($0) > 0x20 }
  }

  /// `\frac{{a}}{b}`: a word that begins with a backslash stands right before.
  private func isOfTeX(_ index: Int) -> Bool {
    var place = index - 1
    while place >= max(range.lowerBound, index - 24), isLetter(byte(place)) { place -= 1 }
    return byte(place) == 0x5C || byte(index - 1) == 0x7D && !isClosedField(index)
  }

  /// `}}` right before: another field.
  private func isClosedField(_ index: Int) -> Bool {
    byte(index - 2) == 0x7D || byte(index - 2) == 0x25
  }
}
