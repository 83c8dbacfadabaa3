import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags words in capitals in a row, and exclamation marks in a row.
public struct Shouting: Rule {
  public static let description = RuleDescription(
    identifier: "shouting",
    summary: "words in capitals in a row, or exclamation marks in a row",
    rationale: """
      Capitals in a row are read as shouting, and so are three exclamation marks. The customer who is
      shouted at shouts back, or leaves.

      One word in capitals is stress, and is left alone; so are headings, codes, names, warning
      labels, and what the customer or a screen says. Words count as shouted where they are ordinary
      ones: the customer or the reply has them in small letters elsewhere, or a whole sentence is in
      capitals.

      `!!!` is a warning where the customer complains; otherwise a note of low confidence, which only
      `min-confidence = 0.4` or less shows. It is left alone in thanks, praise, greetings and apologies.

      Switch it off where a program writes in capitals for you.
      """,
    category: .tone,
    severity: .warning,
    looksFor: .presence,
    since: "0.1.0",
    examples: examples)

  public struct Options: RuleOptions {
    /// Least number of words in capitals in a row.
    public var words = 4
    /// Least number of exclamation marks in a row.
    public var marks = 3

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "words", "least number of words in capitals in a row",
          default: .number(Double(Options().words))),
        OptionDescription(
          "marks", "least number of exclamation marks in a row",
          default: .number(Double(Options().marks))),
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      let number = try value.whole(for: name, in: 2...100)
      if name == "words" { words = number } else { marks = number }
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    var finder = Rows(inspection, least: options.words)
    let shouts = finder.find()
    let reply = inspection.reply
    var findings = shouts.map { shout in
      let words = Excerpt.of(reply.text[shout.range], limit: 60)
      return Finding(
        at: shout.range, message: "\"\(words)\" reads as shouting",
        help: "write it in small letters: one word in capitals is stress enough",
        confidence: shout.isWhole ? 0.85 : 0.7,
        evidence: [Evidence(turn: .reply, range: shout.evidence)])
    }
    for sentence in markedSentences(of: reply) {
      guard let marks = marks(in: sentence, of: reply),
        !shouts.contains(where: { $0.evidence.overlaps(sentence.range) })
      else { continue }
      let isHeated = inspection.complaint.probability >= 0.5
      findings.append(
        Finding(
          at: marks, message: "\"\(Excerpt.of(reply.text[marks], limit: 20))\" reads as shouting",
          help: "end the sentence with a full stop", confidence: isHeated ? 0.75 : 0.4,
          severity: isHeated ? nil : .note,
          evidence: [Evidence(turn: .reply, range: sentence.range)]))
    }
    return findings
  }

  /// Those that end with as many exclamation marks as count, at most 200: each is held against all
  /// acts.
  private func markedSentences(of reply: Turn) -> ArraySlice<Sentence> {
    let bytes = reply.text.bytes
    return reply.tokens.sentences.filter { sentence in
      sentence.words.count > 2 && sentence.range.count > options.marks
        && bytes[sentence.range].suffix(options.marks).allSatisfy { $0 == UInt8(ascii: "!") }
    }.prefix(200)
  }

  /// The exclamation marks that end a sentence, where there are too many and it is not a glad one.
  private func marks(in sentence: Sentence, of reply: Turn) -> Range<Int>? {
    let bytes = reply.text.bytes
    var start = sentence.range.upperBound
    while start > sentence.range.lowerBound, bytes[start - 1] == UInt8(ascii: "!") { start -= 1 }
    guard sentence.range.upperBound - start >= options.marks,
      !reply.tokens.words[sentence.words.upperBound - 1].marks.contains(.inQuotation)
    else { return nil }
    let isGlad = reply.acts.contains {
      Self.glad.contains($0.kind) && sentence.range.overlaps($0.range)
    }
    return isGlad ? nil : start..<sentence.range.upperBound
  }

  private static let glad: Set<ActKind> = [
    .apology, .sympathy, .thanking, .praise, .greeting, .goodbye,
  ]
}
