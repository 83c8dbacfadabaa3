/// A question or request of the customer, as found.
public struct Asking: Sendable, Equatable {
  /// Bytes of the turn's text: the sentence or clause that asks, without what stands around it.
  public var range: Range<Int>
  public var kind: QuestionKind
  /// What gave it away.
  public var form: Form
  /// Bytes of the sentence before it, or of the lead-in of its list, that says what it is about:
  /// "It restarts each evening." for "Why?". nil where the asking stands on its own, and where
  /// nothing before it says more.
  public var topic: Range<Int>?

  /// What an asking was known by, the surest first.
  public enum Form: UInt8, Sendable, CaseIterable {
    /// A question mark of any script.
    case mark
    /// Words that begin a question: "how do I …", "is there …".
    case opener
    /// A phrase of the lexicons `question` or `request`, or an item of a list that one of them
    /// leads in.
    case cue
    /// The message asks nothing in words: the sentence that says most stands for what it wants.
    case statement
  }

  public init(range: Range<Int>, kind: QuestionKind, form: Form, topic: Range<Int>? = nil) {
    self.range = range
    self.kind = kind
    self.form = form
    self.topic = topic
  }
}
