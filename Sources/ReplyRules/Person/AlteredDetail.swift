import ReplyModel
import ReplyRuleKit

/// Flags numbers and addresses that are the customer's but for a slip.
public struct AlteredDetail: Rule {
  public static let description = RuleDescription(
    identifier: "altered-detail",
    summary: "a number or address of the customer is repeated with a slip",
    rationale: """
      A digit swapped in an order number sends the next agent to somebody else's order; a day and
      a month exchanged make the customer wait on the wrong day. Every number of an order, invoice
      or parcel, telephone number, account, amount, date, time, street, link and mail address of the
      reply is held against those that the customer wrote, in this message or earlier ones, or that
      the record of the customer holds. What is a slip away from one of them is shown, with what the
      customer wrote.

      Another form of the same is no slip: 1 February 2026 for 01/02/2026, 030 for +49 30, with or
      without blanks. Nor is a number that the reply explains: the customer's own stands beside it,
      it is called new or another one, or it follows from other amounts. Short numbers, prices and
      days that are near each other need words around them that say that the same thing is meant.
      """,
    category: .person,
    severity: .warning,
    looksFor: .presence,
    since: "0.1.0",
    examples: [
      Example(
        "two digits swapped",
        reply: "Hi Ann,\n\nYour order ⟦48231⟧ left our warehouse this morning.\n",
        original: "Hello, where is my order 48213?\n\nAnn"),
      Example(
        "an amount",
        reply: "Hi Bo,\n\nThe ⟦£87.34⟧ that you paid by card will be back on it on Friday.\n",
        original: "Hello,\n\nI paid £87.43 by card for a lamp that never came.\n\nBo"),
      Example(
        "day and month exchanged",
        reply: "Hi Kim,\n\nWe have found your booking of ⟦4 May 2026⟧.\n",
        original: "Hello,\n\nI booked a room for 5 April 2026 and have heard nothing.\n\nKim"),
      Example(
        "a street",
        reply: "Hi Kim,\n\nThe parcel goes to ⟦21 Mill Lane⟧, as you asked.\n",
        original: "Hello,\n\nwould you send it to 12 Mill Lane, in Leeds?\n\nKim"),
      Example(
        "another form of the same",
        reply: "Hi Kim,\n\nYour order of 1 February 2026, RMA 2231 B, is on its way.\n",
        original: "Hello,\n\nI ordered on 01/02/2026. The number is RMA-2231-B.\n\nKim"),
      Example(
        "both stand there",
        reply: "Hi Ann,\n\nOrder 48213 became 48231 when we moved it to the other shop.\n",
        original: "Hello, where is my order 48213?\n\nAnn"),
      Example(
        "it follows from others",
        reply: "Hi Bo,\n\nWithout the postage of £4.50 you paid £45.49.\n",
        original: "Hello,\n\nI paid £49.99 and want my money back.\n\nBo"),
      Example(
        "called new",
        reply: "Hi Ann,\n\nYour new order number is 48231.\n",
        original: "Hello, where is my order 48213?\n\nAnn"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    inspection.details.compactMap { comparison in
      guard comparison.verdict == .altered, let known = comparison.known else { return nil }
      let range = comparison.detail.range
      let written = Excerpt.of(inspection.reply.text[range], limit: 36)
      var evidence: [Evidence] = []
      if comparison.source == .original, let place = comparison.knownRange {
        evidence.append(Evidence(turn: .original, range: place, isAnybodys: true))
      }
      return Finding(
        at: range,
        message: "\"\(written)\" is not what the customer wrote: \(comparison.reason)",
        help: "write \"\(Excerpt.of(known, limit: 60))\", or say why it differs",
        confidence: comparison.confidence, evidence: evidence,
        fix: Fix(range: range, replacement: known))
    }
  }
}
