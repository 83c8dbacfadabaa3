import ReplyText

/// Amounts of money, percentages and quantities.
extension DetailScanner {
  /// Returns nil where a code begins that only looks like a number at first.
  mutating func readNumber(at start: Int) -> Int? {
    var first = start
    var prefix: Currency?
    if !Self.isDigit(text[start]) {
      // USD50: the letters are those of a currency.
      guard Self.isDigit(text[start + 3]), let code = isoCode(at: start) else { return nil }
      prefix = code
      first = start + 3
    }
    var shape = numberShape(from: first)
    var begin = start
    if prefix == nil, let before = currencyBefore(start) {
      prefix = before.currency
      begin = before.start
    }
    var behind = prefix == nil ? currencyBehind(shape.end) : nil
    if prefix == nil, behind == nil, shape.hasBlank {
      // "2 500 people" may be two numbers.
      shape = numberShape(from: first, throughBlanks: false)
      behind = currencyBehind(shape.end)
    }
    if prefix == nil, behind == nil, goesOnAsCode(shape.end, from: first) { return nil }
    guard let number = number(of: shape) else { return nil }
    if let currency = prefix ?? behind?.currency {
      let end = behind?.end ?? shape.end
      take(.amount, begin..<end, .amount(number, currency))
      return end
    }
    if let end = percentEnd(shape.end) {
      take(.percentage, start..<end, .number(number))
      return end
    }
    guard shape.marks > 0, !shape.isVersion else { return nil }
    take(.quantity, start..<shape.end, .number(number))
    return shape.end
  }

  /// Digits with the marks between them.
  struct NumberShape {
    var end: Int
    var digits: [UInt8] = []
    var marks = 0
    /// The last mark, and how many digits stand behind it.
    var lastMark: UInt8 = 0
    var lastSize = 0
    /// All marks are the same, and all groups behind the first have three digits.
    var isUniform = true
    var isGrouped = true
    var hasBlank = false

    /// Digits with two dots or more that do not part thousands.
    var isVersion: Bool { marks > 1 && lastMark == 0x2E && isUniform && !isGrouped }
  }

  private func numberShape(from start: Int, throughBlanks: Bool = true) -> NumberShape {
    var shape = NumberShape(end: digitsEnd(from: start))
    shape.digits = (start..<shape.end).map { text[$0] }
    while shape.digits.count < 24 {
      let mark = text[shape.end]
      let isMark = mark == 0x2E || mark == 0x2C || mark == 0x27 || (mark == 0x20 && throughBlanks)
      guard isMark, Self.isDigit(text[shape.end + 1]) else { break }
      let next = digitsEnd(from: shape.end + 1)
      let size = next - shape.end - 1
      if mark == 0x20 || mark == 0x27 {
        // Thousands stand in groups of three, the first of at most three.
        let isFirst = shape.marks == 0
        guard size == 3, !isFirst || shape.digits.count <= 3, isFirst || shape.lastSize == 3,
          isFirst || shape.lastMark == mark
        else { break }
        if mark == 0x20 { shape.hasBlank = true }
      }
      if shape.marks > 0, shape.lastMark != mark { shape.isUniform = false }
      if size != 3 { shape.isGrouped = false }
      shape.digits += (shape.end + 1..<next).map { text[$0] }
      shape.lastMark = mark
      shape.lastSize = size
      shape.marks += 1
      shape.end = next
    }
    return shape
  }

  private func number(of shape: NumberShape) -> NumberValue? {
    let digits = Array(shape.digits.drop { $0 == 0x30 })
    let isWhole = shape.marks == 0 || shape.lastMark == 0x27 || shape.lastMark == 0x20
    var scale = isWhole ? 0 : shape.lastSize
    var other: Int?
    if !isWhole, shape.isUniform {
      let isDecimalMark = shape.lastMark == words.decimalMark(in: page.language)
      if shape.marks > 1 {
        scale = 0
      } else if shape.lastSize == 3, shape.digits.count <= 6 {
        other = isDecimalMark ? 0 : 3
        scale = isDecimalMark ? 3 : 0
      } else {
        other = 0
      }
    }
    let missing = max(0, max(scale, other ?? 0) + 1 - digits.count)
    return NumberValue(
      digits: [UInt8](repeating: 0x30, count: missing) + digits, scale: scale, otherScale: other)
  }

  /// A letter or a joining mark with a letter or digit behind: 4711-22, 12ab.
  private func goesOnAsCode(_ end: Int, from start: Int) -> Bool {
    if Self.isLetter(text[end]) { return true }
    let isJoint = text[end] == 0x2D || text[end] == 0x2F || text[end] == 0x5F
    return isJoint && Self.isWordSign(text[end + 1])
  }

  private func percentEnd(_ end: Int) -> Int? {
    let next = skipBlank(end)
    if text[next] == 0x25 { return next + 1 }
    guard let (word, end) = word(at: next), words.role(word.key) == .percent else { return nil }
    return end
  }

  // MARK: Currencies

  private static func currency(of sign: UInt8) -> Currency? {
    switch sign {
    case 0x24: .dollars
    case DetailText.Sign.euro: Currency("EUR")
    case DetailText.Sign.pound: Currency("GBP")
    case DetailText.Sign.yen: .yenOrYuan
    case DetailText.Sign.rupee: Currency("INR")
    case DetailText.Sign.ruble: Currency("RUB")
    default: nil
    }
  }

  /// Three upper-case letters that ISO 4217 knows, not part of a longer word.
  private func isoCode(at start: Int) -> Currency? {
    let letters = (text[start], text[start + 1], text[start + 2])
    guard Self.isUpper(letters.0), Self.isUpper(letters.1), Self.isUpper(letters.2),
      !Self.isWordSign(text[start - 1]), !Self.isLetter(text[start + 3]),
      CalendarData.isCurrency(letters)
    else { return nil }
    let code = UInt32(letters.0) << 16 | UInt32(letters.1) << 8 | UInt32(letters.2)
    // Words in capitals: "CALL 50 TRY".
    return [Currency("ALL").code, Currency("TOP").code, Currency("TRY").code].contains(code)
      ? nil : Currency(code: code)
  }

  private func currencyBefore(_ start: Int) -> (currency: Currency, start: Int)? {
    let last = text[start - 1] == 0x20 ? start - 2 : start - 1
    if let currency = Self.currency(of: text[last]) {
      // US$, A$: the letters say which dollars, but not reliably.
      var begin = last
      while begin > 0, last - begin < 2, Self.isUpper(text[begin - 1]) { begin -= 1 }
      return (currency, begin)
    }
    if let code = isoCode(at: last - 2), last >= 2 { return (code, last - 2) }
    guard let word = word(endingBefore: start),
      Int(text.places[start]) - word.range.upperBound <= 2,
      let currency = words.role(word.key)?.currency
    else { return nil }
    var begin = start
    while begin > 0, Int(text.places[begin]) > word.range.lowerBound { begin -= 1 }
    // "Rs. 500", "Fr. 20", "kr 500"; "dollars 500" is no way to write an amount.
    return word.range.count <= 3 ? (currency, begin) : nil
  }

  private func currencyBehind(_ end: Int) -> (currency: Currency, end: Int)? {
    var next = end
    // 50,- €
    if text[next] == 0x2C, text[next + 1] == 0x2D { next += 2 }
    next = skipBlank(next)
    if let currency = Self.currency(of: text[next]) {
      // "5 $20 notes": the sign is the next number's.
      return Self.isDigit(text[next + 1]) ? nil : (currency, next + 1)
    }
    if let code = isoCode(at: next), !Self.isDigit(text[next + 3]) { return (code, next + 3) }
    guard let (word, end) = word(at: next), let currency = words.role(word.key)?.currency else {
      return nil
    }
    return (currency, end)
  }
}
