/// What would answer a question of a kind, as far as it shows.
public struct ExpectedAnswer: Sendable, Equatable {
  /// Any of them gives what was asked for; empty where an answer can look like anything.
  public var kinds: AnswerKinds
  /// What is missing where none of them is there.
  private var lack: MissingAnswer?

  /// - Parameters:
  ///   - asksForFile: the words of the asking want a file: "please send me the invoice".
  ///   - mayAskForSpan: a "how" may be "how long", which a span of time answers.
  public init(_ kind: QuestionKind, asksForFile: Bool = false, mayAskForSpan: Bool = true) {
    switch kind {
    case .when: (kinds, lack) = (AnswerKinds(.date), .time)
    case .howMuch:
      (kinds, lack) = (AnswerKinds(mayAskForSpan ? [.amount, .date] : [.amount]), .amount)
    case .whereabouts: (kinds, lack) = (AnswerKinds([.place, .link]), .place)
    case .who: (kinds, lack) = (AnswerKinds([.person, .link]), .person)
    case .why: (kinds, lack) = (AnswerKinds(.reason), .reason)
    case .yesNo, .request:
      (kinds, lack) = asksForFile ? (AnswerKinds([.attachment, .link]), .file) : ([], nil)
    case .which, .how: (kinds, lack) = ([], nil)
    }
  }

  /// What a question of any kind can be met with in place of an answer.
  public static let otherwise = AnswerKinds([.refusal, .deferral, .handOff, .questionBack])

  /// What the reply lacks; nil where it is there, and where nobody can tell what it would be.
  ///
  /// - Parameter found: the kinds that stand in the reply.
  public func missing(among found: AnswerKinds) -> MissingAnswer? {
    found.isDisjoint(with: kinds) ? lack : nil
  }
}

/// What was asked for and is not in the reply.
public enum MissingAnswer: String, Sendable, CaseIterable {
  case time
  case amount
  case place
  case person
  case reason
  case file
}
