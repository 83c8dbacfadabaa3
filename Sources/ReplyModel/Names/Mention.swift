import ReplyText

/// What a name that is not the customer's stands for in the customer's own message.
enum Mention {
  /// Jackson of "12 Jackson Avenue".
  case street
  /// Jackson of "Jackson Tools Ltd".
  case company
  /// In the running text: somebody whom the customer speaks of.
  case text
}

/// Looks for a name in the customer's message.
struct MentionReader {
  let words: NameWords

  /// - Complexity: O(n) in the bytes of the turn.
  func mention(of name: String, in original: Turn) -> Mention? {
    let wanted = WrittenWord(name)
    var found: Mention?
    for region in original.anatomy.regions
    where region.kind.isVisible || region.kind == .signature {
      if isHeadOfStreet(wanted, in: original.text, region.range) { return .street }
      guard let place = wanted.place(in: original.text, region.range) else { continue }
      if let owner = owner(of: place, in: original.text) { return owner }
      found = .text
    }
    return found
  }

  /// "Jacksonstraße", "Jacksonlaan"
  private func isHeadOfStreet(_ word: WrittenWord, in text: Text, _ range: Range<Int>) -> Bool {
    guard let place = word.place(in: text, range, isHead: true) else { return false }
    let rest = NameText(text[place.upperBound..<min(place.upperBound + 24, range.upperBound)])
    guard let ending = rest.words.first, ending.source.lowerBound == 0 else { return false }
    return ending.letters.count > 2 && words.streets.contains(key(ending, rest))
  }

  /// The street or company that the words of the line around a place name.
  private func owner(of place: Range<Int>, in text: Text) -> Mention? {
    let bytes = text.bytes
    var start = place.lowerBound
    while start > 0, bytes[start - 1] != 0x0A, place.lowerBound - start < 120 { start -= 1 }
    var end = place.upperBound
    while end < bytes.count, bytes[end] != 0x0A, end - place.upperBound < 120 { end += 1 }
    let before = NameText(text[start..<place.lowerBound])
    let after = NameText(text[place.upperBound..<end])
    if let next = after.words.first, words.streets.contains(key(next, after)) { return .street }
    // "rue Jackson", "via dei Jackson"
    if before.words.suffix(2).contains(where: { words.streets.contains(key($0, before)) }) {
      return .street
    }
    // "Jackson Tools Ltd": a word of companies a few words on.
    let isCompany = { (piece: NameText.Piece) in
      piece.letters.count > 1 && piece.startsUpper
        && words.companies.contains(key(piece, after))
    }
    return after.words.prefix(3).contains(where: isCompany) ? .company : nil
  }

  private func key(_ piece: NameText.Piece, _ text: NameText) -> UInt64 {
    NameWords.key(text.base[piece.letters])
  }
}
