import ReplyLexicon
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags formulas that customers know from form letters.
public struct CannedPhrase: Rule {
  public static let description = RuleDescription(
    identifier: "canned-phrase",
    summary: "a formula that customers know from form letters",
    rationale: """
      "Your call is important to us" tells the customer that nobody read the message. A phrase that
      hardly anybody would write to one person is a warning; a worn one is a note, and a warning
      where several stand in one reply or the whole reads as a form letter.

      Phrases live in `Lexicons/<language>/canned-phrase.lex`; add your own, or remove one that your
      company cannot do without.
      """,
    category: .formLetters,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["canned-phrase"],
    since: "0.1.0",
    examples: [
      Example(
        "a strong one",
        reply: "Hi Ann,\n\n⟦Your satisfaction is our top priority⟧. The refund is on its way.\n"),
      Example(
        "a strong one in the middle",
        reply:
          "Hello Bo,\n\nwe are sorry about the kettle. We ⟦apologise for any inconvenience caused⟧. "
          + "A new one left today.\n"),
      Example(
        "own words", reply: "Hi Ann,\n\nI have sent you a new kettle; it left at noon.\n"),
      Example(
        "inconvenience, but a certain one",
        reply: "Hi Ann,\n\nI know the cold shower was more than an inconvenience.\n"),
    ])

  public struct Options: RuleOptions {
    /// Number of worn phrases from which on each is a warning.
    public var dense = 3

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "dense", "number of worn phrases in one reply from which on they are warnings",
          default: .number(Double(Options().dense)))
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      dense = try value.whole(for: name, in: 1...1000)
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    let formulas = formulas(in: inspection.reply)
    let isDense = formulas.count >= options.dense || inspection.formLetter.probability >= 0.5
    return formulas.map { formula in
      let (range, isStrong) = (formula.range, formula.isStrong)
      let sentence = inspection.reply.tokens.sentence(at: range.lowerBound)?.range ?? range
      return Finding(
        at: range,
        message:
          "\"\(Excerpt.of(inspection.reply.text[range], limit: 60))\" reads as a form letter",
        help: formula.better.isEmpty
          ? "say it in words that fit this customer, or leave it out" : formula.better,
        confidence: isStrong ? 0.9 : isDense ? 0.7 : 0.55,
        severity: isStrong || isDense ? .warning : .note,
        evidence: [Evidence(turn: .reply, range: sentence)])
    }
  }

  private struct Formula {
    var range: Range<Int>
    var isStrong: Bool
    /// Of its first phrase that says something.
    var better: String
  }

  /// The phrases found; those with nothing but blanks between them are one formula.
  private func formulas(in reply: Turn) -> [Formula] {
    var formulas: [Formula] = []
    let others = RangeCover(reply.cues.filter(isOfAnotherRule).map(\.range))
    for cue in reply.cues("canned-phrase") where !others.overlaps(cue.range) {
      let isStrong = cue.strength == .full
      guard var last = formulas.last,
        isBlank(last.range.upperBound, cue.range.lowerBound, in: reply)
      else {
        formulas.append(Formula(range: cue.range, isStrong: isStrong, better: cue.better))
        continue
      }
      last.range = last.range.lowerBound..<max(last.range.upperBound, cue.range.upperBound)
      last.isStrong = last.isStrong || isStrong
      if last.better.isEmpty { last.better = cue.better }
      formulas[formulas.count - 1] = last
    }
    return formulas
  }

  /// Another rule says more of these words: one place, one finding.
  private func isOfAnotherRule(_ cue: Cue) -> Bool {
    cue.strength == .full && (cue.lexicon == "automatic-answer" || cue.lexicon == "non-apology")
  }

  private func isBlank(_ start: Int, _ end: Int, in reply: Turn) -> Bool {
    start >= end || reply.text.bytes[start..<min(end, reply.text.count)].allSatisfy { $0 <= 0x20 }
  }
}
