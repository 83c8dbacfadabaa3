/// What may be asked of the mail that was sent before. Whoever keeps it answers; rules get the
/// answers as values.
public protocol PastMail: Sendable {
  /// What became of the sentences of a reply, in their order; the message itself not counted, where
  /// it was learned.
  func history(of imprint: ReplyImprint, message: MessageIdentity) -> PastMailAnswer
}

/// What past mail knows of a reply.
public struct PastMailAnswer: Sendable, Equatable {
  /// One a sentence of the imprint, in order; empty where nothing could be asked.
  public var sentences: [SentenceHistory]
  /// Why nothing could be asked, for people; nil where all is well.
  public var notice: String?

  public init(sentences: [SentenceHistory], notice: String? = nil) {
    self.sentences = sentences
    self.notice = notice
  }
}

/// How often a sentence was sent before.
public struct SentenceHistory: Sendable, Equatable {
  /// Messages that held the sentence, whatever stood in its slots.
  public var messages: Int
  /// Different recipients of these messages, as far as they are known.
  public var recipients: Int
  /// Days since 1970 of the first and the last of these messages; nil where no date is known.
  public var days: ClosedRange<Int>?
  /// One a shingle of the sentence: messages that held it. Empty where nothing was asked, as of a
  /// sentence that is known whole.
  public var shingles: [Int]

  public init(
    messages: Int = 0, recipients: Int = 0, days: ClosedRange<Int>? = nil, shingles: [Int] = []
  ) {
    self.messages = messages
    self.recipients = recipients
    self.days = days
    self.shingles = shingles
  }
}
