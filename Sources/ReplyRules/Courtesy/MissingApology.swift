import ReplyModel
import ReplyRuleKit

/// Flags a reply to a complaint that says no word of regret.
public struct MissingApology: Rule {
  public static let description = RuleDescription(
    identifier: "missing-apology",
    summary: "no apology where the customer reports a trouble",
    rationale: """
      A customer who reports a trouble waits for one thing first: that somebody is sorry. A reply
      that goes straight to the matter, however right, reads as indifference. The apology is on the
      company's behalf; it is owed even where the writer is not at fault.

      The rule speaks only where the customer's message reads as a complaint (`complaint` in the
      inspection), and it takes any regret for one: "sorry", "our mistake", "we should have".
      Sympathy ("sorry to hear that") is enough to keep it silent. Of "sorry you feel that way" alone
      `non-apology` speaks.

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
        "a refusal without regret",
        reply: "Dear Mr Bell,\n\n⟦Orders are final.⟧ The next size arrives in May.\n",
        original: "You sent me the wrong size twice. I am very disappointed and want my money back."
      ),
      Example(
        "a program that lost data",
        reply: "Hello Sam,\n\n⟦Version 2.1 writes the file before it closes.⟧ Please update.\n",
        original: "Your app crashed and I lost three hours of work. This is so frustrating!"),
      Example(
        "a hotel explains at once",
        reply:
          "Dear Ms Ito,\n\n⟦The heating is set to twenty degrees at night.⟧ We have told the engineer.\n",
        original:
          "The room was freezing, the shower was broken and nobody came. Worst stay I ever had."),
      Example(
        "thanks in place of regret",
        reply: "Dear Mr Kaya,\n\n⟦Thank you for your message.⟧ The fee will be booked back.\n",
        original: "You charged me twice and ignored two letters. I am really angry about this."),
      Example(
        "a courier and its window",
        reply: "Hi Jo,\n\n⟦The driver comes again tomorrow between eight and noon.⟧\n",
        original: "I waited all day and the driver never came. Useless service!"),
      Example(
        "owned in chatty words",
        reply: "Hi Jo,\n\nthat one is on us. The driver comes again tomorrow at nine.\n",
        original: "I waited all day and the driver never came. Useless service!"),
      Example(
        "praise",
        reply: "Hello Sam,\n\nGlad that it helps. Version 2.1 comes in May.\n",
        original: "The app saved me three hours of work, I love it!"),
      Example(
        "an apology in other words",
        reply: "Hi Ann,\n\nThat was our mistake. Your refund has been issued today.\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "regret for the feeling alone is the matter of another rule",
        reply: "Dear Mr Bell,\n\nWe are sorry you feel that way. Orders are final.\n",
        original: "You sent me the wrong size twice. I am very disappointed and want my money back."
      ),
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

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "complaint", "least probability, 0 to 1, that the customer complains",
          default: .number(Options().complaint))
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      complaint = try value.share(for: name)
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard inspection.replyHas(words: 1), reply.acts(.apology).isEmpty,
      reply.acts(.sympathy).isEmpty, reply.acts(.nonApology).isEmpty,
      inspection.reportsTrouble(least: options.complaint)
    else { return [] }
    return [
      Finding(
        at: inspection.placeForOpening,
        message: "says no word of regret about the trouble that the customer reports",
        help: "say sorry for the trouble itself, in the first sentence",
        confidence: inspection.complaint.probability, evidence: inspection.signsOfTrouble)
    ]
  }
}
