import ReplyLexicon
import ReplyText

/// The words of one language by which a question is begun, from its word list `opener`.
struct Openers: Sendable {
  /// What a word can be in the beginning of a question.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32

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
    /// "or": what stands on both sides is to be chosen from.
    static let alternative = Roles(rawValue: 1 << 16)
    /// A word that points back: "it", "that".
    static let anaphor = Roles(rawValue: 1 << 17)
    /// A word without matter of its own: "idea", "possible", "please".
    static let light = Roles(rawValue: 1 << 18)
    /// "question": names an asking that follows.
    static let asking = Roles(rawValue: 1 << 19)
    /// What a sentence ends with that a list goes on: "following", "me".
    static let lead = Roles(rawValue: 1 << 20)
    /// "right" in "You open at nine, right?"
    static let tag = Roles(rawValue: 1 << 21)
    /// "at" in "at what time".
    static let preposition = Roles(rawValue: 1 << 22)
    /// Nouns that say what is asked: "the price", "the date", "the address", "the reason", "the way".
    static let amountNoun = Roles(rawValue: 1 << 23)
    static let timeNoun = Roles(rawValue: 1 << 24)
    static let placeNoun = Roles(rawValue: 1 << 25)
    static let reasonNoun = Roles(rawValue: 1 << 26)
    static let mannerNoun = Roles(rawValue: 1 << 27)
    /// An auxiliary whose subject may be left out in a statement ("Have a problem."): only a pronoun
    /// behind it makes a question of a sentence without a mark.
    static let droppable = Roles(rawValue: 1 << 28)
    /// "soon": after a word for how, it asks for a time.
    static let soon = Roles(rawValue: 1 << 29)
    /// Verbs of paying: "what does it cost".
    static let costs = Roles(rawValue: 1 << 30)
    /// Those of `subject` that stand for it alone: "you".
    static let pronoun = Roles(rawValue: 1 << 31)

    /// Words that ask for something other than yes or no.
    static let asksFor: Roles = [.which, .when, .whereabouts, .who, .how, .howMuch, .why]
    static let nouns: Roles = [.amountNoun, .timeNoun, .placeNoun, .reasonNoun, .mannerNoun]
  }

  private var roles = KeyTable()
  /// Whether the words are known that tell kinds apart, not only those that open a question.
  private(set) var isDetailed = false

  private static let names: [String: Roles] = [
    "thing": .which, "time": .when, "place": .whereabouts, "person": .who, "manner": .how,
    "amount": .howMuch, "reason": .why, "measure": .measure, "auxiliary": .auxiliary,
    "subject": .subject, "indirect": .indirect, "directive": .directive, "addressee": .addressee,
    "conjunction": .conjunction, "particle": .particle, "infinitive": .infinitive,
    "alternative": .alternative, "anaphor": .anaphor, "light": .light, "asking": .asking,
    "lead": .lead, "tag": .tag, "preposition": .preposition, "amounts": .amountNoun,
    "times": .timeNoun, "places": .placeNoun, "reasons": .reasonNoun, "manners": .mannerNoun,
    "soon": .soon, "costs": .costs, "droppable": .droppable, "pronoun": .pronoun,
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
      if role == .light { isDetailed = true }
      for word in words { roles.insert(role.rawValue, at: WordKey.key(folded: word)) }
    }
  }

  var isEmpty: Bool { roles.isEmpty }

  func roles(of word: Word) -> Roles {
    Roles(rawValue: roles[word.key])
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
