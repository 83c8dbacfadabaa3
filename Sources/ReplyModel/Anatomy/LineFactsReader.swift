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
    let read = facts.inner.lowerBound..<min(
      facts.inner.upperBound, facts.inner.lowerBound + Self.longestLine)
    guard facts.rule == 0, !read.isEmpty else { return facts }
    readWords(read, &facts)
    readSigns(read, &facts)
    if !isBullet(range) { readField(read, &facts) }
    return facts
  }

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
      guard "-_=~#".utf8.contains(byte), sign == 0 || sign == byte else { return 0 }
      sign = byte
      count += 1
    }
    if count >= 2 { return sign == 0 ? 0x2a : sign }
    return 0
  }

  private func inner(of range: Range<Int>, framed: inout Bool) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isFrame(bytes[start]) { start += 1 }
    while end > start, isFrame(bytes[end - 1]) { end -= 1 }
    framed = dashes(range.lowerBound..<start) >= 2 && dashes(end..<range.upperBound) >= 2
    return start..<end
  }

  /// A list item is no header field.
  private func isBullet(_ range: Range<Int>) -> Bool {
    let lead = bytes[range.lowerBound]
    guard range.count > 1, lead == 0x2d || lead == 0x2a else { return false }
    return bytes[range.lowerBound + 1] == 0x20
  }

  private func isFrame(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || "-*_=".utf8.contains(byte)
  }

  private func dashes(_ range: Range<Int>) -> Int {
    var count = 0
    for place in range.prefix(200) where "-_=".utf8.contains(bytes[place]) { count += 1 }
    return count
  }

  private func readWords(_ range: Range<Int>, _ facts: inout LineFacts) {
    var scanner = WordScanner(bytes: bytes, range: range)
    var open: [(state: UInt64, first: Int, length: Int)] = []
    while let word = scanner.next() {
      facts.last = []
      note(word, &facts)
      open.append((WordKey.seed, facts.wordCount, 0))
      var still: [(state: UInt64, first: Int, length: Int)] = []
      for var phrase in open {
        if phrase.length > 0 { phrase.state = WordKey.step(phrase.state, WordScanner.joint) }
        for byte in word.folded { phrase.state = WordKey.step(phrase.state, byte) }
        phrase.length += 1
        let found = words.classOf(phrase.state)
        guard !found.isEmpty else { continue }
        take(found, phrase.first, phrase.length, &facts)
        if found.contains(.prefix), phrase.length < AnatomyWords.longestPhrase {
          still.append(phrase)
        }
      }
      open = still
      if facts.wordCount == 0 { leadOfUnspacedScript(word, &facts) }
      facts.wordCount += 1
      if facts.wordCount > 160 { break }
    }
  }

  private func note(_ word: WordScanner.Word, _ facts: inout LineFacts) {
    if word.isNumber {
      facts.numberCount += 1
      if facts.wordCount == 0 { facts.startsWithNumber = true }
      if word.folded.count == 4, let lead = word.folded.first {
        let isYear = lead == 0x31 && word.folded[1] == 0x39 || lead == 0x32 && word.folded[1] == 0x30
        if isYear { facts.hasYear = true }
      }
    } else if word.startsHigh {
      facts.highCount += 1
    }
  }

  private func take(_ found: WordClass, _ first: Int, _ length: Int, _ facts: inout LineFacts) {
    facts.classes.formUnion(found)
    facts.last.formUnion(found)
    if found.contains(.legal) { facts.legalCount += 1 }
    guard first == 0 else { return }
    facts.lead.formUnion(found)
    if found.contains(.closing) { facts.closingWords = length }
    if found.contains(.opening) { facts.openingWords = length }
    if found.contains(.mobile) { facts.mobileWords = length }
  }

  /// Chinese, Japanese and Korean run words together: the opening may be the head of a longer run.
  private func leadOfUnspacedScript(_ word: WordScanner.Word, _ facts: inout LineFacts) {
    guard let lead = word.folded.first, lead >= 0xe3, lead <= 0xed else { return }
    var state = WordKey.seed
    for (index, byte) in word.folded.enumerated() {
      state = WordKey.step(state, byte)
      guard index % 3 == 2 else { continue }
      let found = words.classOf(state).intersection([.opening, .mobile])
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
    var state = WordKey.seed
    var count = 0
    while let word = scanner.next() {
      if count > 0 { state = WordKey.step(state, WordScanner.joint) }
      for byte in word.folded { state = WordKey.step(state, byte) }
      count += 1
      if count > 4 { return }
    }
    guard count > 0 else { return }
    facts.field = words.classOf(state).intersection(.fields)
    facts.fieldBody = place + (bytes[place] == 0x3a ? 1 : 3)
  }

  func isWideColon(at place: Int, _ end: Int) -> Bool {
    place + 3 <= end && bytes[place] == 0xef && bytes[place + 1] == 0xbc
      && bytes[place + 2] == 0x9a
  }
}
