import ReplyModel
import ReplyRuleKit

/// Flags a customer who is called by somebody else's name.
public struct WrongName: Rule {
  public static let description = RuleDescription(
    identifier: "wrong-name",
    summary: "the customer is called by a name that is somebody else's",
    rationale: """
      If you keep referring to Mrs Johnson of Jackson Avenue as Mrs Jackson of Johnson Avenue, she
      will not go on doing business with you. The name in the salutation is held against the names
      that the customer goes by, as for `misspelled-name`. This rule speaks where it is another name:
      that of the customer's street or company, of somebody else in the thread, of the writer, a
      name that only looks alike (Maria, Marie), or a wholly different one.

      Silent where no name is known, or only a part of one; where the reply calls several people and
      one of them is the customer; where the address has the name; where the reply is sent to the
      one who is called; and where the thread has called the customer so before, unopposed.

      An error from a confidence of 0.9 on, else a warning.
      """,
    category: .person,
    severity: .error,
    looksFor: .presence,
    since: "0.1.0",
    examples: [
      Example(
        "the street's name",
        reply: "Dear Mrs ⟦Jackson⟧,\n\nYour order left today.\n",
        original: "Where is my order?\n\nKind regards,\nAnn Johnson\n12 Jackson Avenue\n",
        customer: "Ann Johnson"),
      Example(
        "another name", reply: "Hi ⟦Samira⟧,\n\nYour order left today.\n",
        customer: "Katherine Okonkwo"),
      Example(
        "a name that looks alike", reply: "Dear ⟦Marie⟧,\n\nYour order left today.\n",
        customer: "Maria Brandt"),
      Example(
        "the company's name",
        reply: "Dear Mr ⟦Hart⟧,\n\nYour order left today.\n",
        original: "Where is our order?\n\nBest,\nJohn Bell\nHart Tools Ltd\n",
        customer: "John Bell"),
      Example(
        "nickname", reply: "Hi Peggy,\n\nYour order left today.\n", customer: "Margaret Hart"),
      Example(
        "two people, one of them the customer",
        reply: "Hi Ann and Tom,\n\nYour order left today.\n", customer: "Ann Johnson"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    inspection.names.compactMap { name in
      guard name.comparison.verdict == .differentPerson else { return nil }
      return Finding(
        of: name, in: inspection,
        message: "\"\(Excerpt.of(name.written, limit: 24))\" is not the customer's name: "
          + name.comparison.reason)
    }
  }
}
