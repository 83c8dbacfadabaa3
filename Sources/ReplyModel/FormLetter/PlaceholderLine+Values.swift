/// Values that are missing: a name, an amount, two blanks for nothing.
extension PlaceholderLine {
  /// `Dear ,`, `Hi !`, `Dear Mr ,` at the beginning of the line.
  func missingName() -> Placeholder? {
    let start = firstVisible
    guard let mark = markOfSalutation(from: start) else { return nil }
    var last = mark
    while byte(last - 1) == 0x20 || byte(last - 1) == 0x2E || byte(last - 1) == 0xA0
      || byte(last - 1) == 0xC2
    {
      last -= 1
    }
    var all: FieldWords.Role = []
    let found = words.value.words(bytes, start..<last, compound: false)
    guard !found.isEmpty, found.count <= 4 else { return nil }
    for word in found {
      let roles = words.value.roles(of: word, in: bytes)
      guard !roles.intersection([.greeting, .hail, .spaced, .lead, .title]).isEmpty else {
        return nil
      }
      all.formUnion(roles)
    }
    guard !all.intersection(.opening).isEmpty else { return nil }
    let isTitle = found.last.map { words.value.roles(of: $0, in: bytes).contains(.title) } ?? false
    let isParted = last < mark && byte(mark - 1) != 0x2E
    guard isParted || isTitle, let confidence = confidence(of: all, mark) else { return nil }
    return Placeholder(range: start..<mark + 1, kind: .missingName, confidence: confidence)
  }

  /// The comma, exclamation mark or colon that ends a salutation without a name: only letters,
  /// points and blanks before it.
  private func markOfSalutation(from start: Int) -> Int? {
    var mark = start
    while mark < min(range.upperBound, start + 40) {
      switch byte(mark) {
      case 0x2C, 0x3A, 0x21: return mark > start ? mark : nil
      case 0x20, 0x2E: break
      default: if !isWordByte(byte(mark)) || isDigit(byte(mark)) { return nil }
      }
      mark += 1
    }
    return nil
  }

  /// nil where the mark is right as it stands, or the line goes on behind another mark than a comma.
  private func confidence(of roles: FieldWords.Role, _ mark: Int) -> Double? {
    let isAlone = (mark + 1..<max(mark + 1, range.upperBound)).allSatisfy { byte($0) <= 0x20 }
    switch byte(mark) {
    case 0x2C: return isAlone ? 0.95 : 0.8
    case 0x21:
      guard isAlone else { return nil }
      if roles.contains(.greeting) { return 0.9 }
      return roles.contains(.spaced) ? nil : 0.6
    default: return isAlone && roles.contains(.greeting) ? 0.9 : nil
    }
  }

  /// `null`, `undefined`, `None`, `N/A`, `NaN`, `Invalid Date` where a value has to stand.
  func noValue(at index: Int) -> Placeholder? {
    guard let end = endOfNoValue(at: index), !isInWord(after: end) else { return nil }
    // "undefined undefined": both names are missing.
    if byte(end) == 0x20, let second = endOfNoValue(at: end + 1), byte(index) == byte(end + 1),
      second - end - 1 == end - index
    {
      return Placeholder(range: index..<second, kind: .noValue, confidence: 0.95)
    }
    let confidence = confidenceOfNoValue(index..<end)
    guard confidence > 0 else { return nil }
    return Placeholder(range: index..<end, kind: .noValue, confidence: confidence)
  }

  private func endOfNoValue(at index: Int) -> Int? {
    switch byte(index) {
    case 0x6E where has("null", at: index): return index + 4
    case 0x6E where has("nil", at: index), 0x6E where has("n/a", at: index): return index + 3
    case 0x75 where has("undefined", at: index): return index + 9
    case 0x4E where has("None", at: index), 0x4E where has("NULL", at: index): return index + 4
    case 0x4E where has("NaN", at: index), 0x4E where has("N/A", at: index): return index + 3
    case 0x49 where has("Invalid Date", at: index): return index + 12
    default: return nil
    }
  }

  private func confidenceOfNoValue(_ place: Range<Int>) -> Double {
    let index = place.lowerBound
    let roles = roles(before: index)
    let before = byte(index - 1)
    let isName = !roles.intersection([.greeting, .hail, .spaced, .title]).isEmpty
    if isName, opensLine(upTo: index), endsName(place.upperBound) { return 0.97 }
    if byte(index) == 0x49 {
      return roles.contains(.before) || roles.contains(.wanting) ? 0.9 : 0.4
    }
    // "N/A" and "None" are what people write, too; "nil" is a number.
    let isMachine =
      byte(index) == 0x75 || place.count == 4 && byte(index + 1) != 0x6F
      || has("NaN", at: index)
    guard isMachine else { return 0 }
    if before == 0x24 || isCurrency(before: index) || isCurrency(after: place.upperBound) {
      return 0.95
    }
    let isValue = before == 0x23 || (before == 0x20 && byte(index - 2) != 0x3A)
    return isValue && roles.contains(.wanting) && !isSpokenOf(place) ? 0.85 : 0
  }

  /// Whoever looks after a table says that a number is null.
  private func isSpokenOf(_ place: Range<Int>) -> Bool {
    has(" value", at: place.upperBound) || has(" pointer", at: place.upperBound)
      || byte(place.upperBound) == 0x28
  }

  /// Nothing but a greeting and titles before a place.
  private func opensLine(upTo index: Int) -> Bool {
    guard index - firstVisible <= 40 else { return false }
    let opening: FieldWords.Role = [.greeting, .hail, .spaced, .lead, .title]
    return words.value.words(bytes, firstVisible..<index, compound: false).allSatisfy {
      !words.value.roles(of: $0, in: bytes).intersection(opening).isEmpty
    }
  }

  private func endsName(_ end: Int) -> Bool {
    switch byte(end) {
    case 0, 0x2C, 0x21, 0x3A, 0x0D: true
    case 0x20: byte(end + 1) == 0 || isLetter(byte(end + 1))
    default: false
    }
  }

  private func isCurrency(before index: Int) -> Bool {
    (byte(index - 1) == 0xAC && byte(index - 2) == 0x82 && byte(index - 3) == 0xE2)
      || (byte(index - 1) == 0xA3 && byte(index - 2) == 0xC2)
  }

  private func isCurrency(after end: Int) -> Bool {
    let place = byte(end) == 0x20 ? end + 1 : end
    return has("€", at: place) || has("£", at: place) || has("EUR", at: place)
      || has("USD", at: place) || has("GBP", at: place)
  }

  /// Two blanks stand inside a sentence.
  var isSpaced: Bool {
    var index = firstVisible + 1
    while index + 1 < range.upperBound {
      if bytes[index] == 0x20, bytes[index + 1] == 0x20, endsInWord(before: index),
        !restIsBlank(from: index)
      {
        return true
      }
      index += 1
    }
    return false
  }

  private func endsInWord(before index: Int) -> Bool {
    isWordByte(byte(index - 1)) || byte(index - 1) == 0x2C || byte(index - 1) == 0x23
  }

  private func restIsBlank(from index: Int) -> Bool {
    (index..<min(range.upperBound, index + 8)).allSatisfy { bytes[$0] <= 0x20 }
  }

  /// `Your order  has shipped`: a verb where the value of a word has to stand.
  func gap(at index: Int) -> Placeholder? {
    guard byte(index + 2) != 0x20, byte(index - 1) != 0x20, endsInWord(before: index),
      byte(index + 2) >= 0x61, roles(before: index).contains(.wanting),
      roles(index + 2..<min(range.upperBound, index + 26)).contains(.verb)
    else { return nil }
    return Placeholder(range: index..<index + 2, kind: .gap, confidence: 0.75)
  }
}
