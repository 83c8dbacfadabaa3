import ReplyModel
import ReplyRuleKit

/// Flags a customer's name that is spelled otherwise than the customer spells it.
public struct MisspelledName: Rule {
  public static let description = RuleDescription(
    identifier: "misspelled-name",
    summary: "the customer's name is spelled otherwise than the customer spells it",
    rationale: """
      Nothing says "you are one of many" like a name spelled wrong. The name in the salutation, and
      in the text where the customer is called by it, is held against the names that the customer
      goes by: the From field, the sign-off, "my name is …", the contacts, what the configuration
      and the record say. Nicknames, initials, missing accents, another order, a case ending, and a
      short form are no mistakes. Where no name is known, or the two have nothing to do with each
      other, the rule is silent; another person's name is for `wrong-name`.

      An error from a confidence of 0.9 on, else a warning.
      """,
    category: .person,
    severity: .error,
    looksFor: .presence,
    since: "0.1.0",
    examples: [
      Example(
        "two letters swapped", reply: "Dear ⟦Jonh⟧,\n\nYour order left today.\n",
        customer: "John Smith"),
      Example(
        "a letter dropped", reply: "Hi ⟦Katherin⟧,\n\nYour order left today.\n",
        customer: "Katherine Okonkwo"),
      Example(
        "family name", reply: "Dear Ms ⟦Okonkow⟧,\n\nYour order left today.\n",
        customer: "Ngozi Okonkwo"),
      Example(
        "with accents", reply: "Dear Ms ⟦Żieliñska⟧,\n\nYour order left today.\n",
        customer: "Małgorzata Zielińska"),
      Example(
        "in the text",
        reply: "Hello,\n\nThank you, ⟦Katherin⟧, for the photos. Your order left today.\n",
        customer: "Katherine Okonkwo"),
      Example(
        "nickname", reply: "Hi Bill,\n\nYour order left today.\n", customer: "William Hart"),
      Example(
        "accent left out", reply: "Hi Zoe,\n\nYour order left today.\n", customer: "Zoë Brandt"),
      Example("nobody known", reply: "Hi Jonh,\n\nYour order left today.\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    inspection.names.compactMap { name in
      guard name.comparison.verdict == .misspelled else { return nil }
      return Finding(
        of: name, in: inspection,
        message:
          "\"\(Excerpt.of(name.written, limit: 24))\" is not how the customer writes the name: "
          + name.comparison.reason)
    }
  }
}
