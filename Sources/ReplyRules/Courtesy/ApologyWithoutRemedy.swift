import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply to a complaint that says sorry, and nothing follows.
public struct ApologyWithoutRemedy: Rule {
  public static let description = RuleDescription(
    identifier: "apology-without-remedy",
    summary: "an apology to a customer in trouble, and nothing that follows from it",
    rationale: """
      Take responsibility by actually solving the issue, says the advice on service: a customer who is
      told "sorry" and nothing else has to write again. Lewicki, Polin and Lount (2016, "An Exploration
      of the Structure of Effective Apologies", Negotiation and Conflict Management Research) let people
      judge apologies by their components. The more there were, the better; saying that one is
      responsible counted most, and an offer of repair next. Regret without either counted little.

      The rule speaks where the customer complains and the reply apologises, and holds no explanation,
      offer, promise, question, instruction or hand-off, says of nothing that it was done, and has
      hardly any words besides its courtesies. The message names the parts that are missing.

      Switch it off where the apology goes out first and the matter is settled by somebody else.
      """,
    category: .courtesy,
    severity: .note,
    looksFor: .absence,
    lexicons: ["apology", "remedy"],
    since: "0.1.0",
    examples: [
      Example(
        "sorry, and no parcel",
        reply: "Hi Ann,\n\n⟦We are very sorry for the inconvenience.⟧\n\nBest,\nJo\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "a restaurant thanks as well",
        reply:
          "Dear Mr Bell,\n\nThank you for your feedback. ⟦I am sorry about the cold soup.⟧ "
          + "I understand how annoying this was.\n",
        original: "The soup was cold and the waiter was rude. Very disappointed, never again."),
      Example(
        "an app maker in three words",
        reply: "Hello Bo,\n\n⟦Sorry about that!⟧\n",
        original: "The app crashes every time I open it, I lost all my notes. Terrible."),
      Example(
        "a hotel owns it, and leaves it there",
        reply: "Dear Ms Ito,\n\n⟦We apologise for the noise.⟧ It was our fault.\n",
        original: "We could not sleep because of the drilling at 6 am. This is outrageous."),
      Example(
        "a bank under a condition",
        reply:
          "Dear Mr Novak,\n\n⟦We apologise if this caused you trouble.⟧\n\nKind regards,\nEva\n",
        original: "You charged me twice and the hotline hung up on me. I am furious!"),
      Example(
        "a courier with sympathy",
        reply: "Hi Sam,\n\n⟦so sorry!⟧ I can imagine how frustrating that is.\n",
        original: "The parcel was broken and thrown over the fence. Unacceptable!"),
      Example(
        "a new one is sent",
        reply:
          "Hi Ann,\n\nWe are very sorry. A new one left our house this morning.\n\nBest,\nJo\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "an offer",
        reply: "Dear Mr Bell,\n\nI am sorry about the soup. The next dinner is on us.\n",
        original: "The soup was cold and the waiter was rude. Very disappointed, never again."),
      Example(
        "mended in a release",
        reply: "Hello Bo,\n\nSorry about that! It is fixed in 2.1.\n",
        original: "The app crashes every time I open it, I lost all my notes. Terrible."),
      Example(
        "an explanation",
        reply:
          "Dear Ms Ito,\n\nWe apologise for the noise. The pipe burst at five, which is why we "
          + "had to open the wall.\n",
        original: "We could not sleep because of the drilling at 6 am. This is outrageous."),
      Example(
        "a question back",
        reply: "Dear Mr Novak,\n\nWe apologise. Which of the two amounts do you mean?\n",
        original: "You charged me twice and the hotline hung up on me. I am furious!"),
      Example(
        "a promise",
        reply: "Hi Sam,\n\nso sorry! I will call the depot and write to you by noon.\n",
        original: "The parcel was broken and thrown over the fence. Unacceptable!"),
      Example(
        "nothing went wrong",
        reply: "Hi Kim,\n\nSorry for the short answer! Yes, we do.\n",
        original: "Hello, do you have the blue one in stock?"),
      Example(
        "instructions",
        reply:
          "Hello Bo,\n\nSorry about that! Please delete the folder \"cache\" and start again.\n",
        original: "The app crashes every time I open it, I lost all my notes. Terrible."),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard let apology = reply.acts(.apology).first, inspection.reportsTrouble(least: 0.8),
      !inspection.goesBeyondApology
    else { return [] }
    let place = reply.tokens.sentence(at: apology.range.lowerBound)?.range ?? apology.range
    let missing = ApologyParts([.responsibility, .explanation, .promise, .repair])
      .subtracting(reply.apologyParts).names
    return [
      Finding(
        at: place, message: "says sorry, and nothing follows: no \(Self.list(missing))",
        help: "say what is done about it, by whom and by when", confidence: 0.75,
        evidence: inspection.signsOfTrouble)
    ]
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
