import ReplyLexicon

/// The words by which lines are told apart, of all languages at once: a quotation is seldom in the
/// language of the reply above it.
struct AnatomyWords: Sendable {
  /// Longest phrase, in words.
  static let longestPhrase = 6

  static let lexiconNames: [LexiconName] = [
    "attribution", "quote-header", "valediction", "letter-opening", "signature", "boilerplate",
  ]

  /// Languages with word lists: `Lexicons.languages` knows only those with phrases.
  static let languages = [
    "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nb", "nl", "pl", "pt",
    "ro", "ru", "sv", "tr", "uk", "vi", "zh",
  ]

  private var table = ClassTable()

  init(lexicons: Lexicons) {
    self.init(languages: Set(Self.languages).union(lexicons.languages).sorted()) {
      lexicons.groups($0, language: $1)
    }
  }

  /// - Parameter groups: the word lists of a lexicon in a language. The first word of each list is
  ///   its name; `_` joins the words of a phrase.
  init(languages: [String], groups: (LexiconName, String) -> [[String]]) {
    for language in languages {
      for lexicon in Self.lexiconNames {
        for group in groups(lexicon, language) {
          guard let name = group.first, let kind = WordClass.named(name) else { continue }
          for phrase in group.dropFirst() { add(phrase, kind) }
        }
      }
    }
  }

  /// The class of a phrase by its hash (`WordScanner.join`); empty where it is none.
  func classOf(_ hash: UInt64) -> WordClass { table[hash] }

  private mutating func add(_ phrase: String, _ kind: WordClass) {
    let bytes = Array(phrase.utf8)
    var scanner = WordScanner(bytes: bytes, range: 0..<bytes.count)
    var whole: UInt64?
    while let word = scanner.next() {
      if let before = whole {
        table.insert(.prefix, at: before)
        whole = WordScanner.join(before, word.hash)
      } else {
        whole = word.hash
      }
    }
    if let whole { table.insert(kind, at: whole) }
  }
}

/// Hashes to classes: open addressing, for a lookup is done for each word of each line.
struct ClassTable: Sendable {
  private var hashes: [UInt64]
  private var classes: [WordClass]
  private var count = 0

  init() {
    hashes = Array(repeating: 0, count: 4096)
    classes = Array(repeating: [], count: 4096)
  }

  subscript(hash: UInt64) -> WordClass {
    var slot = place(of: hash)
    while true {
      if hashes[slot] == hash { return classes[slot] }
      if classes[slot].isEmpty { return [] }
      slot = (slot + 1) & (hashes.count - 1)
    }
  }

  mutating func insert(_ kind: WordClass, at hash: UInt64) {
    if count * 2 >= hashes.count { grow() }
    var slot = place(of: hash)
    while !classes[slot].isEmpty, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    if classes[slot].isEmpty { count += 1 }
    hashes[slot] = hash
    classes[slot].formUnion(kind)
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (hashes.count - 1)
  }

  private mutating func grow() {
    let (oldHashes, oldClasses) = (hashes, classes)
    hashes = Array(repeating: 0, count: oldHashes.count * 2)
    classes = Array(repeating: [], count: oldHashes.count * 2)
    count = 0
    for slot in oldHashes.indices where !oldClasses[slot].isEmpty {
      insert(oldClasses[slot], at: oldHashes[slot])
    }
  }
}
