import ReplyModel
import ReplyRuleKit

/// Flags requests for what the customer has already given.
public struct RepeatedRequest: Rule {
  public static let description = RuleDescription(
    identifier: "repeated-request",
    summary: "the reply asks for something that the customer has already given",
    rationale: """
      "Please send us your order number", under a message that begins with it, tells the customer that
      nobody read it, and costs a day. What the reply asks for (number of an order, invoice, case,
      parcel, booking, customer; serial number, model, version; telephone number, mail address,
      address; date of purchase; pictures) is looked up in the customer's messages.

      Silent where the reply asks for another one, asks whether it still holds, or says why it asks:
      the number cannot be found, or a digit is missing. Needs phrases, so far in English, German,
      French and Spanish.
      """,
    category: .answering,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["detail-request"],
    since: "0.1.0",
    examples: [
      Example(
        "an order number",
        reply:
          "Hi Ann,\n\nThank you for your message. ⟦Could you please send us your order number⟧, so "
          + "that we can look into it?\n",
        original: "Hello,\n\nmy order number is 48213, and the lamp has not come yet.\n\nAnn"),
      Example(
        "a number under the letter",
        reply:
          "Hi Bo,\n\nWe would like to speak with you about it. ⟦Please let us know your telephone "
          + "number⟧ and when it suits you.\n",
        original:
          "Hello,\n\nthe kettle leaks again. I would rather talk about it than write.\n\nBo Hart\n"
          + "Tel. 030 1234567"),
      Example(
        "another one",
        reply:
          "Hi Ann,\n\nThank you for your message. Could you please send us your new order number, so "
          + "that we can look into it?\n",
        original: "Hello,\n\nmy order number is 48213, and the lamp has not come yet.\n\nAnn"),
      Example(
        "it cannot be found",
        reply:
          "Hi Ann,\n\nWe could not find 48213 here. Could you please send us the order number as it "
          + "stands on the invoice?\n",
        original: "Hello,\n\nmy order number is 48213, and the lamp has not come yet.\n\nAnn"),
      Example(
        "something else was given",
        reply:
          "Hi Ann,\n\nThank you for your message. Could you please send us your telephone number?\n",
        original: "Hello,\n\nmy order number is 48213, and the lamp has not come yet.\n\nAnn"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    inspection.repeatedAskings.map { asking in
      Finding(
        at: asking.range,
        message:
          "asks for the \(asking.thing.rawValue), which the customer gave: "
          + "\"\(Excerpt.of(asking.given, limit: 24))\"",
        help: "look it up, or say why it is needed again", confidence: 0.8,
        evidence: asking.givenRange.map {
          [Evidence(turn: .original, range: $0, isAnybodys: true)]
        } ?? [])
    }
  }
}
