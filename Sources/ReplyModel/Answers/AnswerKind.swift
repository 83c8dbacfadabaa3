/// By what a question can be answered, as far as it shows in the reply.
public enum AnswerKind: UInt8, Sendable, CaseIterable {
  case yes
  case no
  /// Says no to what was asked.
  case refusal
  /// Puts the answer off.
  case deferral
  /// Sends the customer, or the matter, to somebody else.
  case handOff
  /// Asks the customer something.
  case questionBack
  /// A day, a time, a month, a span of time.
  case date
  /// Money, a share, a number with what it counts.
  case amount
  /// An address, a town, where on a screen or in a house.
  case place
  /// A name, or what somebody does: "our billing team".
  case person
  /// A link or a mail address, or words that point to one.
  case link
  /// Words that promise a file, or a file that came along.
  case attachment
  /// What to do, one thing after the other.
  case steps
  case reason

  /// As it stands in the output.
  public var name: String {
    switch self {
    case .handOff: "hand-off"
    case .questionBack: "question-back"
    default: "\(self)"
    }
  }
}

/// A set of kinds of answers, with what else is known of some of them.
public struct AnswerKinds: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ kind: AnswerKind) { rawValue = 1 << UInt32(kind.rawValue) }

  public init(_ kinds: [AnswerKind]) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// A deferral that says when, and who sees to it.
  public static let datedDeferral = AnswerKinds(rawValue: 1 << 24)
  /// A hand-off that says to whom.
  public static let namedHandOff = AnswerKinds(rawValue: 1 << 25)
  /// The message brings a file along.
  public static let attachedFile = AnswerKinds(rawValue: 1 << 26)

  /// Whether the set holds a kind, whatever else is known of it.
  public func contains(_ kind: AnswerKind) -> Bool { contains(AnswerKinds(kind)) }
}
