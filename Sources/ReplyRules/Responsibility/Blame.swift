import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags words that put the fault on the customer, or on a colleague or courier in public.
public struct Blame: Rule {
  public static let description = RuleDescription(
    identifier: "blame",
    summary: "the fault is put on the customer, a colleague or a courier",
    rationale: """
      "You should have read the description" may be true, and it loses the customer all the same: who
      is told off does not come back, and tells others. "My colleague forgot" and "that was the
      courier's fault" are no better: to the customer it is one company, and it does not stand by
      what it does. Articles on service agree: never blame the customer, never blame another
      employee; own it, and say what happens now.

      Plain reproaches are warnings. Milder ones ("you entered the wrong address") are notes, and
      warnings where the customer complains. Taking the fault on oneself is never flagged.

      Switch it off where replies have to settle who is liable: insurers, arbitration.
      """,
    category: .responsibility,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["blame"],
    since: "0.1.0",
    examples: [
      Example(
        "a shop on a size",
        reply:
          "Hi Ann,\n\n⟦you should have read the⟧ size chart before ordering. Returns cost 5 euros.\n"
      ),
      Example(
        "software, what could have been",
        reply: "Hello Bo,\n\n⟦had you followed⟧ the upgrade notes, nothing would have been lost.\n"),
      Example(
        "a hotel that warned",
        reply: "Dear Ms Reyes,\n\n⟦you were clearly told⟧ that the pool is closed in May. "
          + "We can offer the sauna.\n"),
      Example(
        "a bank and a failed transfer",
        reply: "Dear Mr Sato,\n\nthe transfer was returned. It ⟦was your own mistake⟧, since the "
          + "number had a digit too many.\n"),
      Example(
        "a colleague in public",
        reply: "Hi Kim,\n\nsorry about the silence. ⟦My colleague forgot⟧ to pass the message on.\n"
      ),
      Example(
        "a parcel and its carrier",
        reply: "Hi Lena,\n\nthe box was crushed, and that is ⟦the courier's fault⟧. A new one "
          + "leaves tomorrow.\n"),
      Example(
        "a mild reproach in answer to a complaint",
        reply: "Hi Tom,\n\n⟦you gave us the wrong⟧ house number. It goes out again today.\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "what should be there by now",
        reply: "Hi Ann,\n\nby now you should have received two boxes. Is one of them missing?\n"),
      Example(
        "instructions on what is needed",
        reply:
          "Hello Bo,\n\nbefore the upgrade you should have version 2 installed, and you should "
          + "have read access to the folder.\n"),
      Example(
        "fault taken away from the customer",
        reply: "Hi Kim,\n\nit is not your fault at all: the page was out of date, and that was our "
          + "mistake.\n"),
      Example(
        "fault not passed on",
        reply: "Dear Ms Reyes,\n\nthis was not the courier's fault but ours: we packed it badly.\n"),
      Example(
        "a thing that may have been left out",
        reply:
          "Hello,\n\nif you failed to get the code, or forgot to save it, ask for a new one in "
          + "the app.\n"),
      Example(
        "the customer's own words given back",
        reply:
          "Hi Tom,\n\nyou wrote that it was your own mistake. It was not, the label was wrong.\n"),
      Example(
        "a colleague who helped",
        reply: "Hi Lena,\n\nmy colleague Jo has found the box in the warehouse and sent it today.\n"
      ),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let phrases = PhraseCheck(
      "blame", says: "puts the fault on others",
      help: "leave out whose fault it was, and say what happens now")
    return phrases.findings(
      in: inspection, confirms: inspection.isComplaint)
  }
}
