import ReplyLexicon
import ReplyText

/// The words of one language by which questions are answered, from its word list `answer-words`.
struct AnswerWords {
  /// What a word or a phrase can do in an answer.
  struct Roles: OptionSet {
    let rawValue: UInt32

    static let yes = Roles(rawValue: 1 << 0)
    static let no = Roles(rawValue: 1 << 1)
    /// What goes on behind a yes or no, or behind a word for "since".
    static let subject = Roles(rawValue: 1 << 2)
    static let reason = Roles(rawValue: 1 << 3)
    /// "since": a reason where a subject follows.
    static let reasonBeforeSubject = Roles(rawValue: 1 << 4)
    /// "as": a reason where a subject and, soon, a form of "to be" follow.
    static let reasonWithState = Roles(rawValue: 1 << 5)
    static let state = Roles(rawValue: 1 << 6)
    static let place = Roles(rawValue: 1 << 7)
    /// What stands before a word for a place.
    static let beforePlace = Roles(rawValue: 1 << 8)
    /// What stands before the name of a town.
    static let beforeTown = Roles(rawValue: 1 << 9)
    /// Written with a capital, and no town and nobody's name.
    static let noTown = Roles(rawValue: 1 << 10)
    /// What somebody does, or a desk.
    static let person = Roles(rawValue: 1 << 11)
    static let title = Roles(rawValue: 1 << 12)
    /// What the reader is told to do.
    static let step = Roles(rawValue: 1 << 13)
    /// May stand before that.
    static let stepLead = Roles(rawValue: 1 << 14)
    static let attachment = Roles(rawValue: 1 << 15)
    static let addressee = Roles(rawValue: 1 << 16)
    static let negation = Roles(rawValue: 1 << 17)
    static let link = Roles(rawValue: 1 << 18)
    static let date = Roles(rawValue: 1 << 19)
    static let month = Roles(rawValue: 1 << 20)
    /// A month, or another word: "may".
    static let monthOrWord = Roles(rawValue: 1 << 21)
    static let beforeMonth = Roles(rawValue: 1 << 22)
    /// Makes a span of time of a number before it.
    static let unit = Roles(rawValue: 1 << 23)
    static let number = Roles(rawValue: 1 << 24)
    /// Says what a number behind it is called: "page 5" counts nothing.
    static let label = Roles(rawValue: 1 << 25)
    static let free = Roles(rawValue: 1 << 26)
    static let writer = Roles(rawValue: 1 << 27)
    static let contact = Roles(rawValue: 1 << 28)
    static let send = Roles(rawValue: 1 << 29)
    static let file = Roles(rawValue: 1 << 30)
    /// A phrase begins with it.
    static let opensPhrase = Roles(rawValue: 1 << 31)

    static let telling: Roles = [.date, .month, .monthOrWord, .unit, .number]
  }

  /// By the first word of the list; a list `other` holds phrases that only look like answers.
  private static let names: [String: Roles] = [
    "yes": .yes, "no": .no, "subject": .subject, "reason": .reason,
    "reason_before_subject": .reasonBeforeSubject, "reason_with_state": .reasonWithState,
    "state": .state, "place": .place, "before_place": .beforePlace, "before_town": .beforeTown,
    "no_town": .noTown, "person": .person, "title": .title, "step": .step,
    "step_lead": .stepLead, "attachment": .attachment, "addressee": .addressee,
    "negation": .negation, "link": .link, "date": .date, "month": .month,
    "month_or_word": .monthOrWord, "before_month": .beforeMonth, "unit": .unit,
    "number": .number, "label": .label, "free": .free, "writer": .writer, "contact": .contact,
    "send": .send, "file": .file, "other": [],
  ]

  /// Words of the longest phrase.
  static let longest = 4

  private var roles = KeyTable(capacity: 512)
  /// Phrases that mean nothing have a bit of their own: a table holds no zero.
  private static let known: UInt32 = 1 << 31
  private var phrases = KeyTable(capacity: 128)
  private var names = KeyTable(capacity: 512)
  /// "long", "often": behind a word for how, they ask for a span of time.
  private var spans = KeyTable()

  init(lexicons: Lexicons, language: String) {
    lexicons.forEachGroup("answer-words", language: language) { group in
      var words = GroupWords(group)
      guard let name = words.next().map({ String(decoding: $0, as: UTF8.self) }) else { return }
      if name == "span" {
        for word in words { spans.insert(WordKey.key(folded: word)) }
      }
      guard let role = Self.names[name] else { return }
      for word in words { add(word, role) }
      told.formUnion(role)
    }
    guard !roles.isEmpty else { return }
    lexicons.forEachGroup("nicknames", language: language) { group in
      for word in GroupWords(group) { names.insert(WordKey.key(folded: word)) }
    }
  }

  private mutating func add(_ written: UnsafeRawBufferPointer, _ role: Roles) {
    var state = WordKey.seed
    var first: UInt64?
    var phrase: UInt64 = 0
    for byte in written {
      guard byte == UInt8(ascii: "_") else {
        state = WordKey.step(state, byte)
        continue
      }
      phrase = first == nil ? WordKey.finish(state) : Self.joined(phrase, WordKey.finish(state))
      first = first ?? phrase
      state = WordKey.seed
    }
    let last = WordKey.finish(state)
    guard let first else { return role.isEmpty ? () : roles.insert(role.rawValue, at: last) }
    roles.insert(Roles.opensPhrase.rawValue, at: first)
    phrases.insert(role.rawValue | Self.known, at: Self.joined(phrase, last))
  }

  /// What the language has words for.
  private(set) var told: Roles = []

  /// It knows how the reader is addressed.
  var hasAddressees: Bool { told.contains(.addressee) }

  var isEmpty: Bool { roles.isEmpty }

  func roles(of word: Word) -> Roles { Roles(rawValue: roles[word.key]) }

  /// Whether a word asks for a span of time; nil where the language does not say.
  func asksForSpan(_ word: Word) -> Bool? {
    spans.isEmpty ? nil : spans.contains(word.key) || roles(of: word).contains(.unit)
  }

  /// Whether a word is somebody's first name.
  func isName(_ word: Word) -> Bool { names.contains(word.key) }

  /// What the phrase of these words means; nil where they are none.
  func roles(ofPhrase key: UInt64) -> Roles? {
    let found = phrases[key]
    return found == 0 ? nil : Roles(rawValue: found & ~Self.known)
  }

  static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase ^ word >> 7) &* 0x9e37_79b9_7f4a_7c15 &+ word
  }
}
