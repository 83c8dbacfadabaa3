/// How one written word stands to one word of the known name, likeliest first.
enum NameRelation: Equatable {
  case same
  /// Accents left out or put in.
  case plainLetters
  /// ä written ae, ß written ss.
  case umlautSpelled
  case shortForm
  case nickname
  case inflected
  case initial
  case joined
  case accountName
  case transliterated
  case otherForms
  /// Accents that contradict each other.
  case otherMarks
  case lookAlike
  case slip(Slip, Double)
  case unreadable
  case other

  var isSame: Bool { self == .same }

  /// The written word is the customer's name, or may well be.
  var isExplained: Bool {
    switch self {
    case .otherMarks, .lookAlike, .slip, .unreadable, .other: false
    default: true
    }
  }

  var isSlip: Bool {
    switch self {
    case .otherMarks, .lookAlike, .slip: true
    default: false
    }
  }

  /// In a few words, for people.
  var wording: String {
    switch self {
    case .same: "the same name"
    case .plainLetters: "the same but for accents"
    case .umlautSpelled: "umlaut spelled out"
    case .shortForm: "short form of the name"
    case .nickname: "nickname of the name"
    case .inflected: "inflected form of the name"
    case .initial: "initial of the name"
    case .joined: "the same words, joined or divided"
    case .accountName: "part of the account name"
    case .transliterated: "the name in another script"
    case .otherForms: "traditional or simplified characters of the name"
    case .otherMarks: "another accent"
    case .lookAlike: "a look-alike letter of another alphabet"
    case .slip(let slip, _): slip.wording
    case .unreadable: "cannot be compared"
    case .other: "another name"
    }
  }

  /// Order in which relations are preferred: smaller is better.
  var rank: Double {
    switch self {
    case .same: 0
    case .plainLetters: 1
    case .umlautSpelled: 2
    case .nickname: 3
    case .joined: 4
    case .inflected: 5
    case .shortForm: 6
    case .accountName: 7
    case .otherForms: 8
    case .transliterated: 9
    case .otherMarks: 10
    case .lookAlike: 11
    // A slip of less than one letter is likelier than an initial that happens to fit.
    case .slip(_, let cost): cost < 0.95 ? 12 + cost : 16 + cost
    case .initial: 14
    case .unreadable: 30
    case .other: 40
    }
  }
}
