/// What a word or phrase says about the line that it stands in.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// "wrote", "schrieb": ends or carries an attribution line.
  static let verb = WordClass(rawValue: 1 << 0)
  /// "On", "Am", "Le": opens an attribution line.
  static let opener = WordClass(rawValue: 1 << 1)
  /// "PM", "Uhr": stands beside a time.
  static let clock = WordClass(rawValue: 1 << 2)
  /// A month or a weekday.
  static let date = WordClass(rawValue: 1 << 3)
  /// Field names of a quoted header block.
  static let sender = WordClass(rawValue: 1 << 4)
  static let sent = WordClass(rawValue: 1 << 5)
  static let to = WordClass(rawValue: 1 << 6)
  static let subject = WordClass(rawValue: 1 << 7)
  static let cc = WordClass(rawValue: 1 << 8)
  /// The words of "-----Original Message-----" and "---- Forwarded message ----".
  static let original = WordClass(rawValue: 1 << 9)
  static let noun = WordClass(rawValue: 1 << 10)
  static let forwarded = WordClass(rawValue: 1 << 11)
  /// "Kind regards".
  static let closing = WordClass(rawValue: 1 << 12)
  /// "Dear".
  static let opening = WordClass(rawValue: 1 << 13)
  /// "Sent from".
  static let mobile = WordClass(rawValue: 1 << 14)
  /// "iPhone".
  static let device = WordClass(rawValue: 1 << 15)
  /// "Tel".
  static let contact = WordClass(rawValue: 1 << 16)
  /// "intended recipient".
  static let legal = WordClass(rawValue: 1 << 17)
  /// "said", "mentioned": people's own verbs, which count where more speaks for an attribution.
  static let saying = WordClass(rawValue: 1 << 18)
  /// "reply above this line": what ticket systems put over the quoted text.
  static let delimiter = WordClass(rawValue: 1 << 19)
  /// More words may follow: the phrase is the beginning of a longer one.
  static let prefix = WordClass(rawValue: 1 << 31)

  /// Words that an attribution has beside the name.
  static let attributing: WordClass = [.verb, .saying, .opener, .clock, .date]

  static let fields: WordClass = [.sender, .sent, .to, .subject, .cc]

  /// The class that a list of a lexicon names by its first word.
  static func named(_ name: String) -> WordClass? {
    switch name {
    case "verb": .verb
    case "opener": .opener
    case "saying": .saying
    case "delimiter": .delimiter
    case "am": .clock
    case "date": .date
    case "sender": .sender
    case "sent": .sent
    case "to": .to
    case "subject": .subject
    case "cc": .cc
    case "original": .original
    case "noun": .noun
    case "forwarded": .forwarded
    case "closing": .closing
    case "opening": .opening
    case "mobile": .mobile
    case "device": .device
    case "contact": .contact
    case "legal": .legal
    default: nil
    }
  }
}
