import ReplyLexicon
import ReplyText

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

  private var classes: [UInt64: WordClass] = [:]

  init(lexicons: Lexicons) {
    self.init(languages: Set(Self.languages).union(lexicons.languages).sorted()) {
      lexicons.groups($0, language: $1)
    }
  }

  /// - Parameter groups: the word lists of a lexicon in a language. The first word of each list is
  ///   its name; `_` joins the words of a phrase.
  init(languages: [String], groups: (LexiconName, String) -> [[String]]) {
    classes.reserveCapacity(6000)
    for language in languages {
      for lexicon in Self.lexiconNames {
        for group in groups(lexicon, language) {
          guard let name = group.first, let kind = WordClass.named(name) else { continue }
          for phrase in group.dropFirst() { add(phrase, kind) }
        }
      }
    }
  }

  /// The class of a phrase by the hash state after its last word; empty where it is none.
  func classOf(_ state: UInt64) -> WordClass { classes[state] ?? [] }

  private mutating func add(_ phrase: String, _ kind: WordClass) {
    let bytes = Array(phrase.utf8)
    var scanner = WordScanner(bytes: bytes, range: 0..<bytes.count)
    var state = WordKey.seed
    var pending: UInt64?
    while let word = scanner.next() {
      if let before = pending {
        classes[before, default: []].insert(.prefix)
        state = WordKey.step(state, WordScanner.joint)
      }
      for byte in word.folded { state = WordKey.step(state, byte) }
      pending = state
    }
    if let last = pending { classes[last, default: []].insert(kind) }
  }
}
