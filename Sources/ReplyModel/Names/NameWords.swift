import ReplyLexicon

/// The word lists that names are read with, folded as names are.
///
/// A word stands here as the key of its letters alone: "г-н", "г.н." and "Г-Н" are one word.
struct NameWords: Sendable {
  private(set) var honorifics: Set<UInt64> = []
  private(set) var salutations: Set<UInt64> = []
  private(set) var particles: Set<UInt64> = []
  private(set) var addressees: Set<UInt64> = []
  private(set) var companies: Set<UInt64> = []
  private(set) var roles: Set<UInt64> = []
  private(set) var conjunctions: Set<UInt64> = []
  private(set) var otherWords: Set<UInt64> = []
  /// Groups that a name belongs to; the first name of a group is the full one.
  private(set) var nicknames: [UInt64: [Int32]] = [:]
  /// Names that head a group: known to be names of their own.
  private(set) var fullNames: Set<UInt64> = []
  /// Honorifics, openings and the like that are written on to a name without a blank, longest
  /// first.
  private(set) var attached: [[UInt32]] = []
  /// Openings of salutations that are written on to a name without a blank, longest first.
  private(set) var attachedOpenings: [[UInt32]] = []
  private var groupCount: Int32 = 0

  /// Languages that have word lists for names, whether or not they have phrases.
  static let languages = [
    "und", "ar", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu",
    "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi", "yo",
    "zh",
  ]

  init(lexicons: Lexicons) {
    let others = lexicons.languages.filter { !Self.languages.contains($0) }
    self.init(languages: Self.languages + others) { lexicons.groups($0, language: $1) }
  }

  /// - Parameter groups: the groups of words of a lexicon in a language.
  init(languages: [String], groups: (LexiconName, String) -> [[String]]) {
    for language in languages {
      collect(groups("honorifics", language), into: \.honorifics)
      collect(groups("salutation", language), into: \.salutations, accents: language)
      collect(groups("name-particles", language), into: \.particles)
      collect(groups("addressees", language), into: \.addressees, accents: language)
      collect(groups("company-words", language), into: \.companies)
      collect(groups("role-accounts", language), into: \.roles)
      collect(groups("name-conjunctions", language), into: \.conjunctions, accents: language)
      collect(groups("no-names", language), into: \.otherWords, accents: language)
      for group in groups("nicknames", language) { addNicknames(group) }
    }
    attached.sort { $0.count > $1.count }
    attachedOpenings.sort { $0.count > $1.count }
  }

  /// - Parameter accents: the language of words that count with their accents, since without them
  ///   they are names in another language (Chào, Chao); long words count without them as well.
  private mutating func collect(
    _ groups: [[String]], into set: WritableKeyPath<NameWords, Set<UInt64>>,
    accents: String? = nil
  ) {
    for word in groups.joined() {
      let text = NameText(word)
      let letters = text.base
      guard !letters.isEmpty else { continue }
      if let accents {
        self[keyPath: set].insert(Self.exactKey(text))
        let isTonal = accents == "vi" || accents == "yo"
        if letters.count > 4, !isTonal { self[keyPath: set].insert(Self.key(letters[...])) }
      } else {
        self[keyPath: set].formUnion([Self.key(letters[...]), Self.exactKey(text)])
      }
      let joins = letters.allSatisfy { NameScript($0).isEastAsian || (0xE00..<0xE80).contains($0) }
      if joins, set == \.honorifics || set == \.salutations || set == \.addressees {
        attached.append(letters)
        if set == \.salutations { attachedOpenings.append(letters) }
      }
    }
  }

  private mutating func addNicknames(_ group: [String]) {
    for (index, name) in group.enumerated() {
      let letters = NameText(name).base
      guard !letters.isEmpty else { continue }
      let key = Self.key(letters[...])
      nicknames[key, default: []].append(groupCount)
      if index == 0 { fullNames.insert(key) }
    }
    groupCount += 1
  }

  /// Whether both names stand in one group.
  func areOne(_ one: UInt64, _ other: UInt64) -> Bool {
    guard let mine = nicknames[one], let theirs = nicknames[other] else { return false }
    return mine.contains { theirs.contains($0) }
  }

  /// Identity of a word's letters with their accents: that of the letters where there are none.
  static func exactKey(_ text: NameText) -> UInt64 {
    guard text.hasMarks else { return key(text.base[...]) }
    let marks = text.marks.map { UInt32($0) + 0x11_0000 }
    return key((text.base + marks)[...])
  }

  /// Identity of a word's folded letters (FNV-1a over scalars).
  static func key(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
