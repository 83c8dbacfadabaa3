import ReplyText

/// What a stretch of a message is.
public enum RegionKind: String, Sendable, CaseIterable {
  case salutation
  case body
  case attribution
  case quote
  case forwarded
  case valediction
  case signature
  case boilerplate

  /// Written by the writer of this message, to be read by its recipient.
  public var isVisible: Bool { self == .salutation || self == .body || self == .valediction }
}

/// One region of a message.
public struct Region: Sendable, Equatable {
  public var kind: RegionKind
  /// Bytes of the decoded text; whole lines, line end included. Only a salutation may end inside its
  /// line, where the letter goes on behind it; the body begins there.
  public var range: Range<Int>
  /// 0 to 1.
  public var confidence: Double
  /// Quote depth, from 1; 0 outside quotes.
  public var depth: Int

  public init(kind: RegionKind, range: Range<Int>, confidence: Double, depth: Int = 0) {
    self.kind = kind
    self.range = range
    self.confidence = confidence
    self.depth = depth
  }
}

/// Where the writer's own text stands against what is quoted.
public enum Layout: String, Sendable, CaseIterable {
  /// Nothing of the writer's own.
  case empty
  /// Own text, and nothing quoted.
  case plain
  /// All of it above the quote.
  case top
  /// All of it below the quote, a salutation aside.
  case bottom
  /// Answers between quoted lines.
  case interleaved
}

/// Own text that stands right below quoted lines, and so speaks of them.
public struct Answer: Sendable, Equatable {
  /// Bytes of the own text.
  public var range: Range<Int>
  /// Bytes of the quoted lines above it, quote marks included: back to the last line of own text.
  public var quote: Range<Int>

  public init(range: Range<Int>, quote: Range<Int>) {
    self.range = range
    self.quote = quote
  }
}

/// Own lines that are no sentences: no rule judges their words.
public struct Verbatim: Sendable, Equatable {
  /// By which signs the lines were told.
  public enum Kind: String, Sendable {
    /// Programs, commands, settings, patches.
    case code
    /// What a program wrote: times, levels, stack traces.
    case log
    /// Rows and columns.
    case table
  }

  /// Bytes of the decoded text; whole lines.
  public var range: Range<Int>
  public var kind: Kind

  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// The division of a message into regions.
public struct Anatomy: Sendable, Equatable {
  /// In order, not overlapping; white space may lie between them.
  public var regions: [Region]
  /// Lines of the body that are no prose, in order.
  public var verbatim: [Verbatim] = []

  public init(regions: [Region], verbatim: [Verbatim] = []) {
    self.regions = regions
    self.verbatim = verbatim
  }

  /// Ranges of what the writer wrote: salutation, body and valediction, neighbours joined.
  public var visible: [Range<Int>] { ranges { $0.isVisible } }

  /// Ranges of the regions of the given kinds, in order, neighbours joined.
  public func ranges(where take: (RegionKind) -> Bool) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    var lastTaken = -1
    for (index, region) in regions.enumerated() where take(region.kind) {
      if lastTaken == index - 1, let last = joined.popLast() {
        joined.append(last.lowerBound..<region.range.upperBound)
      } else {
        joined.append(region.range)
      }
      lastTaken = index
    }
    return joined
  }

  /// The first region of a kind, or nil.
  public func first(_ kind: RegionKind) -> Region? { regions.first { $0.kind == kind } }
}
