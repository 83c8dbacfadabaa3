import ReplyLexicon
import ReplyText

/// Where clauses and questions begin, and what of them is quoted.
extension SentenceAskings {
  func asksFor(_ index: Int) -> Bool { !role(index).isDisjoint(with: .asksFor) }

  func opens(_ index: Int) -> Bool {
    !role(index).isDisjoint(with: Openers.Roles.asksFor.union([.auxiliary, .particle]))
  }

  func isAlternative(_ index: Int) -> Bool { role(index).contains(.alternative) }

  func startsClause(_ index: Int) -> Bool {
    let marks = turn.tokens.words[index].marks
    if marks.contains(.afterPunctuation) || marks.contains(.startsLine) { return true }
    return role(index - 1).contains(.conjunction)
  }

  /// Whether a question begins here: "is it …", "how do …", "which model is …".
  func beginsQuestion(_ index: Int, _ words: Range<Int>) -> Bool {
    let role = role(index)
    if role.contains(.particle) { return true }
    if role.contains(.auxiliary), !asksFor(index), self.role(index + 1).contains(.subject) {
      return words.contains(index + 1)
    }
    guard !role.isDisjoint(with: .asksFor) else { return false }
    // "what's"
    if role.contains(.auxiliary) { return words.contains(index + 1) }
    if self.role(index + 1).contains(.infinitive) { return words.contains(index + 1) }
    let next = (index + 1)..<max(index + 1, min(index + 6, words.upperBound))
    guard let verb = next.first(where: { self.role($0).contains(.auxiliary) }) else { return false }
    // "what I can say": a subject before the verb makes it a clause of a statement.
    return !(next.lowerBound..<verb).contains { self.role($0).contains(.subject) }
  }

  /// Where a piece begins, with the mark that opens it in Spanish.
  func start(of words: Range<Int>) -> Int {
    let start = place(words.lowerBound).lowerBound
    return isBehindInvertedMark(words.lowerBound) ? start - 2 : start
  }

  /// The word behind the last "¿".
  func invertedMark(in words: Range<Int>) -> Int? { words.last(where: isBehindInvertedMark) }

  private func isBehindInvertedMark(_ word: Int) -> Bool {
    let start = place(word).lowerBound
    let bytes = turn.text.bytes
    return start >= 2 && bytes[start - 2] == 0xC2 && bytes[start - 1] == 0xBF
  }

  func end(of words: Range<Int>) -> Int { place(words.upperBound - 1).upperBound }

  /// The words behind the number or letter that an item of a list begins with: "2." or "b)".
  func withoutMarker(_ words: Range<Int>) -> Range<Int> {
    guard words.count > 1, itemNumber(words.lowerBound) != nil else { return words }
    return words.lowerBound + 1..<words.upperBound
  }

  /// The place in a list that a word names, from 1, where a stop or a bracket follows it: "2.", "b)".
  func itemNumber(_ index: Int) -> Int? {
    let bytes = turn.text.bytes
    let range = place(index)
    guard range.count <= 2, range.upperBound < bytes.count else { return nil }
    if range.lowerBound > 0 {
      let before = bytes[range.lowerBound - 1]
      guard before <= 0x20 || before == UInt8(ascii: "(") else { return nil }
    }
    let mark = bytes[range.upperBound]
    let isBracket = mark == UInt8(ascii: ")")
    if range.count == 1, isBracket {
      let letter = bytes[range.lowerBound] | 0x20
      if (0x61...0x7A).contains(letter) { return Int(letter) - 0x60 }
    }
    guard isBracket || mark == UInt8(ascii: ".") else { return nil }
    // "2.5" and "1.1.2024" are no places in a list.
    if !isBracket, range.upperBound + 1 < bytes.count, bytes[range.upperBound + 1] > 0x20 {
      return nil
    }
    var number = 0
    for byte in bytes[range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number > 0 ? number : nil
  }

  /// Whether the mark that ends here stands inside a quotation that other words lead in.
  func isQuoted(end: Int, in words: Range<Int>) -> Bool {
    let next = firstWord(from: end, in: words)
    guard words.contains(next - 1), isQuoted(word: next - 1) else { return false }
    let goesOn = words.contains(next) && isQuoted(word: next)
    return closesQuotation(end) || goesOn && !isQuoted(word: words.lowerBound)
  }

  /// The first of the quoted words before a mark that is quoted with them; nil where it is not.
  func quotation(before end: Int, in words: Range<Int>) -> Int? {
    guard let last = words.last else { return nil }
    let goesOn = last + 1 < turn.tokens.words.count && isQuoted(word: last + 1)
    guard closesQuotation(end) || goesOn else { return nil }
    if isQuoted(word: last) {
      var first = last
      while first > words.lowerBound, isQuoted(word: first - 1) { first -= 1 }
      return first
    }
    return singleQuotation(before: end, in: words)
  }

  /// 'can you come?': the mark that opens it stands before a word and behind a blank.
  private func singleQuotation(before end: Int, in words: Range<Int>) -> Int? {
    let bytes = turn.text.bytes
    guard bytes[end - 1] == 0x27 || bytes[end - 1] == 0x99 else { return nil }
    return words.last { index in
      let start = place(index).lowerBound
      guard start > 0 else { return false }
      if bytes[start - 1] == 0x27 { return start == 1 || bytes[start - 2] <= 0x20 }
      return start > 2 && bytes[start - 1] == 0x98 && bytes[start - 2] == 0x80
    }
  }

  private func closesQuotation(_ end: Int) -> Bool {
    let bytes = turn.text.bytes
    guard end > 2, end <= bytes.count else { return false }
    switch bytes[end - 1] {
    case 0x22, 0x27: return true
    // ’ “ ”
    case 0x99, 0x9C, 0x9D: return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
    // »
    case 0xBB: return bytes[end - 2] == 0xC2
    // 」 』
    case 0x8D, 0x8F: return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3
    default: return false
    }
  }

  /// Whether words before a quotation ask by themselves: "Do you know what he meant by …".
  func asksOutside(_ words: Range<Int>, _ cues: ArraySlice<Cue>) -> Bool {
    guard let first = words.first else { return false }
    if role(words.upperBound - 1).contains(.asking) { return true }
    if words.contains(where: { ($0 == first || startsClause($0)) && beginsQuestion($0, words) }) {
      return true
    }
    return cues.contains {
      ($0.lexicon == "question" || $0.lexicon == "request") && $0.words.overlaps(words)
    }
  }
}
