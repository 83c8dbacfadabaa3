import ReplyText

/// Identifiers: of orders, telephones, accounts, products.
extension DetailScanner {
  /// GB29 NWBK 6016 1331 9268 19, in groups of four or in one piece.
  mutating func readIBAN(at start: Int) -> Int? {
    guard Self.isLetter(text[start]), Self.isLetter(text[start + 1]), text[start] < 0x80,
      text[start + 1] < 0x80, Self.isDigit(text[start + 2]), Self.isDigit(text[start + 3])
    else { return nil }
    var signs: [UInt8] = []
    var end = start
    var group = 0
    var digits = 0
    while signs.count < 35 {
      let sign = text[end]
      if Self.isWordSign(sign), sign < 0x80 {
        signs.append(Self.upper(sign))
        group += 1
        if Self.isDigit(sign) { digits += 1 }
        end += 1
      } else if sign == 0x20, group == 4, nextGroupBelongs(end + 1) {
        group = 0
        end += 1
      } else {
        break
      }
    }
    guard (15...34).contains(signs.count), digits >= 10, !Self.isWordSign(text[end]),
      text[end] != 0x2D
    else { return nil }
    take(.iban, start..<end, .code(CodeValue(signs: signs)))
    return end
  }

  /// Upper-case letters and digits, at most four, at least one digit or all four letters upper case.
  private func nextGroupBelongs(_ start: Int) -> Bool {
    var end = start
    var digits = 0
    while end - start < 5, Self.isDigit(text[end]) || Self.isUpper(text[end]) {
      if Self.isDigit(text[end]) { digits += 1 }
      end += 1
    }
    return end > start && end - start <= 4 && !Self.isWordSign(text[end])
      && (digits > 0 || end - start == 4)
  }

  /// Telephone numbers, and other digits in groups: 1234 5678 9012.
  mutating func readPhone(at start: Int) -> Int? {
    guard text[start - 1] != 0x2E, text[start - 1] != 0x2D || start < 2 || text[start - 2] == 0x20
    else { return nil }
    var groups: [Int] = []
    var code = CodeValue(signs: [])
    var end = start
    var index = start
    var hasDot = false
    let isPlus = text[start] == 0x2B
    if isPlus { index += 1 }
    while code.signs.count < 20 {
      let groupEnd = digitsEnd(from: index, most: 20)
      guard groupEnd > index else { break }
      if !groups.isEmpty { code.parts.append(code.signs.count) }
      groups.append(groupEnd - index)
      code.signs += (index..<groupEnd).map { text[$0] }
      end = groupEnd
      index = groupEnd
      guard let next = groupBehind(index, &hasDot) else { break }
      index = next
    }
    if text[start] == 0x28, groups.isEmpty { return readBracketedPhone(at: start) }
    guard !Self.isWordSign(text[end]), groups.count > 1 || isPlus || code.signs.first == 0x30 else {
      return nil
    }
    return takePhone(start..<end, code, groups, isPlus: isPlus, hasDot: hasDot)
  }

  /// Where the next group of digits begins, behind at most three marks.
  private func groupBehind(_ end: Int, _ hasDot: inout Bool) -> Int? {
    var index = end
    var dots = 0
    while index - end < 3, !Self.isDigit(text[index]) {
      switch text[index] {
      case 0x2E: dots += 1
      case 0x20, 0x2D, 0x2F, 0x28, 0x29: break
      default: return nil
      }
      index += 1
    }
    guard Self.isDigit(text[index]) else { return nil }
    if dots > 0 { hasDot = true }
    return index
  }

  /// (030) 1234567: read on behind the bracket.
  private mutating func readBracketedPhone(at start: Int) -> Int? {
    let area = digitsEnd(from: start + 1, most: 7)
    guard area > start + 1, text[area] == 0x29 else { return nil }
    var code = CodeValue(signs: (start + 1..<area).map { text[$0] })
    var groups = [area - start - 1]
    var index = area + 1
    var end = index
    while code.signs.count < 20 {
      while index - end < 2, text[index] == 0x20 || text[index] == 0x2D || text[index] == 0x2F {
        index += 1
      }
      let groupEnd = digitsEnd(from: index, most: 20)
      guard groupEnd > index else { break }
      code.parts.append(code.signs.count)
      groups.append(groupEnd - index)
      code.signs += (index..<groupEnd).map { text[$0] }
      end = groupEnd
      index = groupEnd
    }
    guard groups.count > 1, (7...15).contains(code.signs.count), !Self.isWordSign(text[end]) else {
      return nil
    }
    take(.phone, start..<end, .code(code))
    return end
  }

  private mutating func takePhone(
    _ range: Range<Int>, _ code: CodeValue, _ groups: [Int], isPlus: Bool, hasDot: Bool
  ) -> Int? {
    var code = code
    let count = code.signs.count
    guard count <= 16 || groups.count > 2 else { return nil }
    let label = ContextReader(page: page, words: words).label(of: text.range(range))
    let isAmerican = groups == [3, 3, 4] || groups == [1, 3, 3, 4]
    let isLocal = code.signs.first == 0x30 && groups.count > 1 && count >= 7 && groups[0] > 1
    let isNamed = label == .phone && count >= 6
    if isPlus && (8...15).contains(count)
      || isAmerican && label.map({ $0 == .phone || !$0.isCode }) ?? true
      || isLocal && count <= 15 && (!hasDot || groups.count > 2) || isNamed && count <= 15
    {
      code.isInternational = isPlus || code.signs.starts(with: [0x30, 0x30])
      if code.isInternational, !isPlus {
        code.signs.removeFirst(2)
        code.parts = code.parts.map { $0 - 2 }.filter { $0 > 0 }
      }
      // +49 (0)30: the bracketed zero is not dialled.
      if isPlus, let zero = code.parts.first(where: { code.signs[$0] == 0x30 }), groups.contains(1),
        code.parts.contains(zero + 1)
      {
        code.signs.remove(at: zero)
        code.parts = []
      }
      take(.phone, range, .code(code))
      return range.upperBound
    }
    // Groups of one size, as on cards and parcels.
    let size = groups[0]
    let isEven = groups.count > 2 && size > 2 && groups.dropLast().allSatisfy { $0 == size }
    guard isEven, !isPlus, !hasDot, (groups.last ?? 0) <= size, size * groups.count >= 9,
      size != 3 || label != nil
    else { return nil }
    take(.identifier, range, .code(code))
    return range.upperBound
  }

  /// RMA-2231-B, INV/2024/118, T480, 4711, v1.2.3. Returns the end of what was read or passed over.
  mutating func readCode(at start: Int) -> Int {
    var run = codeRun(from: start)
    if text[run.lowerBound] == 0x2B || text[run.lowerBound] == 0x28 { return start + 1 }
    while let shorter = withoutPlainPart(run) { run = shorter }
    guard run.contains(where: { Self.isDigit(text[$0]) }) else { return run.upperBound }
    if isVersion(run) { return takeVersion(run) }
    guard run.count <= Self.longest else { return run.upperBound }
    let code = codeValue(run)
    let digits = code.signs.count { Self.isDigit($0) }
    if code.isDigits {
      if code.parts.isEmpty { return takeDigits(run, code) }
      if code.parts.count == 1, areTwo(code, isNamed: hasLabel(run)) {
        let first = digitsEnd(from: run.lowerBound)
        return takeDigits(run.lowerBound..<first, codeValue(run.lowerBound..<first))
      }
    }
    if isMeasure(run, code) { return run.upperBound }
    let isTelling = digits >= 2 && code.signs.count >= 3 || hasLabel(run)
    guard isTelling else { return run.upperBound }
    take(code.isDigits ? .identifier : .identifier, run, .code(code))
    return run.upperBound
  }

  /// Two numbers with a mark between are a list or a range: 4711/4712, 10-20, 2019-2020.
  private func areTwo(_ code: CodeValue, isNamed: Bool) -> Bool {
    let first = code.parts[0]
    let second = code.signs.count - first
    if isNamed {
      return first == second
        && DetailSlip.between(code.signs[..<first], Array(code.signs[first...])) != nil
    }
    // A range begins alike: 1990-2004, 12400-12450.
    let beginsAlike = code.signs.prefix(1) == code.signs[first..<first + 1]
    return max(first, second) <= 3 || first == second && (beginsAlike || first < 4)
      || first + second < 7
  }

  /// Letters and digits, and single marks between them.
  private func codeRun(from start: Int) -> Range<Int> {
    var end = start
    while end < text.count {
      let sign = text[end]
      if Self.isWordSign(sign) {
        end += 1
        continue
      }
      let isJoint =
        sign == 0x2D || sign == 0x2F || sign == 0x5F
        || sign == 0x2E && Self.isDigit(text[end - 1]) && Self.isDigit(text[end + 1])
      guard isJoint, end > start, Self.isWordSign(text[end + 1]) else { break }
      end += 1
    }
    return start..<max(end, start + 1)
  }

  /// The run without a word in small letters at its head or tail ("order-4711", "24-hour").
  private func withoutPlainPart(_ run: Range<Int>) -> Range<Int>? {
    var head = run.lowerBound
    while head < run.upperBound, Self.isLetter(text[head]), !Self.isUpper(text[head]) { head += 1 }
    if head - run.lowerBound >= 2, head < run.upperBound, !Self.isWordSign(text[head]) {
      return head + 1..<run.upperBound
    }
    var tail = run.upperBound
    while tail > run.lowerBound, Self.isLetter(text[tail - 1]), !Self.isUpper(text[tail - 1]) {
      tail -= 1
    }
    if run.upperBound - tail >= 3, tail > run.lowerBound + 1, !Self.isWordSign(text[tail - 1]) {
      return run.lowerBound..<tail - 1
    }
    return nil
  }

  func codeValue(_ run: Range<Int>) -> CodeValue {
    var code = CodeValue(signs: [])
    var wasDigit: Bool?
    for index in run {
      let sign = text[index]
      guard Self.isWordSign(sign) else {
        wasDigit = nil
        continue
      }
      let isDigit = Self.isDigit(sign)
      if !code.signs.isEmpty, wasDigit != isDigit { code.parts.append(code.signs.count) }
      code.signs.append(Self.upper(sign))
      wasDigit = isDigit
    }
    return code
  }

  private func hasLabel(_ run: Range<Int>) -> Bool {
    text[run.lowerBound - 1] == 0x23
      || ContextReader(page: page, words: words).label(of: text.range(run)) != nil
  }

  private mutating func takeDigits(_ run: Range<Int>, _ code: CodeValue) -> Int {
    if code.signs.count >= 3 || text[run.lowerBound - 1] == 0x23 && code.signs.count >= 2 {
      take(.identifier, run, .code(code))
    }
    return run.upperBound
  }

  /// 10kg, 5GB, 3rd, 48h: a number and a unit of at most three letters.
  private func isMeasure(_ run: Range<Int>, _ code: CodeValue) -> Bool {
    guard code.parts.count == 1, Self.isDigit(code.signs[0]), let unit = code.parts.first else {
      return false
    }
    return code.signs.count - unit <= 3 && run.count == code.signs.count && unit <= 4
  }

  /// 1.2.3, v1.2, 1.2.3-beta; two numbers only behind "v" or "version".
  private func isVersion(_ run: Range<Int>) -> Bool {
    let body = Self.lower(text[run.lowerBound]) == 0x76 ? run.lowerBound + 1 : run.lowerBound
    guard Self.isDigit(text[body]) else { return false }
    var dots = 0
    var end = body
    while end < run.upperBound, Self.isDigit(text[end]) || text[end] == 0x2E {
      if text[end] == 0x2E { dots += 1 }
      end += 1
    }
    if dots > 1 { return true }
    guard dots == 1 || body > run.lowerBound, end == run.upperBound else { return false }
    return body > run.lowerBound && dots == 1
  }

  private mutating func takeVersion(_ run: Range<Int>) -> Int {
    let body = Self.lower(text[run.lowerBound]) == 0x76 ? run.lowerBound + 1 : run.lowerBound
    guard run.count <= Self.longest else { return run.upperBound }
    var code = CodeValue(signs: [])
    for index in body..<run.upperBound { code.signs.append(Self.upper(text[index])) }
    take(.version, run, .code(code))
    return run.upperBound
  }
}
