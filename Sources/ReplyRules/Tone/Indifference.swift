import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a voice that shrugs at what troubles the customer.
public struct Indifference: Rule {
  public static let description = RuleDescription(
    identifier: "indifference",
    summary: "a cold voice: the reply shrugs at what troubles the customer",
    rationale: """
      Customers forgive a fault sooner than a shrug. "Not our problem", "calm down", "that's just how
      it is" tell them that nobody cares, and most of those who leave a company leave for that.
      Articles on service ask for the opposite: put yourself in the customer's place, and let it be
      heard, even where nothing can be done.

      Words that shrug in any letter are warnings. Those that may comfort a friend ("these things
      happen", "it's only a scratch") are notes, and warnings where the customer complains.

      Switch it off for internal mail among colleagues.
      """,
    category: .tone,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["indifference"],
    since: "0.1.0",
    examples: [
      Example(
        "a parcel service that sends away",
        reply: "Hi Ann,\n\nthe box left our depot in one piece. The rest ⟦is not our problem⟧.\n"),
      Example(
        "a chat with an angry customer",
        reply: "Hello Bo,\n\n⟦please calm down⟧. The router will be back in an hour.\n"),
      Example(
        "a price that stands",
        reply: "Hi Kim,\n\nthe room is 80 euros a night, ⟦take it or leave it⟧.\n"),
      Example(
        "a public office and its way",
        reply: "Dear Ms Reyes,\n\nthe form takes six weeks. ⟦That's just how it is⟧.\n"),
      Example(
        "one of many",
        reply: "Hello,\n\nthe fix takes a while. ⟦You are not our only customer⟧.\n"),
      Example(
        "a shrug in answer to a complaint",
        reply: "Hi Tom,\n\n⟦these things happen⟧. A new mug leaves tomorrow.\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
      Example(
        "a scratch made small in answer to a complaint",
        reply:
          "Hi Lena,\n\n⟦it is only a small scratch⟧. You can keep the table and have 10 euros.\n",
        original:
          "The table came scratched and nobody answers the phone. I am very disappointed, this is "
          + "unacceptable!"),
      Example(
        "a problem that is taken on",
        reply: "Hi Ann,\n\nthe box left in one piece, but that is our problem and not yours.\n"),
      Example(
        "something can be done",
        reply:
          "Dear Mr Sato,\n\nthere is nothing we can do before Monday; then Ms Ito will waive it.\n"),
      Example(
        "the sea calms down",
        reply: "Hello Bo,\n\nthe ferry waits for the wind to calm down and leaves at noon.\n"),
      Example(
        "a way to take it",
        reply: "Hi Kim,\n\nyou can take the key with you, or leave it in the box by the door.\n"),
      Example(
        "when such things are seen",
        reply: "Dear Ms Reyes,\n\nwhen these things happen, turn the tap off and call us at once.\n"
      ),
      Example(
        "how a thing works",
        reply: "Hello,\n\nturn the ring until it clicks: that is how it locks, and how it opens.\n"),
      Example(
        "a comfort for a friendly customer",
        reply:
          "Hi Lena,\n\nit is only a short walk from the station, and no luggage is too much.\n",
        original: "Hello, how far is it from the station? We have three suitcases."),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let phrases = PhraseCheck(
      "indifference", says: "sounds as if nobody cared",
      help: "say that it matters, and what can be done")
    let words = inspection.reply.tokens
    return phrases.findings(
      in: inspection, confirms: inspection.isComplaint
    ) { cue in
      cue.strength == .full || cue.words.count > 2 || words.isWholeSentence(cue)
    }
  }
}
