import ReplyText

/// Walks over one range of a page and gathers its details.
///
/// Each shape is tried where a run of signs with a digit begins, looks ahead by a bounded number of
/// signs, and takes what it read with it: the whole is linear.
struct DetailScanner {
  /// Longest run of signs that is read as one identifier.
  static let longest = 64

  let page: DetailPage
  let text: DetailText
  let words: DetailWords
  let most: Int
  private(set) var details: [Detail] = []
  /// There were more.
  private(set) var areMore = false

  /// - Parameter most: details that are gathered.
  init(_ page: DetailPage, range: Range<Int>, words: DetailWords, most: Int) {
    self.page = page
    self.words = words
    self.most = most
    text = page.text.bytes.withUnsafeBufferPointer { DetailText($0, range) }
  }

  mutating func scan() {
    var index = 0
    while index < text.count {
      guard !Self.isBlank(text[index]) else {
        index += 1
        continue
      }
      let run = runFacts(from: index)
      if run.mayBeLink, let end = readLink(index..<run.end) {
        index = end
      } else if run.hasDigit {
        index = scan(index..<run.end)
      } else {
        index = run.end
      }
      if details.count >= most {
        areMore = (index..<text.count).contains { Self.isDigit(text[$0]) }
        return
      }
    }
  }

  /// Reads the details that begin in a run; returns where to go on.
  private mutating func scan(_ run: Range<Int>) -> Int {
    var index = run.lowerBound
    while index < run.upperBound, !areMore {
      let sign = text[index]
      let isStart = Self.isWordSign(sign) && !Self.isWordSign(text[index - 1])
      guard isStart || (sign == 0x2B || sign == 0x28) && Self.isDigit(text[index + 1]) else {
        index += 1
        continue
      }
      index = max(index + 1, readDetail(at: index))
    }
    return index
  }

  /// The shapes, the most telling first. Returns the end of what was read.
  private mutating func readDetail(at index: Int) -> Int {
    if Self.isDigit(text[index]) {
      if let end = readDate(at: index) ?? readTime(at: index) { return end }
    }
    if let end = readIBAN(at: index) ?? readPhone(at: index) { return end }
    if let end = readStreet(at: index) ?? readNumber(at: index) { return end }
    return readCode(at: index)
  }

  private struct RunFacts {
    var end: Int
    var hasDigit = false
    var mayBeLink = false
  }

  /// What a run of signs up to the next blank holds.
  private func runFacts(from start: Int) -> RunFacts {
    var facts = RunFacts(end: start)
    while facts.end < text.count, !Self.isBlank(text[facts.end]) {
      let sign = text[facts.end]
      if Self.isDigit(sign) { facts.hasDigit = true }
      if sign == 0x40 || sign == 0x2F { facts.mayBeLink = true }
      if sign == 0x2E, text[facts.end - 1] | 0x20 == 0x77 { facts.mayBeLink = true }
      facts.end += 1
    }
    return facts
  }

  // MARK: What the shapes share

  static func isBlank(_ sign: UInt8) -> Bool { sign == 0x20 || sign == DetailText.Sign.end }
  static func isDigit(_ sign: UInt8) -> Bool { sign &- 0x30 < 10 }
  static func isLetter(_ sign: UInt8) -> Bool { sign >= 0x80 || (sign | 0x20) &- 0x61 < 26 }
  static func isUpper(_ sign: UInt8) -> Bool { sign &- 0x41 < 26 }
  static func isWordSign(_ sign: UInt8) -> Bool { isDigit(sign) || isLetter(sign) }
  static func upper(_ sign: UInt8) -> UInt8 { sign &- 0x61 < 26 ? sign & 0xDF : sign }
  static func lower(_ sign: UInt8) -> UInt8 { sign &- 0x41 < 26 ? sign | 0x20 : sign }

  func digitsEnd(from start: Int, most: Int = 64) -> Int {
    var end = start
    while end - start < most, Self.isDigit(text[end]) { end += 1 }
    return end
  }

  /// The number that up to nine digits stand for.
  func value(_ range: Range<Int>) -> Int {
    range.prefix(9).reduce(0) { $0 * 10 + Int(text[$1] & 0xF) }
  }

  /// Index behind at most one blank.
  func skipBlank(_ index: Int) -> Int { text[index] == 0x20 ? index + 1 : index }

  /// Index behind a word of small ASCII letters, where it stands there and ends.
  func after(_ word: StaticString, at index: Int) -> Int? {
    word.withUTF8Buffer { letters in
      for (offset, letter) in letters.enumerated() where Self.lower(text[index + offset]) != letter
      {
        return nil
      }
      let end = index + letters.count
      return Self.isWordSign(text[end]) ? nil : end
    }
  }

  /// The word of the page that begins at a sign, and the sign behind it.
  func word(at index: Int) -> (word: Word, end: Int)? {
    guard index < text.count, Self.isLetter(text[index]) else { return nil }
    let place = Int(text.places[index])
    let number = page.word(from: place)
    guard number < page.tokens.words.count, page.tokens.words[number].range.lowerBound == place
    else { return nil }
    let word = page.tokens.words[number]
    var end = index
    while end < text.count, Int(text.places[end]) < word.range.upperBound { end += 1 }
    return (word, end)
  }

  /// The last word that ends at or before a sign, with nothing but blanks, colons and the like
  /// between.
  func word(endingBefore index: Int) -> Word? {
    var end = index
    while end > 0, index - end < 4, Self.isGlue(text[end - 1]) { end -= 1 }
    guard end > 0, Self.isLetter(text[end - 1]) else { return nil }
    let place = Int(text.places[end - 1])
    let number = page.word(from: place + 1) - 1
    guard number >= 0, page.tokens.words[number].range.contains(place) else { return nil }
    return page.tokens.words[number]
  }

  private static func isGlue(_ sign: UInt8) -> Bool {
    sign == 0x20 || sign == 0x3A || sign == 0x23 || sign == 0x2E || sign == 0x28
  }

  /// Takes a detail, with what stands around it.
  mutating func take(_ kind: DetailKind, _ signs: Range<Int>, _ value: DetailValue) {
    guard details.count < most else {
      areMore = true
      return
    }
    var detail = Detail(kind: kind, range: text.range(signs), value: value)
    detail.context = ContextReader(page: page, words: words).context(of: detail.range)
    if case .code(let code) = value, let label = detail.context.label {
      detail.kind = Self.kind(of: code, shape: kind, label: label)
    }
    details.append(detail)
  }

  private static func kind(of code: CodeValue, shape: DetailKind, label: DetailKind) -> DetailKind {
    if shape == .iban || shape == .phone && label != .phone && code.isInternational { return shape }
    if label == .identifier || label == .version { return shape }
    if label == .phone, !code.isDigits || code.signs.count < 5 { return shape }
    return label
  }
}
