import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags words that sound sorry and put the matter down to the customer's feelings or mistake.
public struct NonApology: Rule {
  public static let description = RuleDescription(
    identifier: "non-apology",
    summary: "words that sound sorry and regret nothing but the customer's feelings",
    rationale: """
      "I'm sorry you feel that way" says that nothing is wrong except the customer. It does more harm
      than no apology: the customer asked for the trouble to be seen, and is told that the trouble is
      in the eye of the beholder. Advice on service has one answer to it: say sorry for what happened,
      on the company's behalf, and mean it.

      An apology under a condition is not judged as long as the condition is about the trouble: "sorry
      if we caused you trouble". Where the reply has a real apology beside it, the confidence is too
      low to be shown. Where the customer complains, doubtful phrases ("sorry that you are upset") are
      warnings too.

      Phrases live in `Lexicons/<language>/non-apology.lex`. Switch the rule off where a lawyer chooses
      the words.
      """,
    category: .courtesy,
    severity: .warning,
    lexicons: ["non-apology"],
    since: "0.1.0",
    examples: [
      Example(
        "a hotel regrets the guest's feelings",
        reply: "Dear Mr Bell,\n\nWe are ⟦sorry you feel that way⟧. The pool opens at nine.\n",
        original: "The pool was closed all week and nobody told us. Very disappointed."),
      Example(
        "a shop regrets that somebody was offended",
        reply: "Hi Ann,\n\nI'm ⟦sorry if anyone was offended⟧ by the sign in our window.\n"),
      Example(
        "a bank knows who was wrong",
        reply:
          "Dear Ms Ito,\n\nwe ⟦regret that you misunderstood⟧ our terms. The fee stands as it is.\n",
        original: "You took 25 euros for a card that I cancelled in May. This is ridiculous!"),
      Example(
        "nobody did it",
        reply: "Hello Bo,\n\n⟦mistakes were made⟧ when the booking was moved. The room is taken.\n",
        original: "You gave our room away although it was paid! We slept in the car."),
      Example(
        "sorry, and a but",
        reply:
          "Hello Mr Novak,\n\n⟦sorry, but you should have⟧ read the label before the first wash.\n"),
      Example(
        "a courier doubts the trouble",
        reply: "Hi Sam,\n\nsorry about ⟦any perceived delay⟧. Parcels take three to five days.\n"),
      Example(
        "doubtful words in answer to a complaint",
        reply: "Hi Kim,\n\nI am ⟦sorry that you are upset⟧. The driver was on time.\n",
        original: "The driver threw my parcel over the fence, the vase is broken. I am furious!"),
      Example(
        "a real one under a condition",
        reply: "Hi Ann,\n\nWe are sorry if we caused you trouble. The lid left this morning.\n"),
      Example(
        "for the trouble itself",
        reply: "Dear Mr Bell,\n\nWe are sorry that the pool was closed. Here is a free night.\n",
        original: "The pool was closed all week and nobody told us. Very disappointed."),
      Example(
        "a letter got lost",
        reply: "Hello Bo,\n\nsorry you didn't get our letter. Here it is once more.\n"),
      Example(
        "a polite refusal",
        reply: "Dear Ms Ito,\n\nI'm sorry, but you can only change the seat by telephone.\n"),
      Example(
        "sympathy with what happened",
        reply: "Hi Sam,\n\nI am sorry to hear that you had to wait in the rain.\n"),
      Example(
        "nobody made a mistake",
        reply: "Hello Mr Novak,\n\nwe went through the bill twice: no mistakes were made.\n"),
      Example(
        "the reader quotes it",
        reply:
          "Hi Kim,\n\nyou are right, \"sorry you feel that way\" was no answer. We were late.\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let acts = inspection.reply.acts(.nonApology)
    guard !acts.isEmpty else { return [] }
    var phrases = PhraseCheck(
      "non-apology", says: "sounds sorry and owns nothing",
      help: "say sorry for the trouble itself, without an if or a but")
    if inspection.reply.acts(.apology).contains(where: { !$0.isConditional }) {
      phrases.confidence = (0.45, 0.3)
    }
    let places = Set(acts.map(\.range.lowerBound))
    return phrases.findings(in: inspection, confirms: inspection.isComplaint) {
      places.contains($0.range.lowerBound)
    }
  }
}
