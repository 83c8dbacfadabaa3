import ReplyMail
import ReplyText

/// The customer's message as the reply quotes it: for use when no original is given.
public struct QuotedOriginal: Sendable {
  /// The quoted text with one level of quote marks taken off; deeper quotes keep theirs.
  ///
  /// Its offsets are its own: `sources` leads back to the reply.
  public let content: MessageText
  /// The name that the attribution line or header block gives the writer, or nil.
  public let attributedName: String?
  /// The address that stands with it, or nil.
  public let attributedAddress: String?
  /// For each quoted line, where it begins here and in the reply's text, in order.
  public let sources: [(start: Int, inReply: Int)]

  /// Gathers the quote of a reply. nil where the reply quotes nothing.
  ///
  /// A reply that answers in between cuts the quote into pieces: they are joined, a blank line at
  /// each cut.
  ///
  /// - Complexity: O(n) in the bytes of the reply.
  public init?(of reply: MessageText, anatomy: Anatomy) {
    let lines = LineCutter.lines(of: reply)
    var gatherer = QuoteGatherer(bytes: reply.text.bytes, isFlowed: reply.form == .flowed)
    var line = 0
    for region in anatomy.regions {
      while line < lines.count, lines[line].next <= region.range.lowerBound { line += 1 }
      if region.kind != .quote {
        gatherer.cut()
        continue
      }
      while line < lines.count, lines[line].start < region.range.upperBound {
        gatherer.take(lines[line])
        line += 1
      }
    }
    guard gatherer.hasText else { return nil }
    content = MessageText(
      text: Text(utf8: gatherer.gathered), form: reply.form == .flowed ? .flowed : .plain,
      quoted: gatherer.deeperQuotes, origin: TextOrigin())
    sources = gatherer.sources
    let writer = anatomy.first(.attribution).flatMap {
      AttributedWriter(in: reply.text.bytes, range: $0.range)
    }
    attributedName = writer?.name
    attributedAddress = writer?.address
  }

  /// The quote as a message: the text, and the From field that the attribution stands for.
  public var message: Message {
    var message = Message()
    message.content = content
    if attributedName != nil || attributedAddress != nil {
      message.from = [Mailbox(name: attributedName, address: attributedAddress ?? "")]
    }
    return message
  }
}

/// Takes one level of quote marks off lines and joins them.
struct QuoteGatherer {
  private let bytes: [UInt8]
  private let isFlowed: Bool
  private(set) var gathered: [UInt8] = []
  private(set) var sources: [(start: Int, inReply: Int)] = []
  private(set) var hasText = false
  private var isCut = false
  private var quoted: [QuotedRange] = []
  /// Where the deeper quotes that are open begin, the outermost first.
  private var open: [Int] = []

  init(bytes: [UInt8], isFlowed: Bool) {
    self.bytes = bytes
    self.isFlowed = isFlowed
  }

  /// Something else stands between the quoted lines.
  mutating func cut() { isCut = hasText }

  mutating func take(_ line: TextLine) {
    if isCut, !line.isEmpty {
      gathered.append(0x0a)
      isCut = false
    }
    let first = line.isQuotedByMarkup ? line.start : start(of: line)
    setDepth(line.isQuotedByMarkup ? line.depth - marks(of: line) - 1 : 0)
    sources.append((gathered.count, first))
    // A blank at the end of a flowed line says that the paragraph goes on (RFC 3676 §4.1).
    var end = line.end
    if isFlowed, end < line.next, bytes[end] == 0x20 { end += 1 }
    if first < end { gathered.append(contentsOf: bytes[first..<end]) }
    gathered.append(0x0a)
    hasText = hasText || !line.isEmpty
  }

  /// What markup shows as quoted inside the quote, in order of start.
  var deeperQuotes: [QuotedRange] {
    var gatherer = self
    gatherer.setDepth(0)
    return gatherer.quoted.sorted {
      ($0.range.lowerBound, $0.depth) < ($1.range.lowerBound, $1.depth)
    }
  }

  /// Opens and closes deeper quotes where a line of another depth begins.
  private mutating func setDepth(_ depth: Int) {
    while open.count > max(0, depth), let start = open.popLast() {
      quoted.append(QuotedRange(range: start..<gathered.count, depth: open.count + 1))
    }
    while open.count < depth { open.append(gathered.count) }
  }

  private func marks(of line: TextLine) -> Int {
    bytes[line.start..<max(line.start, line.first)].count { $0 == 0x3e }
  }

  /// After the outermost mark and one blank behind it; initials before the mark go with it.
  private func start(of line: TextLine) -> Int {
    guard line.depth > 0 else { return line.start }
    var place = line.start
    while place < line.first, bytes[place] != 0x3e, bytes[place] != 0x7c { place += 1 }
    guard place < line.first else { return min(line.first, line.end) }
    place += 1
    if place < line.end, bytes[place] == 0x20 { place += 1 }
    return min(place, max(line.first, line.end))
  }
}
