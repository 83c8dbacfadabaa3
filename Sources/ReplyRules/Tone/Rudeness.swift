import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags insults, contempt, profanity and sarcasm aimed at the customer.
public struct Rudeness: Rule {
  public static let description = RuleDescription(
    identifier: "rudeness",
    summary: "an insult, contempt or sarcasm aimed at the customer",
    rationale: """
      Nobody means to send it, and at the end of a long day it is sent: "stop whining", "RTFM", "what
      part of no do you not understand". The customer shows it to everybody, and no later apology
      takes it back. However rude the customer was, the reply stays professional.

      An insult is an error. Sarcasm and snappish words ("good luck with that", "whatever", "are you
      kidding") are warnings. Strong words about a thing ("this stupid bug") are left alone; so is
      what the customer said, given back.

      There is hardly a reason to switch it off; where teams are on rough and friendly terms with their
      customers, make it a note.
      """,
    category: .tone,
    severity: .error,
    looksFor: .presence,
    lexicons: ["rudeness"],
    since: "0.1.0",
    examples: [
      Example(
        "an insult", reply: "Hi Ann,\n\n⟦you are an idiot⟧. The switch is on the back.\n"),
      Example(
        "a maintainer short of patience",
        reply: "Hello Bo,\n\n⟦RTFM⟧. The option is on page 4.\n"),
      Example(
        "a complaint called whining",
        reply: "Dear Mr Sato,\n\n⟦stop whining⟧. The branch opens at nine, as it always did.\n"),
      Example(
        "contempt in a question",
        reply: "Hi Kim,\n\n⟦which part of no did you not understand⟧? It is sold out.\n"),
      Example(
        "profanity in a chat",
        reply: "Hello,\n\n⟦what the hell is your problem⟧? The room was paid for.\n"),
      Example(
        "time that is wasted",
        reply: "Dear Ms Reyes,\n\n⟦you are wasting our time⟧. The form is not complete.\n"),
      Example(
        "sarcasm", reply: "Hi Lena,\n\nno refund without the box. ⟦Good luck with that⟧.\n"),
      Example(
        "a shrug of one word", reply: "Hi Tom,\n\n⟦Whatever⟧. The parcel comes on Monday.\n"),
      Example(
        "words about a thing",
        reply:
          "Hello Bo,\n\nthis stupid bug cost us a night. The damn printer driver is fixed now.\n"),
      Example(
        "the insult is denied",
        reply:
          "Hi Ann,\n\nyou are not stupid at all, and this is no stupid question: the switch is "
          + "hidden.\n"),
      Example(
        "noise that stops",
        reply: "Dear Mr Sato,\n\nthe fan will stop whining once it is oiled. We do it for free.\n"),
      Example(
        "a sincere wish",
        reply: "Hi Lena,\n\ngood luck with that exam! The books are on their way.\n"),
      Example(
        "whatever else",
        reply:
          "Hi Tom,\n\nwhatever happens, the parcel comes on Monday. Choose whatever colour suits.\n"
      ),
      Example(
        "a sincere question",
        reply:
          "Hello,\n\nare you serious about the blue one? Then I keep it. Can you read the number "
          + "on the label?\n"),
      Example(
        "the customer's words given back",
        reply: "Dear Ms Reyes,\n\nyou wrote that our driver said \"shut up\" to you. I am ashamed, "
          + "and I have spoken to him.\n"),
      Example(
        "parcels get lost",
        reply:
          "Hi Kim,\n\nfew parcels get lost, and our kids grow up with yours. See you on Monday.\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    var phrases = PhraseCheck(
      "rudeness", says: "shows contempt for the customer",
      help: "leave it out; say only what can be done")
    phrases.confidence.weak = 0.65
    let words = inspection.reply.tokens
    let findings = phrases.findings(in: inspection) { cue in
      cue.strength == .full || cue.words.count > 2 || words.isWholeSentence(cue)
    }
    return findings.map { finding in
      var finding = finding
      if finding.severity == .note { finding.severity = .warning }
      return finding
    }
  }
}
