/// How something that should have been filled in looks.
public enum PlaceholderKind: String, Sendable, CaseIterable {
  /// The syntax of a helpdesk or mail merge: `{{ticket.name}}`, `%{name}`, `*|FNAME|*`.
  case template
  /// Typed by a person: `[Customer Name]`, `<your name>`.
  case handMade = "hand-made"
  /// A run to be written over: `XXXX`, `____`, `DD/MM/YYYY`.
  case run
  /// A note to the writer: `TODO:`, filler text.
  case note
  /// A salutation without its name: `Dear ,`.
  case missingName = "missing-name"
  /// What a program writes for a value that it does not have: `Dear null`, `$NaN`.
  case noValue = "no-value"
  /// Two blanks where a value was to stand: `Your order  has shipped`.
  case gap
}

/// Something that the writer, or a program, should have filled in.
public struct Placeholder: Sendable, Hashable {
  /// Bytes of the text, delimiters included.
  public var range: Range<Int>
  public var kind: PlaceholderKind
  /// 0 to 1.
  public var confidence: Double

  /// Confidence of what counts only in company: "[Custom dimensions]".
  static let doubtful = 0.0

  public init(range: Range<Int>, kind: PlaceholderKind, confidence: Double) {
    self.range = range
    self.kind = kind
    self.confidence = confidence
  }
}
