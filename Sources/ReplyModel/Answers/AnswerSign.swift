/// A place of the reply by which a question could be answered.
public struct AnswerSign: Sendable, Equatable {
  public var kind: AnswerKind
  /// Bytes of the reply's text; empty for a file that no word of the reply speaks of.
  public var range: Range<Int>
  /// Index into the reply's `bodySentences`; nil for such a file.
  public var sentence: Int?
  /// Of a deferral: its sentence says when.
  public var saysWhen = false
  /// Of a deferral or a hand-off: its sentence says who.
  public var saysWho = false
  /// Of an attachment: the message has an attached part.
  public var isAttached = false

  public init(kind: AnswerKind, range: Range<Int>, sentence: Int?) {
    self.kind = kind
    self.range = range
    self.sentence = sentence
  }

  /// Its kind, with what else it says.
  public var kinds: AnswerKinds {
    var kinds = AnswerKinds(kind)
    if kind == .deferral, saysWhen, saysWho { kinds.insert(.datedDeferral) }
    if kind == .handOff, saysWho { kinds.insert(.namedHandOff) }
    if kind == .attachment, isAttached { kinds.insert(.attachedFile) }
    return kinds
  }
}

/// Which kinds of answers a reply holds.
public struct AnswerSummary: Sendable, Equatable {
  /// Of the whole reply.
  public var kinds: AnswerKinds = []
  /// One for each of the reply's `bodySentences`; steps count in all sentences that they span.
  public var sentences: [AnswerKinds]

  /// Whether the reply says in place of an answer who gives it and when, or why there is none.
  public var isPutOff: Bool {
    !kinds.isDisjoint(with: [.datedDeferral, .namedHandOff]) || kinds.contains(.refusal)
  }
}
