import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags words that tell customers that nobody thought of them.
public struct ForgottenCustomer: Rule {
  public static let description = RuleDescription(
    identifier: "forgotten-customer",
    summary: "tells the customer that nobody thought of them",
    rationale: """
      "It slipped through the cracks" is meant as an honest word, and says: of all the things on the
      desk this one mattered least. Customers who hear that they were overlooked conclude that they
      are worth nothing to the company. Say sorry for the wait, and say what happens now; how the
      message got lost is of no use to anybody but the writer.

      A thing left out by the way, "I forgot to attach the photo", is a slip that anybody makes,
      costs the customer nothing and is put right by the same message: the rule says nothing to it.
      Nor does it to passwords, reminders and questions. "I overlooked your letter" is a note.

      Phrases live in `Lexicons/<language>/forgotten-customer.lex`. Switch the rule off among
      colleagues.
      """,
    category: .responsibility,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["forgotten-customer"],
    since: "0.1.0",
    examples: examples)

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    PhraseCheck(
      "forgotten-customer", says: "says that nobody thought of the customer",
      help: "say sorry for the wait, and what happens next"
    ).findings(in: inspection)
  }
}

extension ForgottenCustomer {
  private static let examples = [
    Example(
      "forgotten in so many words",
      reply: "Hi Ann,\n\n⟦we forgot about you⟧, I am sorry. The kettle leaves today.\n"),
    Example(
      "through the cracks",
      reply:
        "Dear Mr Bell,\n\n⟦your request slipped through the cracks⟧ during the move to the new "
        + "office. The passport is ready now.\n"),
    Example(
      "lost in the inbox",
      reply: "Hello Bo,\n\nthis ⟦got lost in my inbox⟧. The fix is in the build of tonight.\n"),
    Example(
      "a call that was not made",
      reply: "Dear Ms Ito,\n\n⟦I completely forgot to call you back⟧ about the loan on Monday.\n"),
    Example(
      "out of mind",
      reply:
        "Hi Kit,\n\nthe room with the view is yours again. ⟦It totally slipped my mind⟧ to hold "
        + "it.\n"),
    Example(
      "nobody looked",
      reply: "Dear Mr Bell,\n\nI am afraid that ⟦nobody has looked at your claim⟧ until today.\n"),
    Example(
      "off the radar",
      reply: "Hello Bo,\n\nthe parcel ⟦fell off our radar⟧ in the depot. It comes at noon.\n"),
    Example(
      "a password",
      reply:
        "Hi Ann,\n\ndid you forget your password? The link below the form sends a new one.\n"),
    Example(
      "a reminder",
      reply: "Hello Bo,\n\ndon't forget to bring the key of the shed, and the old box.\n"),
    Example(
      "a file that was left out",
      reply: "Hi Kit,\n\nI forgot to attach the plan of the garden. Here it is, with my thanks.\n"),
    Example(
      "not forgotten",
      reply:
        "Dear Ms Ito,\n\nwe have not forgotten about your garden: the roses come on Thursday.\n"),
    Example(
      "a parcel lost on the road",
      reply: "Hi Ann,\n\nthe first box got lost in the post. A new one left today, with a map.\n"),
    Example(
      "a question whether anything is left",
      reply: "Dear Mr Bell,\n\nhere are the papers for the house. Have we forgotten anything?\n"),
    Example(
      "what the customer feels",
      reply:
        "Hello Bo,\n\nyou wrote that we forgot about you. The van was at the door on Monday at "
        + "noon, and nobody opened.\n"),
  ]
}
