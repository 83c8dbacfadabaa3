import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply to a complaint that apologises by rote and names nothing of the trouble.
public struct UnacknowledgedProblem: Rule {
  public static let description = RuleDescription(
    identifier: "unacknowledged-problem",
    summary: "an apology by rote that names nothing of the trouble",
    rationale: """
      Put yourself in the customer's shoes, says every guide to service. Somebody who wrote that the
      kitchen was under water and reads "we apologise for any inconvenience" does not know whether
      anybody has read it: a cold voice that does not seem to care. One word of what happened is
      enough.

      The rule speaks where the customer complains and the reply apologises, but says nothing that only
      this customer could have been told: no sympathy, no "you are right", no word of the customer's
      own message, no apology that says for what, no mistake that is owned or explained.
      Where there is no apology at all, `missing-apology` speaks; where nothing follows from it,
      `apology-without-remedy`.

      Switch it off where replies are kept vague for reasons of privacy, in public answers to reviews.
      """,
    category: .courtesy,
    severity: .note,
    looksFor: .absence,
    lexicons: ["apology", "acknowledgment"],
    since: "0.1.0",
    examples: [
      Example(
        "a plumber and the wet kitchen",
        reply:
          "Dear Mr Dvorak,\n\n⟦We apologise for any inconvenience.⟧ Our insurer will write to "
          + "you by Friday.\n",
        original: "On Sunday the whole kitchen was under water, the new floor is ruined! Terrible."),
      Example(
        "a shop that is quick and cold",
        reply: "Hi Ann,\n\n⟦Sorry!⟧ A refund of 20 euros was issued today.\n",
        original: "The lamp arrived broken for the second time. I am very disappointed."),
      Example(
        "a bank hands it on",
        reply:
          "Dear Ms Ito,\n\n⟦please accept our apologies.⟧ I have passed everything on to our "
          + "legal department.\n",
        original: "You charged my card twice and the hotline hung up. This is unacceptable!"),
      Example(
        "an airline after thanks",
        reply:
          "Dear Mr Bell,\n\n⟦Thank you for contacting us.⟧ We are sorry for the trouble caused. "
          + "You will receive a voucher within three weeks.\n",
        original: "Your crew lost my suitcase and laughed about it. Worst flight ever!"),
      Example(
        "an app maker with a link",
        reply: "Hello Bo,\n\n⟦sorry about that.⟧ Please follow the steps on our help pages.\n",
        original: "The app crashes every time I open the map, I am so angry. Useless."),
      Example(
        "a public office",
        reply:
          "Dear Mr Novak,\n\n⟦We regret the inconvenience.⟧ The office is open on Monday from "
          + "eight to noon.\n",
        original: "I stood in your queue for four hours and was sent home. This is a disgrace!"),
      Example(
        "names the kitchen",
        reply:
          "Dear Mr Dvorak,\n\nWe apologise for the state of the kitchen. Our insurer will write "
          + "to you by Friday.\n",
        original: "On Sunday the whole kitchen was under water, the new floor is ruined! Terrible."),
      Example(
        "sorry for a delay in its own words",
        reply: "Hi Sam,\n\nwe apologise for the delay. The courier comes on Friday.\n",
        original: "Three weeks and still no parcel, nobody answers. Unacceptable!"),
      Example(
        "sympathy",
        reply:
          "Dear Ms Ito,\n\nI understand how annoying this is, and I apologise. The money will be "
          + "back on Friday.\n",
        original: "You charged my card twice and the hotline hung up. This is unacceptable!"),
      Example(
        "agrees with the customer",
        reply: "Dear Mr Bell,\n\nSorry, and you are right. You will receive a voucher by Friday.\n",
        original: "Your crew lost my suitcase and laughed about it. Worst flight ever!"),
      Example(
        "another form of the customer's word",
        reply: "Hello Bo,\n\nsorry! The crash is fixed in 2.1.\n",
        original: "The app crashes every time I open the map, I am so angry. Useless."),
      Example(
        "owns the mistake",
        reply:
          "Hi Ann,\n\nApologies, that was our mistake. A refund of 20 euros was issued today.\n",
        original: "The lamp arrived broken for the second time. I am very disappointed."),
      Example(
        "no complaint",
        reply: "Hello Kim,\n\nSorry for the trouble! The shop opens at nine tomorrow.\n",
        original: "Hi, I stood before a closed door today. When do you open tomorrow?"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard let original = inspection.original, !reply.acts(.apology).isEmpty,
      inspection.troubleWords.isEmpty, inspection.reportsTrouble(least: 0.8),
      original.language == reply.language, reply.acts(.nonApology).isEmpty,
      reply.apologyParts.isDisjoint(with: [.acknowledgment, .responsibility, .explanation]),
      inspection.goesBeyondApology
    else { return [] }
    return [
      Finding(
        at: inspection.placeForOpening,
        message: "apologises without a word of what the customer reports",
        help: "name what happened, and what it meant to the customer", confidence: 0.65,
        evidence: inspection.signsOfTrouble)
    ]
  }
}
