import ReplyText

/// Reads what stands around a detail.
struct ContextReader {
  let page: DetailPage
  let words: DetailWords

  /// Words looked at on either side.
  private static let before = 6
  private static let behind = 4

  /// - Complexity: O(log n) in the words of the page.
  func context(of range: Range<Int>) -> DetailContext {
    var context = DetailContext()
    context.label = label(of: range)
    guard let sentence = page.tokens.sentence(at: range.lowerBound) else { return context }
    context.sentence = sentence.range
    let (first, next) = neighbours(of: range)
    for index in max(
      sentence.words.lowerBound, first - Self.before)..<max(sentence.words.lowerBound, first)
    {
      add(page.tokens.words[index], to: &context)
    }
    let end = min(sentence.words.upperBound, next + Self.behind)
    if next < end {
      for index in next..<end { add(page.tokens.words[index], to: &context) }
      if page.tokens.words[next].range.lowerBound - range.upperBound <= 2 {
        context.next = page.tokens.words[next].key
      }
    }
    if first > sentence.words.lowerBound,
      range.lowerBound - page.tokens.words[first - 1].range.upperBound <= 3
    {
      context.previous = page.tokens.words[first - 1].key
    }
    return context
  }

  /// What the nearest word that names numbers says, up to five before and two behind, with no
  /// other number between; in the lines of a signature too, which are no sentences.
  func label(of range: Range<Int>) -> DetailKind? {
    let all = page.tokens.words
    let (first, next) = neighbours(of: range)
    var isNumber = false
    for index in stride(from: first - 1, through: max(0, first - 5), by: -1) where first > 0 {
      let word = all[index]
      if hasBreak(word.range.upperBound..<range.lowerBound, isNear: first - index <= 2) { break }
      guard let role = words.role(word.key) else {
        if word.kind == .number { break }
        continue
      }
      if role == .number {
        isNumber = true
      } else if let kind = role.kind {
        // "I order 250 chairs for my case": the word has to be near, or speak of a number.
        if isNumber || first - index <= 2 || role != .order { return kind }
      }
    }
    for index in next..<max(next, min(all.count, next + 4)) {
      let word = all[index]
      if hasBreak(range.upperBound..<word.range.lowerBound, isNear: false) { break }
      if word.kind == .number { break }
      guard let role = words.role(word.key) else { continue }
      // "4711 is my order number", "the 4711 order".
      if let kind = role.kind, role != .number, index == next || isFollowedByNumber(index) {
        return kind
      }
    }
    return isNumber ? .identifier : nil
  }

  private func isFollowedByNumber(_ index: Int) -> Bool {
    if words.role(page.tokens.words[index].key)?.isNumber == true { return true }
    guard index + 1 < page.tokens.words.count else { return false }
    return words.role(page.tokens.words[index + 1].key) == .number
  }

  /// Whether a sentence, a line or a clause ends there.
  private func hasBreak(_ range: Range<Int>, isNear: Bool) -> Bool {
    guard range.lowerBound < range.upperBound else { return false }
    if range.count > 80 { return true }
    let bytes = page.text.bytes
    for index in range {
      switch bytes[index] {
      case 0x0A: if !isNear || bytes[max(0, index - 1)] == 0x0A { return true }
      case 0x3B, 0x21, 0x3F: return true
      // A stop behind a word of more than four letters ends a sentence: "no." and "Tel." do not.
      case 0x2E, 0x2C:
        let isShort = index < 5 || bytes[index - 5..<index].contains { $0 <= 0x2E }
        if bytes[index] == 0x2C || !isShort, index + 1 < range.upperBound,
          bytes[index + 1] <= 0x20
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Index of the first word of a range, and of the first one behind it.
  private func neighbours(of range: Range<Int>) -> (first: Int, next: Int) {
    var first = page.word(from: range.lowerBound)
    // "_4711" is one word, of which the underscore is no part of the number.
    if first > 0, page.tokens.words[first - 1].range.upperBound > range.lowerBound { first -= 1 }
    return (first, page.word(from: range.upperBound))
  }

  private func add(_ word: Word, to context: inout DetailContext) {
    guard word.kind == .letter, word.range.count >= 4,
      !words.isStopWord(word.key, language: page.language)
    else { return }
    var beginning: UInt64 = 0
    for byte in page.text.bytes[word.range].prefix(Self.stem) {
      let isUpper = byte &- 0x41 < 26
      beginning = beginning << 8 | UInt64(isUpper ? byte | 0x20 : byte)
    }
    context.words.append(beginning)
  }

  /// Words that begin alike are forms of one: "order", "ordered".
  private static let stem = 5
}
