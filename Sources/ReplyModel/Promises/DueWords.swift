import ReplyLexicon
import ReplyText

/// The words of one language by which a promise says when, from its word list `due-words`, and the
/// names of months and weekdays that ICU has.
struct DueWords {
  struct Roles: OptionSet {
    let rawValue: UInt32

    /// "by", "until": the time named is the last in which the promise is kept.
    static let by = Roles(rawValue: 1 << 0)
    static let before = Roles(rawValue: 1 << 1)
    static let after = Roles(rawValue: 1 << 2)
    /// "on", "at", "in".
    static let at = Roles(rawValue: 1 << 3)
    /// "within": "within the hour" is a span.
    static let within = Roles(rawValue: 1 << 4)
    /// What stands behind it is no time by which anything is due: "of", "since", "every".
    static let unfit = Roles(rawValue: 1 << 5)
    /// "for": a span behind it says how long.
    static let lasting = Roles(rawValue: 1 << 6)
    /// Says that what stands before it is over: "ago".
    static let gone = Roles(rawValue: 1 << 7)
    static let next = Roles(rawValue: 1 << 8)
    static let this = Roles(rawValue: 1 << 9)
    /// "coming": the first one from now on.
    static let coming = Roles(rawValue: 1 << 10)
    /// Articles, and what else stands between the words of a time: "the", "of".
    static let filler = Roles(rawValue: 1 << 11)
    /// "the" in "the next week", which is a span, as "next week" is none.
    static let definite = Roles(rawValue: 1 << 12)
    static let working = Roles(rawValue: 1 << 13)
    /// "from now", "from today", "time" in "in two weeks' time".
    static let fromNow = Roles(rawValue: 1 << 14)
    /// "to", "or": the later one of two times counts.
    static let joiner = Roles(rawValue: 1 << 15)
    /// "at the latest".
    static let late = Roles(rawValue: 1 << 16)
    /// "soon", "as soon as possible", "at some point".
    static let soon = Roles(rawValue: 1 << 17)
    static let event = Roles(rawValue: 1 << 18)
    /// "when": an event, or what somebody is told.
    static let asked = Roles(rawValue: 1 << 19)
    static let condition = Roles(rawValue: 1 << 20)
    /// The person addressed.
    static let reader = Roles(rawValue: 1 << 21)
    /// "please", "let us know": the reader is to do something.
    static let asking = Roles(rawValue: 1 << 22)
    static let joint = Roles(rawValue: 1 << 23)
    static let negation = Roles(rawValue: 1 << 24)
    /// "have", "were": a cue with it tells of the past.
    static let perfect = Roles(rawValue: 1 << 25)
    /// "did", "ordered": a time behind it is past.
    static let happened = Roles(rawValue: 1 << 26)
    static let future = Roles(rawValue: 1 << 27)
    /// "to" in "you will have to".
    static let obligation = Roles(rawValue: 1 << 28)
    /// Stands in a sentence that says nothing but when: "This should be …".
    static let light = Roles(rawValue: 1 << 29)
    /// Behind it an ordinal is a day of the month, "the 21st"; a plain number where the language
    /// writes those so, "le 21".
    static let dayLead = Roles(rawValue: 1 << 30)
    /// A phrase begins with it.
    static let opensPhrase = Roles(rawValue: 1 << 31)
  }

  /// What words mean that stand for a time. The raw value is the first word of their list up to a
  /// hyphen; behind it stands a number.
  enum Meaning: String, CaseIterable {
    /// "two".
    case number
    /// "tenth".
    case ordinal
    /// `unit-3`: see `DueUnit`.
    case unit
    /// `edge-1`: "early"; 2 is the middle, 3 the end, 4 all of it: "later this week".
    case edge
    /// `day-1`: "tomorrow", days from today on.
    case day
    /// `part-18`: "afternoon", until that hour.
    case part
    /// `clock-12`: "noon".
    case clock
    /// `close-0`: "close of business"; `close-3`: "end of the day", and others after `DueUnit`.
    case close
    /// `feast-1225`: month and day.
    case feast
    /// `minutes-30`: "half an hour".
    case minutes
    /// `weeks-2`: "the week after next", weeks from this one on.
    case weeks
    /// "We will": promises whatever follows, where a time is said.
    case pledge
    /// "be", "see": what follows "we will" and is no deed.
    case idle
    /// "unless": a condition before a promise; behind one it takes nothing from it.
    case exception
    case month
    case weekday
    /// A name that is shortened: "Tue", "so".
    case shortWeekday
  }

  private static let names: [String: Roles] = [
    "by": .by, "before": .before, "after": .after, "at": .at, "within": .within, "unfit": .unfit,
    "lasting": .lasting, "gone": .gone, "next": .next, "this": .this, "coming": .coming,
    "filler": .filler, "definite": .definite, "working": .working, "from-now": .fromNow,
    "joiner": .joiner, "late": .late, "soon": .soon, "event": .event, "asked": .asked,
    "condition": .condition, "reader": .reader, "asking": .asking, "joint": .joint,
    "negation": .negation, "perfect": .perfect, "happened": .happened, "future": .future,
    "obligation": .obligation, "light": .light, "day-lead": .dayLead,
  ]

  /// Words of the longest phrase.
  static let longest = 5
  /// As a month: "the new year", which lasts as long as people call it so, until the end of January.
  static let newYear = 13

  private var roles = KeyTable(capacity: 256)
  private var meanings = KeyTable(capacity: 256)
  /// A bare number behind a word for `dayLead` is a day.
  private(set) var hasBareDays = false
  /// Some word marks the future.
  private(set) var tellsFuture = false

  init(lexicons: Lexicons, language: String) {
    lexicons.forEachGroup("due-words", language: language) { group in
      var words = GroupWords(group)
      guard let name = words.next().map({ String(decoding: $0, as: UTF8.self) }) else { return }
      if name == "bare-days" { hasBareDays = true }
      let role = Self.names[name] ?? []
      let meaning = Self.meaning(named: name)
      guard !role.isEmpty || meaning != nil else { return }
      if role == .future { tellsFuture = true }
      for word in words { add(word, role, meaning) }
    }
    guard !isEmpty else { return }
    let calendar = CalendarData(language: language)
    for month in calendar.months { meanings.set(Self.code(.month, month.number), at: month.key) }
    for (place, day) in calendar.weekdays.enumerated() where meanings[day.key] == 0 {
      // The full names come first; Monday is 0 here, Sunday 1 there.
      let meaning = place < 7 ? Meaning.weekday : .shortWeekday
      meanings.set(Self.code(meaning, (day.number + 5) % 7), at: day.key)
    }
  }

  /// The language has no such list.
  var isEmpty: Bool { roles.isEmpty }

  func roles(_ key: UInt64) -> Roles { Roles(rawValue: roles[key]) }

  func meaning(_ key: UInt64) -> (meaning: Meaning, value: Int)? {
    let code = meanings[key]
    return code == 0 ? nil : (Meaning.allCases[Int(code >> 16) - 1], Int(code & 0xFFFF))
  }

  /// The key of a phrase that goes on with a word.
  static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    AnswerWords.joined(phrase, word)
  }

  private static func code(_ meaning: Meaning, _ value: Int) -> UInt32 {
    let place = Meaning.allCases.firstIndex(of: meaning) ?? 0
    return UInt32(place + 1) << 16 | UInt32(value)
  }

  private static func meaning(named name: String) -> UInt32? {
    let parts = name.split(separator: "-")
    guard parts.count == 2, let meaning = Meaning(rawValue: String(parts[0])),
      let value = Int(parts[1]), (0..<0xFFFF).contains(value)
    else { return nil }
    return code(meaning, value)
  }

  private mutating func add(
    _ written: UnsafeRawBufferPointer, _ role: Roles, _ meaning: UInt32?
  ) {
    var state = WordKey.seed
    var first: UInt64?
    var key: UInt64 = 0
    for byte in written {
      guard byte == UInt8(ascii: "_") else {
        state = WordKey.step(state, byte)
        continue
      }
      key = first == nil ? WordKey.finish(state) : Self.joined(key, WordKey.finish(state))
      first = first ?? key
      state = WordKey.seed
    }
    key = first == nil ? WordKey.finish(state) : Self.joined(key, WordKey.finish(state))
    if let first { roles.insert(Roles.opensPhrase.rawValue, at: first) }
    if !role.isEmpty { roles.insert(role.rawValue, at: key) }
    if let meaning { meanings.set(meaning, at: key) }
  }
}

/// Units of time, by the number that `due-words` gives them.
enum DueUnit: Int {
  case minute = 1
  case hour, day, week, month, quarter, year, weekend
  /// One word for it: "Werktag".
  case workingDay
  case fortnight
}
