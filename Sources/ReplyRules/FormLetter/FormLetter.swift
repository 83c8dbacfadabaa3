import ReplyModel
import ReplyRuleKit

/// Flags a reply that reads as sent to everybody.
public struct FormLetter: Rule {
  public static let description = RuleDescription(
    identifier: "form-letter",
    summary: "the whole reply reads as sent to everybody",
    rationale: """
      A programmed response that answers ten common questions, none of which apply, is worse than a
      late answer. One formula does not make a form letter; this rule weighs the whole: formulas,
      how much is left beside them, whether anything of this case is named, who speaks.

      Where your sent mail was learned (`replylint learn`), it says to how many customers the text went
      before, and how much of it was written for this one; where a folder of templates is named
      (`--templates`), which of them the reply is. Both work in every language.

      The limit is set high: of personal replies in the evaluation sets one in a hundred is flagged.
      Switch it off for mail that is meant for everybody.
      """,
    category: .formLetters,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["canned-phrase", "form-letter-mark"],
    usesMemory: true,
    since: "0.1.0",
    examples: [
      Example(
        "nothing of this case",
        reply:
          "Dear customer,\n\n⟦Thank you for contacting our support team.⟧ We have received your "
          + "request and value your feedback. Our team will get back to you within 24-48 hours. "
          + "Please do not hesitate to contact us if you have any further questions.\n\n"
          + "Kind regards,\nThe Support Team\n"),
      Example(
        "formulas around one word of the case",
        reply:
          "Hi Ann,\n\n⟦Thank you for reaching out to us regarding your order.⟧ We apologise for "
          + "any inconvenience caused. Rest assured that our team is working hard to resolve this "
          + "issue as soon as possible. We appreciate your patience and understanding.\n"),
      Example(
        "a personal answer",
        reply: "Hi Ann,\n\nI have put a new kettle into the post at noon; the number is 88-1204. "
          + "If the lid sticks again, call me on 555 0101.\n\nJo\n"),
      Example(
        "one formula in a personal answer",
        reply: "Hi Bo,\n\nthe sofa is 2.10 m wide, so it fits through your 80 cm door only on its "
          + "side; the driver on Tuesday knows. Please do not hesitate to ask.\n\nJo\n"),
    ])

  public struct Options: RuleOptions {
    /// Least probability of a form letter.
    public var probability = 0.5

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "probability", "least probability, 0 to 1, that the reply is a form letter",
          default: .number(Options().probability))
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      probability = try value.share(for: name)
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    let letter = inspection.formLetter
    guard inspection.exchange.template == nil, letter.probability >= options.probability,
      inspection.replyHas(words: 12), canBeShown(inspection)
    else { return [] }
    return [
      Finding(
        at: inspection.placeForOpening, message: message(inspection),
        help: "name what this customer wrote about, and answer that",
        confidence: letter.probability,
        evidence: letter.evidence.map { Evidence(turn: .reply, range: $0) })
    ]
  }

  /// One formula above a short answer convinces nobody, and what was not filled in has its own rule.
  private func canBeShown(_ inspection: Inspection) -> Bool {
    let letter = inspection.formLetter
    if inspection.isRemembered { return !letter.evidence.isEmpty }
    let said = letter.evidence.count { range in
      !inspection.placeholders.contains { $0.range == range }
    }
    return (said > 1 && inspection.replyHas(words: 15))
      || (said == 1 && letter.probability >= 0.6 && inspection.replyHas(words: 20))
  }

  /// The plainest thing that can be said: which template it is, to how many it went, else how it
  /// reads.
  private func message(_ inspection: Inspection) -> String {
    if let template = inspection.templateUse, template.probability >= options.probability {
      let name = Excerpt.of(template.name, limit: 40)
      return "the reply is the template \(name), \(Self.percent(template.unchangedShare)) unchanged"
    }
    if let past = inspection.pastMail, past.probability >= options.probability,
      let typical = past.typical
    {
      return Self.message(past, typical.history)
    }
    return "the reply reads as sent to everybody"
  }

  private static func message(_ past: PastMailUse, _ history: SentenceHistory) -> String {
    let whom =
      history.recipients > 1
      ? "went to \(history.recipients) customers" : "was sent \(history.messages) times"
    let since = history.days.map { " since \(MonthWords.plain(day: $0.lowerBound))" } ?? ""
    return "the text \(whom)\(since); \(percent(past.ownWordsShare)) was written for this one"
  }

  private static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}
