import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags words by which a reply tries to win a quarrel with the customer.
public struct Argument: Rule {
  public static let description = RuleDescription(
    identifier: "argument",
    summary: "the reply tries to win an argument with the customer",
    rationale: """
      An argument with a customer that is won is a customer lost. "As I already told you", "you are
      mistaken", "with all due respect": each says that being right matters more here than the
      customer's trouble. Where the customer errs, what helps is what the records show, and a way on.

      Open contradiction is a warning. Phrases that are harmless among friends ("like I said") are
      notes, and warnings where the customer complains.

      Switch it off where replies are meant to debate: mailing lists, legal departments.
      """,
    category: .tone,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["argument"],
    since: "0.1.0",
    examples: [
      Example(
        "a shop that said so before",
        reply: "Hi Ann,\n\n⟦as I already told you⟧, the blue one is sold out until May.\n"),
      Example(
        "a bank that contradicts",
        reply:
          "Dear Mr Sato,\n\n⟦that is simply not true⟧. The fee was on page 3 of the contract.\n"),
      Example(
        "a maintainer and a report",
        reply: "Hello Bo,\n\n⟦you are mistaken⟧: the parser never read such files.\n"),
      Example(
        "politeness as a weapon",
        reply: "Dear Ms Reyes,\n\n⟦with all due respect, the⟧ room was clean when you moved in.\n"),
      Example(
        "a mail that was not read",
        reply: "Hi Kim,\n\n⟦if you had read my⟧ last message, you would have the link.\n"),
      Example(
        "a public office that ends it",
        reply: "Dear Mr Bell,\n\nthe deadline was Monday. ⟦This discussion is over⟧.\n"),
      Example(
        "among friends harmless, not in answer to a complaint",
        reply:
          "Hi Lena,\n\n⟦like I said⟧, the parcel left on Monday and should be there by Friday.\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "a promise that was kept",
        reply: "Hi Ann,\n\nas I said I would, I have called the courier: it comes on Monday.\n"),
      Example(
        "a hint to a place in the reply",
        reply: "Hello Bo,\n\nas mentioned below, version 2.1 has the fix, and it is out today.\n"),
      Example(
        "the customer is right",
        reply:
          "Dear Mr Sato,\n\nyou are right and the fee is wrong. It goes back to the account today.\n"
      ),
      Example(
        "an error that is possible",
        reply: "Hi Kim,\n\ntell us if you were wrong about the size: changing it costs nothing.\n"),
      Example(
        "respect for something",
        reply: "Dear Ms Reyes,\n\nwith respect to the second room: it has a view of the lake.\n"),
      Example(
        "somebody else was told",
        reply: "Hi Lena,\n\nI have already told the driver to ring twice, so he will be loud.\n"),
      Example(
        "the customer's words given back",
        reply:
          "Hello,\n\nyou wrote that you were mistaken about the date. No harm done, Friday is fine.\n"
      ),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let phrases = PhraseCheck(
      "argument", says: "tries to win the argument",
      help: "say what the records show, and what happens next")
    return phrases.findings(
      in: inspection, confirms: inspection.isComplaint)
  }
}
