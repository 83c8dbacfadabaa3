/// What to write in place of a name that is not the customer's.
struct NameSuggestion {
  let words: NameWords

  /// The written name with one part put right: in capitals where the part was, and only there.
  ///
  /// - Parameter part: indices into the scalars of the written name.
  func mended(_ written: String, _ text: NameText, part: Range<Int>, expected: String) -> String {
    guard part.lowerBound >= 0, part.upperBound <= text.scalars.count, !part.isEmpty else {
      return expected
    }
    // A Thai title may stand before the scalars of the text.
    let before = written.unicodeScalars.count - text.scalars.count
    guard before >= 0 else { return expected }
    var mended = String.UnicodeScalarView(written.unicodeScalars.prefix(before))
    mended.append(contentsOf: text.scalars[..<part.lowerBound])
    let old = text.scalars[part]
    mended.append(contentsOf: Self.cased(expected, like: old).unicodeScalars)
    mended.append(contentsOf: text.scalars[part.upperBound...])
    return String(mended)
  }

  /// The known name in place of another person's: as much of it as was called.
  func known(_ known: String, insteadOf written: NameText) -> String {
    let natural = Self.natural(known)
    let text = NameText(natural)
    guard written.words.count == 1, text.words.count > 1, text.script == .latin,
      !text.isHandle, let first = text.words.first, first.letters.count > 1,
      !words.honorifics.contains(NameWords.key(text.base[first.letters]))
    else {
      return Self.cased(natural, like: written.scalars[...])
    }
    var last = 0
    while last + 1 < text.words.count, text.words[last + 1].followsInside { last += 1 }
    let given = text.written(0, last)
    // Families stand first in Hungary and much of Asia, where no mark tells it.
    return words.nicknames.contains(NameWords.key(text.base[first.letters]))
      ? Self.cased(given, like: written.scalars[...])
      : Self.cased(natural, like: written.scalars[...])
  }

  /// "Smith, John" is written "John Smith"; brackets and quotation marks are left out.
  static func natural(_ known: String) -> String {
    let plain = CustomerNames.withoutBrackets(known[...])
    let halves = plain.split(separator: ",", omittingEmptySubsequences: false)
    let ordered =
      halves.count == 2 && NameText(halves[1]).words.contains { $0.letters.count > 3 }
      ? [halves[1], halves[0]] : halves
    let parts = ordered.flatMap { $0.split { $0 == " " || $0 == "\t" || $0 == "\"" } }
    return parts.isEmpty ? known : parts.joined(separator: " ")
  }

  /// Known names stand in capitals, or all small, in many From fields.
  static func cased(_ name: String, like written: ArraySlice<Unicode.Scalar>) -> String {
    let theirs = CaseCount(written)
    if theirs.upper > 1, theirs.lower == 0 { return name.uppercased() }
    let mine = CaseCount(name.unicodeScalars)
    guard mine.upper + mine.lower > 1, mine.upper == 0 || mine.lower == 0, theirs.startsUpper else {
      return name
    }
    return capitalised(name)
  }

  /// Letters of scripts that have two cases.
  private struct CaseCount {
    private(set) var upper = 0
    private(set) var lower = 0
    private(set) var startsUpper = false

    init(_ scalars: some Sequence<Unicode.Scalar>) {
      for scalar in scalars {
        if NameText.isUpper(scalar) {
          if upper + lower == 0 { startsUpper = true }
          upper += 1
        } else if scalar.value &- 0x61 < 26 || scalar.value >= 0x80 && scalar.properties.isLowercase
        {
          lower += 1
        }
      }
    }
  }

  private static func capitalised(_ name: String) -> String {
    var result = ""
    var startsWord = true
    for character in name {
      result += startsWord ? character.uppercased() : character.lowercased()
      startsWord = !character.isLetter
    }
    return result
  }
}
