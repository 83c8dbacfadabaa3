/// A question or request of the customer, as found.
public struct Asking: Sendable, Equatable {
  /// Bytes of the turn's text: the sentence or clause that asks, without what stands around it.
  public var range: Range<Int>
  public var kind: QuestionKind
  /// What gave it away.
  public var form: Form

  /// What an asking was known by, the surest first.
  public enum Form: UInt8, Sendable, CaseIterable {
    /// A question mark of any script.
    case mark
    /// Words that begin a question: "how do I …", "is there …".
    case opener
    /// A phrase of the lexicons `question` or `request`.
    case cue
    /// The message asks nothing in words: the sentence that says most stands for what it wants.
    case statement
  }

  public init(range: Range<Int>, kind: QuestionKind, form: Form) {
    self.range = range
    self.kind = kind
    self.form = form
  }
}
