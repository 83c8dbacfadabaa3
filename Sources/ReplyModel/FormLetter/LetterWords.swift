import ReplyLexicon
import ReplyText

/// Words of one language that form letters and personal ones use unlike, from its word list
/// `letter-words`.
struct LetterWords: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32

    /// A company speaks of itself: we, our.
    static let company = Roles(rawValue: 1 << 0)
    /// One person speaks: I, my.
    static let writer = Roles(rawValue: 1 << 1)
    /// The one spoken to: you, your.
    static let reader = Roles(rawValue: 1 << 2)
    /// Opens a letter: dear, hello.
    static let opening = Roles(rawValue: 1 << 3)
    /// Names a reader by what all of them are: customer, user.
    static let everybody = Roles(rawValue: 1 << 4)
    /// What letters of service are about, whatever the case: order, request.
    static let matter = Roles(rawValue: 1 << 5)
    /// Stands before it: your, this.
    static let pointer = Roles(rawValue: 1 << 6)
    /// Please.
    static let please = Roles(rawValue: 1 << 7)
    /// Takes up what was said: it, that, he.
    static let talk = Roles(rawValue: 1 << 8)
  }

  private static let names: [String: Roles] = [
    "company": .company, "writer": .writer, "reader": .reader, "opening": .opening,
    "everybody": .everybody, "matter": .matter, "pointer": .pointer, "please": .please,
    "talk": .talk,
  ]

  private var roles = KeyTable(capacity: 128)

  /// Empty where the language has no such list.
  init(lexicons: Lexicons, language: String) {
    lexicons.forEachGroup("letter-words", language: language) { group in
      var words = GroupWords(group)
      guard let name = words.next().map({ String(decoding: $0, as: UTF8.self) }),
        let role = Self.names[name]
      else { return }
      for word in words { roles.insert(role.rawValue, at: WordKey.key(folded: word)) }
    }
  }

  func roles(of word: Word) -> Roles { Roles(rawValue: roles[word.key]) }
}
