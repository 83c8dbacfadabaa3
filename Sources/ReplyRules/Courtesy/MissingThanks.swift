import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply that does not thank a customer who gave something.
public struct MissingThanks: Rule {
  public static let description = RuleDescription(
    identifier: "missing-thanks",
    summary: "no thanks where the customer gave time, praise, a report or an order",
    rationale: """
      Thanks are owed at every opportunity, and a customer who took the time to report a fault, to
      praise, to send what was asked for or to order, notices when none come: taken for granted.

      A warning where the customer gave something, on mailing lists a note. In the first reply of a thread otherwise a note of
      low confidence, which only `min-confidence = 0.4` or less shows.
      Silent where the customer is angry and gave nothing: "thank you for your feedback" would make
      it worse.

      Switch it off for chats, where thanks in every line are too many.
      """,
    category: .courtesy,
    severity: .warning,
    looksFor: .absence,
    lexicons: ["thanks", "gift", "order", "compliment"],
    since: "0.1.0",
    examples: [
      Example(
        "praise taken for granted",
        reply: "Hi Ann,\n\n⟦The next release comes in May and has dark mode as well.⟧\n",
        original:
          "Just wanted to say I love the app, you are doing a great job! When is the next release?"),
      Example(
        "a report with details",
        reply: "Hello Bo,\n\n⟦The crash is fixed in 2.1, which you can install today.⟧\n",
        original:
          "Hi, I found a bug: the app crashes on start. I have attached a screenshot and the log."),
      Example(
        "papers that were sent",
        reply: "Dear Mr Kaya,\n\n⟦The card will be made this week and comes by post.⟧\n",
        original: "Dear bank, I have attached the signed form and a copy of my passport."),
      Example(
        "an order",
        reply: "Hello Mia,\n\n⟦The six chairs leave our store on Monday by van.⟧\n",
        original: "I have just ordered six chairs from your shop. When do they come?"),
      Example(
        "praise for a stay",
        reply: "Dear Ms Ito,\n\n⟦The room with the view is free again from the tenth of June.⟧\n",
        original: "We had a wonderful stay, the breakfast was great. Is the room free in June?"),
      Example(
        "a suggestion for a program",
        reply: "Hi Sam,\n\n⟦Dark mode is planned for the spring and has an open request.⟧\n",
        original: "I would like to suggest a dark mode. Great work on the last release!"),
      Example(
        "thanks for the papers",
        reply: "Dear Mr Kaya,\n\nThank you for the form. The card will be made this week.\n",
        original: "Dear bank, I have attached the signed form and a copy of my passport."),
      Example(
        "a short word in a chat",
        reply: "yes, on Monday\n",
        original: "I have just ordered six chairs from your shop. When do they come?"),
      Example(
        "appreciation counts",
        reply: "Hi Sam,\n\nWe really appreciate the idea. Dark mode is planned for the spring.\n",
        original: "I would like to suggest a dark mode. Great work on the last release!"),
      Example(
        "nothing was given",
        reply: "Dear Ms Ito,\n\nThe pool opens at seven and closes at nine in the evening.\n",
        original: "When does the pool open?"),
      Example(
        "thanked in passing",
        reply: "Hi Ann,\n\nThe next release comes in May. Thanks so much for the kind words!\n",
        original:
          "Just wanted to say I love the app, you are doing a great job! When is the next release?"),
      Example(
        "an angry customer who gave nothing",
        reply:
          "Hi Ann,\n\nWe are very sorry. The parcel is on its way and arrives tomorrow at noon.\n",
        original: "This is a disgrace! Where is my parcel? Worst service ever, nobody answers."),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard let original = inspection.original, inspection.replyHas(words: 6),
      inspection.reply.acts(.thanking).isEmpty
    else { return [] }

    let isAngry = inspection.complaint.probability >= 0.5
    let gifts = original.cues.filter { cue in
      // An order that went wrong is no gift to be thanked for before all else.
      cue.lexicon == "compliment" || (cue.lexicon == "order" && !isAngry)
        || (cue.lexicon == "gift" && (cue.strength == .full || !isAngry))
    }
    if let gift = gifts.first(where: { $0.strength == .full }) ?? gifts.first {
      return [
        finding(
          inspection, "does not thank the customer for what was given",
          confidence: gift.strength == .full ? 0.8 : 0.4,
          severity: gift.strength == .full && !isAngry && !inspection.isOnList ? .warning : .note,
          evidence: gifts.prefix(3).map { Evidence(turn: .original, range: $0.range) })
      ]
    }
    guard !isAngry, isFirstReply(inspection),
      inspection.replyHas(words: 20)
    else { return [] }
    return [
      finding(
        inspection, "does not thank the customer for writing", confidence: 0.4, severity: .note,
        evidence: [])
    ]
  }

  private func isFirstReply(_ inspection: Inspection) -> Bool {
    let exchange = inspection.exchange
    guard exchange.originalSource != .quote else { return exchange.reply.references.count == 1 }
    return exchange.original.map { $0.inReplyTo.isEmpty && $0.references.isEmpty } ?? false
  }

  private func finding(
    _ inspection: Inspection, _ message: String, confidence: Double, severity: Severity,
    evidence: [Evidence]
  ) -> Finding {
    Finding(
      at: inspection.placeForOpening, message: message,
      help: "thank the customer, and say for what", confidence: confidence, severity: severity,
      evidence: evidence)
  }
}
