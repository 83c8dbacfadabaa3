import ReplyLexicon

/// What a segment of a turn does (after ISO 24617-2 where that has the word).
public enum ActKind: String, Sendable, CaseIterable {
  case apology
  case sympathy
  case nonApology = "non-apology"
  case thanking
  case praise
  case complaint
  case question
  case request
  case commitment
  case deferral
  case handOff = "hand-off"
  case refusal
  case offer
  case explanation
  case greeting
  case goodbye
}

/// Whose message of an exchange.
public enum TurnRole: String, Sendable {
  case reply
  case original
}

/// Who does what an act tells, by the subject of its clause.
public enum ActDoer: String, Sendable {
  /// The writer, or the writer's side: "we will call".
  case writer = "we"
  /// Who reads it: "you will have to call".
  case reader = "you"
  /// Somebody else: "they will call".
  case third = "they"
}

/// One act, with the words that show it.
public struct DialogueAct: Sendable, Equatable {
  public var kind: ActKind
  /// Bytes of the turn's text: the cue, or for questions and requests the asking.
  public var range: Range<Int>
  /// The phrase that showed it; nil where form alone did.
  public var cue: Cue?
  /// Hangs on a condition.
  public var isConditional: Bool
  /// nil where the clause names nobody: "call us", "was sent".
  public var doer: ActDoer?
  /// 0 to 1.
  public var confidence: Double

  public init(
    kind: ActKind, range: Range<Int>, cue: Cue?, isConditional: Bool = false,
    doer: ActDoer? = nil, confidence: Double
  ) {
    self.kind = kind
    self.range = range
    self.cue = cue
    self.isConditional = isConditional
    self.doer = doer
    self.confidence = confidence
  }
}
