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
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr",
    "uk", "vi", "zh",
  ]

  /// Languages of which only the words that open a letter are known.
  static let openingLanguages = ["fa", "hi", "yo"]

  /// Titles that are written on to a name without a blank, UTF-8: 様, 先生, 님.
  private(set) var titles: [[UInt8]] = []
  /// Openings that a name is written on to without a blank, UTF-8: สวัสดี, 尊敬的.
  private(set) var leads: [[UInt8]] = []

  private var table = KeyTable(capacity: 8192)

  init(lexicons: Lexicons) {
    for language in Set(Self.languages).union(lexicons.languages).sorted() {
      for lexicon in Self.lexiconNames {
        lexicons.forEachGroup(lexicon, language: language) { add($0) }
      }
    }
    for language in Self.openingLanguages {
      lexicons.forEachGroup("letter-opening", language: language) { add($0) }
    }
  }

  /// The class of a phrase by its hash (`WordScanner.join`); empty where it is none.
  func classOf(_ hash: UInt64) -> WordClass { WordClass(rawValue: table[hash]) }

  /// Adds a word list. Its first word is its name; `_` joins the words of a phrase.
  private mutating func add(_ group: UnsafeRawBufferPointer) {
    let bytes = Array(group)
    let nameEnd = bytes.firstIndex(of: 0x20) ?? bytes.count
    let name = String(decoding: bytes[..<nameEnd], as: UTF8.self)
    if name == "title" || name == "lead" {
      let words = bytes[nameEnd...].split(separator: 0x20).map(Array.init)
      if name == "title" { titles += words } else { leads += words }
      return
    }
    guard let kind = WordClass.named(name) else { return }
    var start = nameEnd + 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
      add(WordScanner(bytes: bytes, range: start..<end), kind)
      start = end + 1
    }
  }

  private mutating func add(_ phrase: WordScanner, _ kind: WordClass) {
    var scanner = phrase
    var whole: UInt64?
    while let word = scanner.next() {
      if let before = whole {
        table.insert(WordClass.prefix.rawValue, at: before)
        whole = WordScanner.join(before, word.hash)
      } else {
        whole = word.hash
      }
    }
    if let whole { table.insert(kind.rawValue, at: whole) }
  }
}
