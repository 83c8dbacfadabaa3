/// What is wrong with a template itself, whatever is filled in.
public struct TemplateTrouble: Sendable, Equatable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// A delimiter that opens and is not closed.
    case unclosedMark
    /// A delimiter that closes nothing.
    case strayMark
    /// A block that is opened and not closed.
    case unclosedBlock
    /// The end, or a middle part, of a block that is not open.
    case strayBlock
    case unknownTag
    case unknownFilter
    case unknownField
  }

  public var kind: Kind
  /// Bytes of the source.
  public var range: Range<Int>
  /// The other end: what stands where a block should have been closed, or what it is inside of.
  public var other: Range<Int>?
  /// The name that is not known, or the tag that would mend it.
  public var name: String
  /// Names that are known in its place.
  public var known: [String]
  /// A known name that may have been meant; nil until somebody looks for it.
  public var nearest: String?

  public init(
    _ kind: Kind, at range: Range<Int>, other: Range<Int>? = nil, name: String = "",
    known: [String] = []
  ) {
    self.kind = kind
    self.range = range
    self.other = other
    self.name = name
    self.known = known
  }
}
