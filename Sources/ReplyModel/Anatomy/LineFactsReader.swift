import ReplyText

/// Reads the facts of a line.
struct LineFactsReader {
  /// Lines longer than this are prose or hostile: only their beginning is read.
  static let longestLine = 1024

  let bytes: [UInt8]
  let words: AnatomyWords

  /// - Complexity: O(1): at most `longestLine` bytes are read.
  func facts(of range: Range<Int>) -> LineFacts {
    var facts = LineFacts()
    guard !range.isEmpty else { return facts }
    facts.isLong = range.count > Self.longestLine
    facts.rule = rule(in: range)
    facts.inner = inner(of: range, framed: &facts.isFramed)
    let read =
      facts.inner
      .lowerBound..<min(
        facts.inner.upperBound, facts.inner.lowerBound + Self.longestLine)
    guard facts.rule == 0, !read.isEmpty else { return facts }
    readWords(read, &facts)
    readSigns(read, &facts)
    facts.isListItem = isListItem(read, lineStart: range)
    if !isBullet(range) { readField(read, &facts) }
    return facts
  }

  private static let ruleSigns = ByteSet("-_=~#")
  private static let frameSigns = ByteSet(" \t-*_=#")
  private static let dashSigns = ByteSet("-_=#")

  /// The sign of which the line wholly consists, at least twice; or 0.
  private func rule(in range: Range<Int>) -> UInt8 {
    var sign: UInt8 = 0
    var count = 0
    for place in range {
      let byte = bytes[place]
      if byte == 0x2a || byte == 0x20 {  // Stars and blanks frame rules.
        if byte == 0x2a { count += 1 }
        continue
      }
      guard Self.ruleSigns.contains(byte), sign == 0 || sign == byte else { return 0 }
      sign = byte
      count += 1
    }
    if count >= 2 { return sign == 0 ? 0x2a : sign }
    return 0
  }

  private func inner(of range: Range<Int>, framed: inout Bool) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let width = frameWidth(at: start, end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      let width = frameWidth(before: end, start)
      if width == 0 { break }
      end -= width
    }
    framed = dashes(range.lowerBound..<start) >= 2 && dashes(end..<range.upperBound) >= 2
    return start..<end
  }

  /// A list item is no header field.
  private func isBullet(_ range: Range<Int>) -> Bool {
    let lead = bytes[range.lowerBound]
    guard range.count > 1, lead == 0x2d || lead == 0x2a else { return false }
    return bytes[range.lowerBound + 1] == 0x20
  }

  private func frameWidth(at place: Int, _ end: Int) -> Int {
    let byte = bytes[place]
    if byte < 0x80 { return Self.isFrame(byte) ? 1 : 0 }
    return UnseenSign.width(in: bytes, at: place, end: end)
  }

  private func frameWidth(before place: Int, _ start: Int) -> Int {
    let byte = bytes[place - 1]
    if byte < 0x80 { return Self.isFrame(byte) ? 1 : 0 }
    return UnseenSign.width(in: bytes, before: place, start: start)
  }

  private static func isFrame(_ byte: UInt8) -> Bool {
    frameSigns.contains(byte)
  }

  private func dashes(_ range: Range<Int>) -> Int {
    var count = 0
    for place in range.prefix(200) where Self.dashSigns.contains(bytes[place]) { count += 1 }
    return count
  }

  private func readWords(_ range: Range<Int>, _ facts: inout LineFacts) {
    var scanner = WordScanner(bytes: bytes, range: range)
    var open: [OpenPhrase] = []
    while let word = scanner.next() {
      facts.last = []
      note(word, &facts)
      if !open.isEmpty { goOn(&open, with: word, &facts) }
      let found = words.classOf(word.hash)
      if !found.isEmpty {
        take(found, of: word.hash, facts.wordCount, 1, &facts)
        if found.contains(.prefix) {
          open.append(OpenPhrase(hash: word.hash, first: facts.wordCount, length: 1))
        }
      }
      weigh(word, found, &facts)
      if facts.wordCount == 0 { leadOfUnspacedScript(word, &facts) }
      facts.wordCount += 1
      if facts.wordCount > 160 { break }
    }
  }

  /// A phrase whose first words stand in the line.
  private struct OpenPhrase {
    var hash: UInt64
    var first: Int
    var length: Int
  }

  private func goOn(
    _ open: inout [OpenPhrase], with word: WordScanner.Word, _ facts: inout LineFacts
  ) {
    var kept = 0
    for var phrase in open {
      phrase.hash = WordScanner.join(phrase.hash, word.hash)
      phrase.length += 1
      let found = words.classOf(phrase.hash)
      guard !found.isEmpty else { continue }
      take(found, of: phrase.hash, phrase.first, phrase.length, &facts)
      guard found.contains(.prefix), phrase.length < AnatomyWords.longestPhrase else { continue }
      open[kept] = phrase
      kept += 1
    }
    open.removeLast(open.count - kept)
  }

  private func note(_ word: WordScanner.Word, _ facts: inout LineFacts) {
    if word.isNumber {
      facts.numberCount += 1
      if facts.wordCount == 0 { facts.startsWithNumber = true }
      if word.isYear { facts.hasYear = true }
    } else if word.startsHigh {
      facts.highCount += 1
    }
  }

  private func take(
    _ found: WordClass, of hash: UInt64, _ first: Int, _ length: Int, _ facts: inout LineFacts
  ) {
    facts.classes.formUnion(found)
    facts.last.formUnion(found)
    if found.contains(.legal), facts.lastLegal != hash {
      facts.legalCount += 1
      facts.lastLegal = hash
    }
    if found.contains(.device), facts.firstDevice == nil { facts.firstDevice = first }
    guard first == 0 else { return }
    facts.lead.formUnion(found)
    if found.contains(.closing) { facts.closingWords = length }
    if found.contains(.opening) { facts.openingWords = length }
    if found.contains(.mobile) { facts.mobileWords = length }
  }

  /// Chinese, Japanese and Korean run words together: the opening may be the head of a longer run.
  private func leadOfUnspacedScript(_ word: WordScanner.Word, _ facts: inout LineFacts) {
    let lead = bytes[word.range.lowerBound]
    guard lead >= 0xe3, lead <= 0xed else { return }
    var hash = WordKey.seed
    var place = word.range.lowerBound
    while place < word.range.upperBound, place - word.range.lowerBound < 36 {
      let (scalar, width) = UTF8Reader.scalar(in: bytes, at: place, end: word.range.upperBound)
      hash = WordScanner.step(hash, scalar)
      place += width
      let found = words.classOf(hash).intersection([.opening, .mobile])
      if found.contains(.opening) { facts.openingWords = 1 }
      if found.contains(.mobile) { facts.mobileWords = 1 }
      facts.classes.formUnion(found)
    }
  }

  /// A field name of at most four words at the start, then a colon.
  private func readField(_ range: Range<Int>, _ facts: inout LineFacts) {
    var place = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 60)
    while place < limit, bytes[place] != 0x3a, !isWideColon(at: place, limit) { place += 1 }
    guard place < limit else { return }
    var scanner = WordScanner(bytes: bytes, range: range.lowerBound..<place)
    var state: UInt64 = 0
    var count = 0
    while let word = scanner.next() {
      state = count > 0 ? WordScanner.join(state, word.hash) : word.hash
      count += 1
      if count > 4 { return }
    }
    guard count > 0 else { return }
    facts.field = words.classOf(state).intersection(.fields)
    facts.fieldBody = place + (bytes[place] == 0x3a ? 1 : 3)
  }

  func isWideColon(at place: Int, _ end: Int) -> Bool {
    place >= 0 && place + 3 <= end && bytes[place] == 0xef && bytes[place + 1] == 0xbc
      && bytes[place + 2] == 0x9a
  }
}
