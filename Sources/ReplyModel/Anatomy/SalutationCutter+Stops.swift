extension SalutationCutter {
  /// Pieces of a line that are read behind the first, for more people who are greeted there.
  private static let mostPieces = 4

  /// Where the salutation ends whose first piece ends at a place: "Good day, Ann, how …", "Dear Ms Ito,
  /// dear Mr Bo, …" go on behind it. The next line where nothing but greetings is left.
  ///
  /// - Parameter isOpening: the first piece calls nobody: a name may stand behind it.
  func greetedEnd(from place: Int, in line: TextLine, afterOpening isOpening: Bool) -> Int {
    var end = place
    for piece in 0..<Self.mostPieces {
      var next = end
      var width = 0
      while next < line.end, next - end <= Self.longestPiece {
        width = stop(at: next, before: line.end) ?? 0
        if width > 0 { break }
        next += 1
      }
      let isEnded = width > 0 || next == line.end && isOpening && piece == 0
      guard isEnded, greets(end..<next, isName: isOpening && piece == 0, isStopped: width > 0)
      else { break }
      end = min(next + max(width, 0), line.end)
    }
    return bytes[end..<line.end].contains { $0 > 0x20 } ? end : line.next
  }

  private static let longestPiece = 60

  /// Chinese or Japanese behind a place: a whole sentence is one word there.
  func isUnspaced(at place: Int) -> Bool {
    bytes[min(place, bytes.count)...].prefix(8).first { $0 > 0x20 }
      .map { (0xE3...0xE9).contains($0) } ?? false
  }

  /// - Parameters:
  ///   - isName: a name alone counts too.
  ///   - isStopped: a sign stands behind the piece, not the end of the line.
  private func greets(_ piece: Range<Int>, isName: Bool, isStopped: Bool) -> Bool {
    let facts = cache.facts(of: piece)
    let others = facts.wordCount - facts.openingWords
    if facts.openingWords > 0 { return others <= 4 && facts.highCount >= others }
    guard isName, (1...3).contains(facts.wordCount), facts.highCount == facts.wordCount,
      facts.numberCount == 0, facts.closingWords == 0,
      let lead = bytes[piece].first(where: { $0 > 0x20 })
    else { return false }
    switch lead {
    // Hebrew, Arabic, Devanagari: every word begins high.
    case 0xD6...0xDB: return isStopped && facts.wordCount <= 2
    case 0xE0: return false
    // Chinese, Japanese, Korean: a sentence is one word.
    case 0xE3...0xED: return isTitled(bytes[piece])
    default: return true
    }
  }

  /// "Dear Ms Ito and Mr Bo": more words than one name has, nearly all of them high.
  func callsSeveral(_ piece: Range<Int>) -> Bool {
    guard piece.count <= 80 else { return false }
    let facts = cache.facts(of: piece)
    let others = facts.wordCount - facts.openingWords
    return others <= 9 && facts.highCount >= others - 2
  }

  /// Behind a dash between blanks, or a colon, that ends a short greeting: "Hi Ann - thanks for …",
  /// "Dear Ann: we have …".
  func dashEnd(in line: TextLine, openingWords: Int) -> Int? {
    let limit = min(line.end - 2, line.first + Self.longestPiece)
    guard limit > line.first + 1 else { return nil }
    for place in line.first + 1..<limit where bytes[place - 1] == 0x20 || bytes[place] == 0x3A {
      let isWide =
        place + 3 < line.end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
        && (bytes[place + 2] == 0x93 || bytes[place + 2] == 0x94)
      let width = bytes[place] == 0x2D || bytes[place] == 0x3A ? 1 : isWide ? 3 : 0
      guard width > 0, bytes[place + width] == 0x20 else { continue }
      let facts = cache.facts(of: line.first..<place)
      let others = facts.wordCount - openingWords
      return others <= 3 && facts.highCount >= others ? place + width : nil
    }
    return nil
  }

  /// Bytes of a comma, colon, semicolon or exclamation mark, those of other scripts among them; nil for
  /// other signs.
  func stop(at place: Int, before end: Int) -> Int? {
    switch bytes[place] {
    case 0x2C, 0x3A, 0x3B, 0x21: return 1
    case 0xD8 where place + 1 < end && bytes[place + 1] == 0x8C: return 2
    case 0xE3 where place + 2 < end && bytes[place + 1] == 0x80:
      return bytes[place + 2] == 0x81 || bytes[place + 2] == 0x82 ? 3 : nil
    case 0xEF where place + 2 < end && bytes[place + 1] == 0xBC:
      return [0x8C, 0x9A, 0x81, 0x8E].contains(bytes[place + 2]) ? 3 : nil
    default: return nil
    }
  }
}
