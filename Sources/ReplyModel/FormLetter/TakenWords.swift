import ReplyLexicon
import ReplyText

/// The customer's own words, and how many of them a reply takes up.
struct TakenWords {
  private var keys = KeyTable(capacity: 64)

  /// Words that say nothing of the case are left out: stop words, and what letters of service are
  /// about whatever the case ("order", "request").
  ///
  /// - Complexity: O(n) in the words of the original.
  init(original: Turn?, words known: LetterWords, lexicons: Lexicons) {
    guard let original else { return }
    for word in original.tokens.words where Self.isOwn(word) {
      guard known.roles(of: word).isEmpty,
        !lexicons.isStopWord(word.key, language: original.language)
      else { continue }
      keys.insert(word.key)
    }
  }

  func contains(_ word: Word) -> Bool { Self.isOwn(word) && keys.contains(word.key) }

  /// Different words of the customer's in a reply.
  ///
  /// - Complexity: O(n) in the words of the reply.
  func count(in reply: Turn) -> Int {
    guard !keys.isEmpty else { return 0 }
    var met = KeyTable(capacity: 16)
    for word in reply.tokens.words where contains(word) { met.insert(word.key) }
    return met.count
  }

  /// Short words are seldom what a message is about, except in scripts without letters.
  private static func isOwn(_ word: Word) -> Bool {
    word.kind == .number || word.range.count >= 4
  }
}
