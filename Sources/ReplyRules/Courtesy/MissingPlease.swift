import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply that sends the customer on an errand without a polite word.
public struct MissingPlease: Rule {
  public static let description = RuleDescription(
    identifier: "missing-please",
    summary: "something asked of the customer without a polite word",
    rationale: """
      "Send us your receipt" is what one says to somebody who works for one. The customer does the
      company a favour by sending it. Please and thank you are the first thing that every list of good
      service names, and what customers notice when they are missing.

      The rule knows what is asked on the company's behalf: send, provide, confirm, fill in, reply. It
      leaves alone steps that help the customer ("press the button for five seconds"), invitations
      ("call us any time"), and whatever hangs on a condition. One polite word in the reply is enough:
      "please", "could you", "it would help if".

      Switch it off for chats among people who know each other, and for code review.
      """,
    category: .courtesy,
    severity: .note,
    looksFor: .absence,
    lexicons: ["errand", "please"],
    since: "0.1.0",
    examples: [
      Example(
        "a shop wants a photo",
        reply: "Hi Ann,\n\nThanks for writing. ⟦Send us a photo⟧ of the lid.\n"),
      Example(
        "a bank wants a form",
        reply: "Dear Mr Bell,\n\n⟦Fill in the enclosed form and return⟧ it by Friday.\n"),
      Example(
        "a maintainer wants a log",
        reply: "Hello Bo,\n\nthat should not crash. ⟦Post the full stack trace⟧ here.\n"),
      Example(
        "a public office must have it",
        reply: "Dear Ms Ito,\n\nthe file is open. ⟦You must provide⟧ proof of address.\n"),
      Example(
        "a parcel service wants a reply",
        reply: "Dear Mr Novak,\n\nthe parcel is here. ⟦Reply with⟧ a delivery date.\n"),
      Example(
        "a chat",
        reply: "Hi!\n\nOne moment. ⟦Give me your order number⟧.\n"),
      Example(
        "with the word itself",
        reply: "Hi Ann,\n\nThanks for writing. Please send us a photo of the lid.\n"),
      Example(
        "polite a sentence later",
        reply:
          "Dear Mr Bell,\n\nFill in the enclosed form and return it by Friday. It would help us to "
          + "have a copy of the bill as well.\n"),
      Example(
        "steps that help the customer",
        reply: "Hello Bo,\n\nPress the button for five seconds. Restart the app and open the map.\n"
      ),
      Example(
        "an invitation",
        reply: "Dear Ms Ito,\n\nthe file is open. Give us a call any time, or drop by.\n"),
      Example(
        "under a condition",
        reply: "Hi Sam,\n\nit should hold now. If it leaks again, send us a photo.\n"),
      Example(
        "thanks ahead",
        reply: "Dear Mr Novak,\n\nReply with a delivery date. Many thanks in advance!\n"),
      Example(
        "what the company does",
        reply: "Hi Kim,\n\nwe send you a photo of it tomorrow and confirm the date.\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard !reply.cues("errand").isEmpty, reply.cues("please").isEmpty, !inspection.isToSeveral
    else {
      return []
    }
    let check = PhraseCheck(
      "errand", says: "asks for it without a polite word",
      help: "ask for it as one would across a counter: with a \"please\"")
    let found = check.findings(in: inspection).map { finding in
      var finding = finding
      finding.confidence = finding.confidence > 0.8 ? 0.7 : 0.4
      return finding
    }
    return Array(found.prefix(1))
  }
}
