import ReplyModel
import Testing

/// The same numbers in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

@Suite struct NamePropertyTests {
  static let seed: UInt64 = 20_261

  /// Ways in which people rightly write a name to somebody known by given and family name.
  private static func rightForms(_ names: CommonNames, _ given: String, _ family: String)
    -> [String]
  {
    let blank = names.isJoined ? "" : " "
    let full = names.familyFirst ? family + blank + given : given + blank + family
    var forms = [
      full, full.uppercased(), full.lowercased(), given, given.uppercased(), given.lowercased(),
    ]
    if !names.isJoined {
      forms += [family + " " + given, given + " " + family, given + "  " + family]
      forms += [plain(given), plain(full), decomposed(given), decomposed(full)]
    }
    if family.first?.isCased == true { forms.append(String(given.prefix(1)) + ". " + family) }
    for honorific in names.honorifics {
      if honorific.hasPrefix("~") {
        forms.append(
          family + (names.isJoined || names.language == "ja" ? "" : " ") + honorific.dropFirst())
      } else {
        forms += [honorific + " " + family, honorific + " " + full]
      }
    }
    return forms
  }

  private static func knownForms(_ names: CommonNames, _ given: String, _ family: String)
    -> [String]
  {
    if names.isJoined { return [family + given] }
    if names.familyFirst { return [family + " " + given] }
    return [given + " " + family, family + ", " + given, (given + " " + family).uppercased()]
  }

  /// Latin accents left out, as a keyboard without them would have it.
  private static func plain(_ name: String) -> String {
    let table: [Character: Character] = [
      "é": "e", "É": "E", "è": "e", "ë": "e", "ï": "i", "î": "i", "á": "a", "Á": "A", "í": "i",
      "Í": "I",
      "ó": "o", "ö": "o", "Ö": "O", "ő": "o", "ü": "u", "Ü": "U", "ú": "u", "ű": "u", "ñ": "n",
      "ç": "c",
      "Ç": "C", "ã": "a", "õ": "o", "ô": "o", "å": "a", "Å": "A", "ä": "a", "ł": "l", "Ł": "L",
      "ż": "z",
      "Ż": "Z", "ą": "a", "ę": "e", "ś": "s", "Ś": "S", "ř": "r", "Ř": "R", "š": "s", "Š": "S",
      "č": "c",
      "Č": "C", "ě": "e", "ž": "z", "ý": "y", "ț": "t", "Ț": "T", "ș": "s", "Ș": "S", "ă": "a",
      "ş": "s",
      "Ş": "S", "ğ": "g", "ı": "i", "ê": "e", "â": "a", "ò": "o", "ń": "n", "ć": "c",
    ]
    return String(name.map { table[$0] ?? $0 })
  }

  /// Letters and marks apart (NFD), for the letters of `plain` with an acute or a diaeresis.
  private static func decomposed(_ name: String) -> String {
    let acute: [Character: String] = [
      "é": "e\u{301}", "á": "a\u{301}", "í": "i\u{301}", "ó": "o\u{301}", "ú": "u\u{301}",
      "ö": "o\u{308}", "ü": "u\u{308}", "ä": "a\u{308}", "ñ": "n\u{303}", "ё": "е\u{308}",
      "й": "и\u{306}",
    ]
    return name.map { acute[$0] ?? String($0) }.joined()
  }

  @Test func rightGreetingsAreNeverFlagged() {
    var count = 0
    var flagged: [String] = []
    for names in CommonNames.all {
      for (place, given) in names.given.enumerated() {
        for (index, family) in names.family.enumerated() where (place + index) % 2 == 0 {
          let forms = Self.knownForms(names, given, family)
          for known in [forms[index % forms.count]] {
            for written in Self.rightForms(names, given, family) {
              count += 1
              let found = comparer.compare(
                written: written, known: [known], language: names.language)
              if found.verdict != .match, found.verdict != .variant {
                flagged.append(
                  "\(names.language): \(written) <- \(known): \(found.verdict) \(found.reason)")
              }
            }
          }
        }
      }
    }
    #expect(count > 10_000)
    #expect(
      flagged.isEmpty, "\(flagged.count) of \(count): \(flagged.prefix(40).joined(separator: "\n"))"
    )
  }

  @Test func slipsAreFoundInEveryLanguage() {
    var dice = Dice(state: Self.seed)
    for names in CommonNames.all {
      var count = 0
      var found = 0
      for given in names.given where given.count > 3 {
        for family in names.family {
          let known = Self.knownForms(names, given, family)[0]
          let written = Self.slipped(given, &dice)
          guard written != given else { continue }
          count += 1
          let verdict = comparer.compare(written: written, known: [known], language: names.language)
            .verdict
          if verdict == .misspelled || verdict == .differentPerson { found += 1 }
        }
      }
      #expect(
        found * 100 >= count * 85, "\(names.language): \(found) of \(count), seed \(Self.seed)")
    }
  }

  /// Two letters swapped, one left out, or one doubled; never the last, which case endings change.
  private static func slipped(_ name: String, _ dice: inout Dice) -> String {
    var letters = Array(name)
    let at = Int.random(in: 1..<letters.count - 2 + 1, using: &dice)
    switch Int.random(in: 0..<3, using: &dice) {
    case 0 where at + 1 < letters.count: letters.swapAt(at, at + 1)
    case 1: letters.remove(at: at)
    default: letters.insert(letters[at], at: at)
    }
    return String(letters)
  }

  @Test func strangersAreNotTakenForTheCustomer() {
    var taken: [String] = []
    var count = 0
    for names in CommonNames.all {
      for (index, given) in names.given.enumerated() {
        let other = names.given[(index + 3) % names.given.count]
        let known = Self.knownForms(names, given, names.family[index % names.family.count])[0]
        count += 1
        let found = comparer.compare(written: other, known: [known], language: names.language)
        if found.verdict == .match || found.verdict == .variant {
          taken.append("\(names.language): \(other) <- \(known): \(found.reason)")
        }
      }
    }
    #expect(taken.count * 50 <= count, "\(taken.joined(separator: "\n"))")
  }
}
