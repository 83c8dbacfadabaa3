import ReplyText

/// Addresses: of mail, of pages, of houses.
extension DetailScanner {
  /// An address of mail or a link somewhere in a run; returns where to go on.
  mutating func readLink(_ run: Range<Int>) -> Int? {
    var start = run.lowerBound
    var end = min(run.upperBound, start + 512)
    while start < end, !Self.isWordSign(text[start]) { start += 1 }
    start = linkStart(start, end) ?? start
    // What stands behind a bracket or a quotation mark is no part of it.
    if let stop = (start..<end).first(where: { [0x3C, 0x3E, 0x22, 0x1E].contains(text[$0]) }) {
      end = stop
    }
    while end > start, !Self.isWordSign(text[end - 1]), text[end - 1] != 0x2F { end -= 1 }
    if let scheme = after("mailto", at: start), text[scheme] == 0x3A { start = scheme + 1 }
    guard end - start > 5 else { return nil }
    if let at = (start..<end).first(where: { text[$0] == 0x40 }), let last = mailEnd(at, end),
      at > start
    {
      take(.address, start..<last, .link((start..<last).map { Self.lower(text[$0]) }))
      return run.upperBound
    }
    guard let head = linkHead(start, end) else { return nil }
    var last = end
    if text[last - 1] == 0x2F { last -= 1 }
    guard last - head > 3 else { return nil }
    let host = (head..<last).first { text[$0] == 0x2F } ?? last
    let signs = (head..<last).map { $0 < host ? Self.lower(text[$0]) : text[$0] }
    take(.link, start..<end, .link(signs))
    return run.upperBound
  }

  /// Where the scheme begins: `source("https://…` begins before.
  private func linkStart(_ start: Int, _ end: Int) -> Int? {
    let colon = (start..<max(start, end - 2)).first {
      text[$0] == 0x3A && text[$0 + 1] == 0x2F && text[$0 + 2] == 0x2F
    }
    guard var first = colon else { return nil }
    while first > start, Self.isLetter(text[first - 1]), text[first - 1] < 0x80 { first -= 1 }
    return first
  }

  /// The end of a domain behind an @, which holds a dot.
  private func mailEnd(_ at: Int, _ end: Int) -> Int? {
    var last = at + 1
    var hasDot = false
    while last < end, Self.isWordSign(text[last]) || text[last] == 0x2E || text[last] == 0x2D {
      if text[last] == 0x2E { hasDot = true }
      last += 1
    }
    while last > at, !Self.isWordSign(text[last - 1]) { last -= 1 }
    return hasDot && last - at > 4 ? last : nil
  }

  /// Behind the scheme; nil where there is neither that nor "www.".
  private func linkHead(_ start: Int, _ end: Int) -> Int? {
    var head = start
    while head < end, head - start < 8, Self.isLetter(text[head]) { head += 1 }
    if text[head] == 0x3A, text[head + 1] == 0x2F, text[head + 2] == 0x2F {
      head += 3
    } else {
      head = start
    }
    let isWeb = (0..<3).allSatisfy { Self.lower(text[head + $0]) == 0x77 }
    return head > start || isWeb && text[head + 3] == 0x2E ? head : nil
  }

  /// 12 Main Street, Hauptstraße 12, 12 rue de la Paix, calle Mayor 12.
  mutating func readStreet(at start: Int) -> Int? {
    guard Self.isDigit(text[start]) else { return nil }
    var end = digitsEnd(from: start, most: 6)
    guard end - start <= 5 else { return nil }
    if Self.isLetter(text[end]), !Self.isWordSign(text[end + 1]) { end += 1 }
    guard !Self.isWordSign(text[end]), text[end] != 0x2E || !Self.isDigit(text[end + 1]) else {
      return nil
    }
    let house = (start..<end).map { Self.upper(text[$0]) }
    if let street = streetBehind(end) {
      take(.street, start..<street.end, .street(number: house, name: street.name))
      return street.end
    }
    guard text[start - 1] == 0x20, let street = streetBefore(start) else { return nil }
    take(.street, street.start..<end, .street(number: house, name: street.name))
    return end
  }

  /// Up to four words, one of which is that of a street: the last in English, the first in French.
  private func streetBehind(_ end: Int) -> (name: [UInt8], end: Int)? {
    var index = text[end] == 0x2C ? end + 1 : end
    guard text[index] == 0x20 else { return nil }
    var name: [UInt8] = []
    var opens = false
    for number in 0..<4 {
      guard text[index] == 0x20, let (word, wordEnd) = word(at: index + 1) else { break }
      let role = words.role(word.key)
      let isUpper = word.marks.contains(.capitalised)
      if number == 0 { opens = role == .streetBefore && wordEnd - index > 3 }
      if number == 0, !isUpper, !opens { return nil }
      if number > 0, !opens, !isUpper { return nil }
      name += folded(index + 1..<wordEnd)
      index = wordEnd
      if !opens, role == .streetAfter { return number > 0 ? (name, index) : nil }
      if opens, number > 0, isUpper { return (name, index) }
    }
    return nil
  }

  /// A word that ends as names of streets do, or up to three words behind one that begins them.
  private func streetBefore(_ start: Int) -> (name: [UInt8], start: Int)? {
    guard let last = word(endingBefore: start) else { return nil }
    let place = page.word(from: last.range.lowerBound)
    guard last.marks.contains(.capitalised), Int(text.places[start]) - last.range.upperBound <= 2
    else { return nil }
    var first = place
    var isStreet = endsAsStreet(last) || words.role(last.key) == .streetAfter
    if !isStreet {
      for back in 1...3 where place >= back && !isStreet {
        let word = page.tokens.words[place - back]
        isStreet = words.role(word.key) == .streetBefore && word.range.count > 3
        if isStreet { first = place - back }
      }
    } else if words.role(last.key) == .streetAfter || last.range.count < 8, place > 0 {
      let word = page.tokens.words[place - 1]
      if word.marks.contains(.capitalised) { first = place - 1 }
    }
    guard isStreet else { return nil }
    var begin = start
    let lower = page.tokens.words[first].range.lowerBound
    while begin > 0, Int(text.places[begin]) > lower { begin -= 1 }
    guard start - begin < 60, Int(text.places[begin]) == lower else { return nil }
    return (folded(begin..<start), begin)
  }

  private func endsAsStreet(_ word: Word) -> Bool {
    let letters = Self.withoutSharpS(page.text.bytes[word.range])
    return words.streetEndings.contains { ending in
      letters.count >= ending.count + 3 && letters.suffix(ending.count).elementsEqual(ending)
    }
  }

  /// The same with "ss" for "ß", as words are folded.
  private static func withoutSharpS(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    for byte in bytes {
      if byte == 0x9F, letters.last == 0xC3 {
        letters[letters.count - 1] = 0x73
        letters.append(0x73)
      } else {
        letters.append(byte)
      }
    }
    return letters
  }

  /// Letters and digits, in small letters as far as ASCII goes.
  private func folded(_ range: Range<Int>) -> [UInt8] {
    Self.withoutSharpS(range.map { Self.lower(text[$0]) }.filter(Self.isWordSign))
  }
}
