import ReplyModel

/// Words of either turn that show why a finding stands.
public struct Evidence: Sendable, Equatable {
  public var turn: TurnRole
  /// Bytes of that turn's text.
  public var range: Range<Int>
  /// It shows the same whoever wrote it: a number that the customer quotes is no other one.
  public var isAnybodys: Bool

  public init(turn: TurnRole, range: Range<Int>, isAnybodys: Bool = false) {
    self.turn = turn
    self.range = range
    self.isAnybodys = isAnybodys
  }
}

/// A proposed change of the reply.
public struct Fix: Sendable, Equatable {
  /// Bytes of the reply's text to be replaced.
  public var range: Range<Int>
  public var replacement: String

  public init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// What a rule reports about the reply.
public struct Finding: Sendable, Equatable {
  /// Bytes of the reply's decoded text. Where a thing is missing: the place where it would stand.
  public var range: Range<Int>
  /// Lower case, no full stop, at most 90 characters; speaks of the reply, not of the writer.
  public var message: String
  /// What would mend it.
  public var help: String?
  /// 0 to 1.
  public var confidence: Double
  /// nil: the severity of the rule.
  public var severity: Severity?
  public var evidence: [Evidence]
  public var fix: Fix?

  public init(
    at range: Range<Int>, message: String, help: String? = nil, confidence: Double,
    severity: Severity? = nil, evidence: [Evidence] = [], fix: Fix? = nil
  ) {
    self.range = range
    self.message = message
    self.help = help
    self.confidence = confidence
    self.severity = severity
    self.evidence = evidence
    self.fix = fix
  }
}
