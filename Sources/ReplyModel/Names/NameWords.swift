import ReplyLexicon

/// The word lists that names are read with, folded as names are.
///
/// A word stands here as the key of its letters alone: "г-н", "г.н." and "Г-Н" are one word.
struct NameWords: Sendable {
  private(set) var honorifics = KeyTable(capacity: 1024)
  private(set) var salutations = KeyTable(capacity: 1024)
  private(set) var particles = KeyTable(capacity: 128)
  /// Whoever reads it: customer, sir, there.
  private(set) var addressees = KeyTable(capacity: 1024)
  /// Several at once: all, team, both.
  private(set) var groups = KeyTable(capacity: 512)
  private(set) var companies = KeyTable(capacity: 256)
  private(set) var roles = KeyTable(capacity: 128)
  private(set) var conjunctions = KeyTable(capacity: 128)
  private(set) var otherWords = KeyTable(capacity: 256)
  /// Names that have other forms. Most names are written as they are known, and ask for none.
  var nicknames: Nicknames { nicknamesOnDemand.value }
  /// Words of street names: asked for where a name is another's.
  var streets: KeyTable { streetsOnDemand.value }
  /// Honorifics, openings and the like that are written on to a name without a blank, longest
  /// first.
  private(set) var attached: [[UInt32]] = []
  /// Openings of salutations that are written on to a name without a blank, longest first.
  private(set) var attachedOpenings: [[UInt32]] = []
  /// Addressees and groups of such scripts, longest first.
  private(set) var attachedAddressees: [[UInt32]] = []

  private let nicknamesOnDemand: OnDemand<Nicknames>
  private let streetsOnDemand: OnDemand<KeyTable>

  /// Languages that have word lists for names, whether or not they have phrases.
  static let languages = [
    "und", "ar", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu",
    "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi", "yo",
    "zh",
  ]

  init(lexicons: Lexicons) {
    let others = lexicons.languages.filter { !Self.languages.contains($0) }
    let languages = Self.languages + others
    nicknamesOnDemand = OnDemand { Nicknames(lexicons: lexicons, languages: languages) }
    streetsOnDemand = OnDemand {
      var streets = KeyTable(capacity: 256)
      var list = NameWordList(lexicons: lexicons)
      for language in languages {
        list.language = language
        list.collect("street-words", into: &streets)
      }
      return streets
    }
    var list = NameWordList(lexicons: lexicons)
    for language in languages {
      list.language = language
      list.collect("honorifics", into: &honorifics)
      attached += list.takeAttached()
      list.collect("salutation", into: &salutations, exactly: true)
      let openings = list.takeAttached()
      attached += openings
      attachedOpenings += openings
      list.collect("name-particles", into: &particles)
      _ = list.takeAttached()
      list.collect("addressees", into: &addressees, exactly: true)
      list.collect("group-addressees", into: &groups, exactly: true)
      let nobody = list.takeAttached()
      attached += nobody
      attachedAddressees += nobody
      list.collect("company-words", into: &companies)
      list.collect("role-accounts", into: &roles)
      list.collect("name-conjunctions", into: &conjunctions, exactly: true)
      list.collect("no-names", into: &otherWords, exactly: true)
    }
    attached.sort { $0.count > $1.count }
    attachedOpenings.sort { $0.count > $1.count }
    attachedAddressees.sort { $0.count > $1.count }
  }

  /// Whether both names stand in one group.
  func areOne(_ one: UInt64, _ other: UInt64) -> Bool { nicknames.areOne(one, other) }

  /// Whether a word calls a group, or whoever reads it.
  func isNobody(_ key: UInt64) -> Bool { addressees.contains(key) || groups.contains(key) }

  /// Identity of a word's letters with their accents: that of the letters where there are none.
  static func exactKey(_ text: NameText) -> UInt64 {
    guard text.hasMarks else { return key(text.base[...]) }
    // ß is folded to ss where words are listed.
    let marks = zip(text.base, text.marks).map { $0 == 0x73 && $1 == 0x71 ? 0 : UInt32($1) }
    guard marks.contains(where: { $0 != 0 }) else { return key(text.base[...]) }
    return key((text.base + marks.map { $0 + 0x11_0000 })[...])
  }

  /// Identity of a word's folded letters (FNV-1a over scalars).
  static func key(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash = keySeed
    for letter in letters { hash = keyStep(hash, letter) }
    return keyEnd(hash)
  }

  static var keySeed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  static func keyStep(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  static func keyEnd(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }
}
