import ReplyLexicon
import ReplyMail
import ReplyText

/// Divides the text of a message into regions.
///
/// One pass over the lines parts own from quoted text; the ends of own text are then divided into
/// valediction, signature and boilerplate. Nothing backtracks: each line is looked at a bounded
/// number of times.
public struct AnatomyReader: Sendable {
  private let words: AnatomyWords

  public init(lexicons: Lexicons) {
    words = AnatomyWords(lexicons: lexicons)
  }

  init(words: AnatomyWords) {
    self.words = words
  }

  /// The anatomy of a text. An empty or blank text has no regions.
  ///
  /// The regions are in order, lie inside the text, do not overlap, and hold every line that is not
  /// blank.
  ///
  /// - Complexity: O(n) in the bytes.
  public func anatomy(of content: MessageText) -> Anatomy {
    let bytes = content.text.bytes
    let lines = LineCutter.lines(of: content)
    let cache = FactsCache(reader: LineFactsReader(bytes: bytes, words: words), lines: lines)
    var labeller = LineLabeller(bytes: bytes, lines: lines, cache: cache)
    labeller.run()
    var labels = labeller.labels
    labelArmour(in: &labels, bytes: bytes, lines: lines)
    let markup =
      content.marked.isEmpty ? nil : MarkupLabels(lines: lines, marked: content.marked)
    markup?.apply(to: &labels)
    readTails(of: &labels, bytes: bytes, lines: lines, cache: cache)
    markup?.applyVerbatim(to: &labels)
    VerbatimReader(bytes: bytes, lines: lines).mark(&labels)
    var builder = RegionBuilder(lines: lines)
    builder.salutations = SalutationCutter(
      bytes: bytes, lines: lines, cache: cache, titles: words.titles, leads: words.leads
    ).salutations(in: labels)
    return Anatomy(regions: builder.build(from: labels), verbatim: builder.verbatim(from: labels))
  }

  /// The armour above a signed text (RFC 9580 §7): its first line, and the fields to the next blank
  /// line.
  private func labelArmour(in labels: inout [LineLabel], bytes: [UInt8], lines: [TextLine]) {
    guard let first = labels.firstIndex(where: { $0.kind != nil }), labels[first].kind == .body,
      bytes[lines[first].content].starts(with: "-----BEGIN PGP SIGNED MESSAGE-----".utf8)
    else { return }
    var index = first
    while index < lines.count, !lines[index].isBlank, index - first < 6 {
      labels[index] = LineLabel(.boilerplate, confidence: 1)
      index += 1
    }
  }

  /// Reads the ends of the first and the last stretch of own text: between quotes stand answers, and
  /// nobody signs each of them.
  private func readTails(
    of labels: inout [LineLabel], bytes: [UInt8], lines: [TextLine], cache: FactsCache
  ) {
    let reader = TailReader(bytes: bytes, lines: lines, cache: cache)
    var first: [Int]?
    var stretch: [Int] = []
    var isInside = false
    var isBegun = false
    for index in labels.indices {
      guard let kind = labels[index].kind else { continue }
      if kind == .body {
        if !isInside || labels[index].verbatim != nil { stretch.removeAll(keepingCapacity: true) }
        if labels[index].verbatim != nil { isBegun = true } else { stretch.append(index) }
      } else if isInside, first == nil {
        first = stretch
      }
      isInside = kind == .body
    }
    if let first, first.first != stretch.first {
      reader.read(first, isFirst: true, into: &labels)
      reader.read(stretch, isFirst: false, into: &labels)
    } else {
      reader.read(stretch, isFirst: !isBegun, into: &labels)
    }
  }
}
