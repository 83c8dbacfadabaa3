import ReplyModel
import ReplyRuleKit

/// Flags promises that nobody can keep.
public struct OverPromise: Rule {
  public static let description = RuleDescription(
    identifier: "over-promise",
    summary: "a promise that nobody can keep",
    rationale: """
      "It will never happen again" is believed once. When it does happen again, the customer has been
      deceived as well as let down, and the next apology is worth nothing. What was done, and what
      is done from now on, says more than a guarantee.

      A note: each is a matter of judgement. Promises with a day and a deed are left alone.
      Phrases live in `Lexicons/<language>/over-promise.lex`. Switch the rule off where guarantees are
      part of the contract.
      """,
    category: .commitment,
    severity: .note,
    lexicons: ["over-promise"],
    since: "0.1.0",
    examples: [
      Example(
        "never again",
        reply: "Hi Ann,\n\nwe are sorry. I can ⟦guarantee that it will never happen again⟧.\n"),
      Example(
        "safe beyond doubt",
        reply: "Dear Mr Bell,\n\nthe money on the account is ⟦100 % safe⟧ with our bank.\n"),
      Example(
        "whatever comes",
        reply: "Hello Zola,\n\nthe parcel comes on Monday, ⟦no matter what⟧.\n"),
      Example(
        "for all time",
        reply: "Hi Bo,\n\n⟦we will always⟧ be there when the server is down.\n"),
      Example(
        "a promise in place of a deed",
        reply: "Dear Ms Ito,\n\n⟦I promise you that⟧ the next room will be quiet.\n"),
      Example(
        "without fail",
        reply: "Hello Bo,\n\nthe fitter comes tomorrow ⟦without fail⟧.\n"),
      Example(
        "everything assured",
        reply: "Hi Bo,\n\n⟦I can assure you that everything⟧ will go well with the move.\n"),
      Example(
        "what was changed, in place of a guarantee",
        reply: "Hi Ann,\n\nwe are sorry. From today on two people check each parcel.\n"),
      Example(
        "a guarantee on paper",
        reply: "Dear Mr Bell,\n\nthe lamp comes with a guarantee of two years.\n"),
      Example(
        "nothing is guaranteed",
        reply: "Hello Zola,\n\nwe cannot guarantee that the parcel comes on Monday.\n"),
      Example(
        "always, but no promise",
        reply: "Hi Bo,\n\nthe backup has always been on another server.\n"),
      Example(
        "the customer was promised something",
        reply: "Dear Ms Ito,\n\nyou wrote that we will always give a quiet room. Here is one.\n"),
      Example(
        "whatever was in the parcel",
        reply: "Hello Bo,\n\ntell me what was in the parcel, no matter how small.\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    var check = PhraseCheck(
      "over-promise", says: "promises more than anybody can keep",
      help: "say what was done, and what is done from now on")
    check.confidence = inspection.isToSeveral ? (0.45, 0.35) : (0.7, 0.5)
    return check.findings(in: inspection)
  }
}
