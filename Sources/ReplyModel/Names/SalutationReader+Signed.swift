import ReplyText

extension SalutationReader {
  /// The name that the customer signs with under the last valediction, or nil.
  ///
  /// The first line behind the formula that reads as a name: one to four words, capitalised or of a
  /// script without capitals, no digits; for a single line, what stands behind its comma.
  ///
  /// - Parameter range: the valediction region (or the signature), bytes of the text.
  /// - Complexity: O(n) in the first 600 bytes of the range.
  public func signedName(in text: Text, range: Range<Int>) -> String? {
    let range = range.clamped(to: 0..<text.count)
    let limited = range.lowerBound..<min(range.upperBound, range.lowerBound + 600)
    var left = 3
    for line in text[limited].split(separator: "\n") where !NameText(line).words.isEmpty {
      if let name = nameLine(line) { return name }
      left -= 1
      if left == 0 { break }
    }
    return nil
  }

  /// The name of a line, behind a closing formula where the line begins with one: "Best, Jon".
  private func nameLine(_ line: Substring) -> String? {
    let pieces = line.split(whereSeparator: Self.endsFormula)
    let candidates = pieces.count > 1 ? pieces.dropFirst(isFormula(pieces[0]) ? 1 : 0) : pieces[...]
    guard let first = candidates.first else { return nil }
    let words = first.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
    guard !words.isEmpty, words.count <= 4, !isFormula(first), !line.contains("@") else {
      return nil
    }
    let text = NameText(first)
    guard text.base.count > 1, !text.words.contains(where: \.touchesDigit) else { return nil }
    for piece in text.words {
      let letters = text.base[piece.letters]
      guard let letter = letters.first else { return nil }
      let key = NameWords.key(letters)
      if self.words.companies.contains(key) || self.words.isNobody(key) { return nil }
      let script = NameScript(letter)
      let isCased = script == .latin || script == .cyrillic || script == .greek
      if isCased, !piece.startsUpper, text.words.count > 1, !self.words.particles.contains(key) {
        return nil
      }
    }
    let name = words.joined(separator: " ")
    return name.hasPrefix("-") ? NameText(name).written(0, text.words.count - 1) : name
  }

  private static func endsFormula(_ character: Character) -> Bool {
    switch character {
    case ",", "!", ";", "|", "—", "–": true
    default: false
    }
  }

  /// Begins with a word that closes a letter, or is no name: "Best regards", "Mit freundlichen".
  private func isFormula(_ piece: Substring) -> Bool {
    let text = NameText(piece)
    guard let first = text.words.first else { return true }
    let letters = text.base[first.letters]
    return letters.count > 1 && words.otherWords.contains(NameWords.key(letters))
  }
}
