import ReplyLexicon
import ReplyText

/// The words of one language by which a question is begun, from its word list `opener`.
struct Openers: Sendable {
  /// What a word can be in the beginning of a question.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16

    static let which = Roles(rawValue: 1 << 0)
    static let when = Roles(rawValue: 1 << 1)
    static let whereabouts = Roles(rawValue: 1 << 2)
    static let who = Roles(rawValue: 1 << 3)
    static let how = Roles(rawValue: 1 << 4)
    static let howMuch = Roles(rawValue: 1 << 5)
    static let why = Roles(rawValue: 1 << 6)
    /// "much", "long", "often": after a word for how, it asks for a measure.
    static let measure = Roles(rawValue: 1 << 7)
    /// A verb that changes places with its subject in a question.
    static let auxiliary = Roles(rawValue: 1 << 8)
    /// What stands after such a verb in a question: pronouns, articles.
    static let subject = Roles(rawValue: 1 << 9)
    /// "tell", "know": what follows it is asked, not the telling.
    static let indirect = Roles(rawValue: 1 << 10)
    /// "could" in "could you": asks for a deed.
    static let directive = Roles(rawValue: 1 << 11)
    /// The person addressed.
    static let addressee = Roles(rawValue: 1 << 12)
    static let conjunction = Roles(rawValue: 1 << 13)
    /// A word that makes a question of any sentence: "吗", "ли", "czy".
    static let particle = Roles(rawValue: 1 << 14)

    /// "to" in "how to".
    static let infinitive = Roles(rawValue: 1 << 15)

    /// Words that ask for something other than yes or no.
    static let asksFor: Roles = [.which, .when, .whereabouts, .who, .how, .howMuch, .why]
  }

  private var roles = KeyTable()

  private static let names: [String: Roles] = [
    "thing": .which, "time": .when, "place": .whereabouts, "person": .who, "manner": .how,
    "amount": .howMuch, "reason": .why, "measure": .measure, "auxiliary": .auxiliary,
    "subject": .subject, "indirect": .indirect, "directive": .directive, "addressee": .addressee,
    "conjunction": .conjunction, "particle": .particle, "infinitive": .infinitive,
  ]

  /// No openers.
  init() {}

  /// The openers of a language. The first word of each group names the role of the words that
  /// follow it; a group with a name that is none is left out.
  init(lexicons: Lexicons, language: String) {
    lexicons.forEachGroup("opener", language: language) { group in
      var words = GroupWords(group)
      guard let name = words.next(),
        let role = Self.names[String(decoding: name, as: UTF8.self)]
      else { return }
      for word in words { roles.insert(UInt32(role.rawValue), at: WordKey.key(folded: word)) }
    }
  }

  var isEmpty: Bool { roles.isEmpty }

  func roles(of word: Word) -> Roles {
    Roles(rawValue: UInt16(truncatingIfNeeded: roles[word.key]))
  }

  /// The openers of every language that has them, by primary language tag.
  static func all(in lexicons: Lexicons) -> [String: Openers] {
    var all: [String: Openers] = [:]
    for language in lexicons.languages {
      let openers = Openers(lexicons: lexicons, language: language)
      if !openers.isEmpty { all[primary(language)] = openers }
    }
    return all
  }

  /// `zh` of `zh-Hant`.
  static func primary(_ language: String) -> String {
    String(decoding: language.utf8.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
