import ReplyModel

/// One message to be learned or forgotten.
public struct PastMailLesson: Sendable {
  /// A sentence of it.
  public struct Sentence: Sendable {
    public var imprint: SentenceImprint
    /// The words, slots left open; nil where they are not to be kept.
    public var text: String?

    public init(imprint: SentenceImprint, text: String? = nil) {
      self.imprint = imprint
      self.text = text
    }
  }

  public var identity: MessageIdentity
  /// Days since 1970; 0 where it is not known.
  public var day: Int
  public var sentences: [Sentence]

  public init(identity: MessageIdentity, day: Int, sentences: [Sentence]) {
    self.identity = identity
    self.day = day
    self.sentences = sentences
  }
}
