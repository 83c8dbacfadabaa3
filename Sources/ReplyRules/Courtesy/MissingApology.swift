import ReplyModel
import ReplyRuleKit

/// Flags a reply to a complaint, or a very late one, that says no word of regret.
public struct MissingApology: Rule {
  public static let description = RuleDescription(
    identifier: "missing-apology",
    summary: "no apology where the customer reports a trouble",
    rationale: """
      A customer who reports a trouble waits for one thing first: that somebody is sorry. A reply
      that goes straight to the matter, however right, reads as indifference. The apology is on the
      company's behalf; it is owed even where the writer is not at fault.

      The rule speaks only where the customer's message reads as a complaint (`complaint` in the
      inspection), or the reply comes a week late (`delay-days`, by the dates of the two messages), and
      it takes any regret for one: "sorry", "our mistake", "we should have".
      Sympathy ("sorry to hear that") is enough to keep it silent. "Sorry you feel that way" is not.

      Switch it off where replies go to people who did not write in, or where the law asks you not
      to admit fault.
      """,
    category: .courtesy,
    severity: .warning,
    looksFor: .absence,
    lexicons: ["apology"],
    since: "0.1.0",
    examples: [
      Example(
        "straight to the matter",
        reply:
          "Hi Ann,\n\n⟦Your refund has been issued and should arrive on Friday.⟧\n\nBest,\nJo\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "regret for the feeling is no regret for the matter",
        reply: "Dear Mr Bell,\n\n⟦We are sorry you feel that way.⟧ Orders are final.\n",
        original: "You sent me the wrong size twice. I am very disappointed and want my money back."
      ),
      Example(
        "an apology in other words",
        reply: "Hi Ann,\n\nThat was our mistake. Your refund has been issued today.\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "nothing to be sorry for",
        reply: "Hi Ann,\n\nYes, the blue one is in stock and ships on Monday.\n",
        original: "Hello, do you still have the blue one in stock?"),
      Example(
        "sympathy",
        reply: "Hi Ann,\n\nI am so sorry to hear that. A new kettle left today.\n",
        original: "The kettle broke after two days. I am really disappointed."),
    ])

  public struct Options: RuleOptions {
    /// Least probability of a complaint.
    public var complaint = 0.8
    /// Days between message and reply from which on the delay itself calls for an apology.
    public var delayDays = 7.0

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "complaint", "least probability, 0 to 1, that the customer complains",
          default: .number(Options().complaint)),
        OptionDescription(
          "delay-days", "days between message and reply that call for an apology by themselves",
          default: .number(Options().delayDays)),
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      guard case .number(let number) = value else { return }
      switch name {
      case "delay-days":
        guard (1...3650).contains(number) else {
          throw .outOfRange(name: name, value: value, expected: "1 to 3650 days")
        }
        delayDays = number
      default:
        guard (0...1).contains(number) else {
          throw .outOfRange(name: name, value: value, expected: "0 to 1")
        }
        complaint = number
      }
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard inspection.original != nil, inspection.replyHas(words: 1),
      reply.acts(.apology).isEmpty, reply.acts(.sympathy).isEmpty
    else { return [] }
    if inspection.complaint.probability >= options.complaint, reportsTrouble(inspection) {
      return [regretForTrouble(inspection)]
    }
    return regretForDelay(inspection).map { [$0] } ?? []
  }

  private func regretForTrouble(_ inspection: Inspection) -> Finding {
    let reply = inspection.reply
    let place = reply.acts(.nonApology).first.flatMap { reply.tokens.sentence(at: $0.range.lowerBound) }
    return Finding(
      at: place?.range ?? inspection.placeForOpening,
      message: place == nil
        ? "says no word of regret about the trouble that the customer reports"
        : "regrets the customer's feelings, not the trouble",
      help: "say sorry for the trouble itself, in the first sentence",
      confidence: inspection.complaint.probability,
      evidence: inspection.complaint.evidence.map { Evidence(turn: .original, range: $0) })
  }

  /// nil where a date is not known, the reply came in time, or it owns the delay in other words.
  private func regretForDelay(_ inspection: Inspection) -> Finding? {
    let exchange = inspection.exchange
    guard let sent = exchange.replyDate ?? exchange.reply.date,
      let asked = exchange.originalDate ?? exchange.original?.date
    else { return nil }
    let days = Double(sent.seconds) / 86_400 - Double(asked.seconds) / 86_400
    guard days >= options.delayDays, inspection.reply.cues("delay").isEmpty else { return nil }
    return Finding(
      at: inspection.placeForOpening,
      message: "comes after \(Int(min(days, 100_000))) days and says no word of regret about it",
      help: "say sorry for the wait, in the first sentence", confidence: 0.8)
  }

  /// A short remark is judged by the whole; in a long message some words must name the trouble.
  private func reportsTrouble(_ inspection: Inspection) -> Bool {
    guard let original = inspection.original else { return false }
    return original.tokens.words.count <= 20
      || original.cues.contains { $0.lexicon == "complaint" && $0.strength == .full }
  }
}
