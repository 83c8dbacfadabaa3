import ReplyLexicon
import ReplyText

/// Words of one language that form letters and personal ones use unlike, from its word list
/// `letter-words`.
struct LetterWords: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32

    /// Opens a letter: dear, hello.
    static let opening = Roles(rawValue: 1 << 0)
    /// Names a reader by what all of them are: customer, user.
    static let everybody = Roles(rawValue: 1 << 1)
    /// What letters of service are about, whatever the case: order, request.
    static let matter = Roles(rawValue: 1 << 2)
    /// Stands before it: your, this.
    static let pointer = Roles(rawValue: 1 << 3)
    /// Please.
    static let please = Roles(rawValue: 1 << 4)
  }

  private static let names: [String: Roles] = [
    "opening": .opening, "everybody": .everybody, "matter": .matter, "pointer": .pointer,
    "please": .please,
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
