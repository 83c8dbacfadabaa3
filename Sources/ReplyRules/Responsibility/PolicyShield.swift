import ReplyLexicon
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags a rule, a policy or a system that stands in place of a reason.
public struct PolicyShield: Rule {
  public static let description = RuleDescription(
    identifier: "policy-shield",
    summary: "a policy in place of a reason",
    rationale: """
      "That's our policy" tells customers that a sheet of paper weighs more than they do, and "if
      we did that for one, we would have to do it for everyone" that nobody looks at their case.
      Articles for shop owners and support teams call it one of the fastest ways to lose a customer.
      A rule has a reason; the reason, and what can be done all the same, is what helps.

      The rule is silent where the neighbouring sentences offer another way. It is a note of low
      confidence, which only `min-confidence = 0.4` or less shows, where they give the reason, or
      where the customer asked for the policy. To name a policy, or where it stands, is none.

      Phrases live in `Lexicons/<language>/policy-shield.lex`. Switch the rule off where the law
      orders which rule a reply has to name, as for some offices and banks.
      """,
    category: .responsibility,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["policy-shield"],
    since: "0.1.0",
    examples: examples)

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard !reply.cues("policy-shield").isEmpty else { return [] }
    let places = reply.places
    let ways = (reply.acts(.offer).compactMap(\.cue) + reply.cues("alternative"))
      .filter { !$0.scope.contains(.negation) }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    let reasons = reply.acts(.explanation).map(\.range)
    let asked = questionWords(inspection)
    let refusals = reply.acts(.refusal).map(\.range)
    let found = PhraseCheck(
      "policy-shield", says: "puts a rule in place of a reason",
      help: "say why, and what can be done all the same"
    ).findings(in: inspection) { cue in
      // A rule that the customer gains by is none to hide behind.
      cue.strength == .full
        || Self.anyStands(
          of: refusals, in: places.around(cue.range.lowerBound, before: 1), besides: 0..<0)
    }
    return found.compactMap { finding in
      let near = places.around(finding.range.lowerBound, before: 1)
      if Self.anyStands(of: ways, in: near, besides: finding.range) { return nil }
      var finding = finding
      if Self.anyStands(
        of: reasons, in: places.around(finding.range.lowerBound), besides: finding.range)
        || isAskedFor(finding.range, in: reply, asked)
      {
        finding.confidence = 0.4
        finding.severity = .note
      }
      return finding
    }
  }

  /// - Parameter ranges: in order of place.
  private static func anyStands(
    of ranges: [Range<Int>], in near: Range<Int>, besides phrase: Range<Int>
  ) -> Bool {
    let first = ranges.sortedIndex { $0.lowerBound >= near.lowerBound }
    for range in ranges[first...] {
      guard range.lowerBound < near.upperBound else { return false }
      if !range.overlaps(phrase) { return true }
    }
    return false
  }

  /// Words of what the customer asks; of the whole message where it is no complaint.
  private func questionWords(_ inspection: Inspection) -> Set<UInt64> {
    guard let original = inspection.original else { return [] }
    let words = original.tokens.words.filter { Self.isLong($0) }
    guard inspection.complaint.probability >= 0.5 else { return Set(words.map(\.key)) }
    var keys: Set<UInt64> = []
    for question in inspection.questions where !question.isTold && question.askedIn == nil {
      let first = words.sortedIndex { $0.range.lowerBound >= question.range.lowerBound }
      for word in words[first...].prefix(while: { question.range.contains($0.range.lowerBound) }) {
        keys.insert(word.key)
      }
    }
    return keys
  }

  private func isAskedFor(_ range: Range<Int>, in reply: Turn, _ asked: Set<UInt64>) -> Bool {
    guard !asked.isEmpty else { return false }
    let words = reply.tokens.words
    let first = words.sortedIndex { $0.range.lowerBound >= range.lowerBound }
    return words[first...].prefix { range.contains($0.range.lowerBound) }
      .contains { Self.isLong($0) && asked.contains($0.key) }
  }

  /// Long enough to name a thing: "policy", "rules".
  private static func isLong(_ word: Word) -> Bool { word.range.count >= 5 }
}

extension PolicyShield {
  private static let examples = [
    Example(
      "a shop that says no",
      reply:
        "Hi Ann,\n\nwe cannot take the kettle back after thirty days. ⟦That's our policy⟧.\n\nJo\n",
      original: "The lid never fitted and I am fed up. Why will nobody take this kettle back?"),
    Example(
      "one for all",
      reply:
        "Dear Mr Bell,\n\n⟦if we did that for you⟧, everybody would want a later check-out.\n\n"
        + "Hotel Seeblick\n"),
    Example(
      "a bank and its terms",
      reply:
        "Dear Ms Ito,\n\n⟦our terms clearly state⟧ that the fee is due on the first of March.\n"),
    Example(
      "a chat that cannot",
      reply: "I hear what this means, Bo. But ⟦the system doesn't let me⟧ change the address.\n"),
    Example(
      "rules are rules",
      reply: "Dear Mr Bell,\n\nthe form came in one day late, and ⟦rules are rules⟧.\n"),
    Example(
      "hands that are tied",
      reply: "Hello Kit,\n\nI would have liked to send it today, but ⟦my hands are tied⟧.\n"),
    Example(
      "company policy as a reason",
      reply:
        "Hi Bo,\n\n⟦per company policy⟧ the parcel was handed back to the sender on Monday.\n"),
    Example(
      "another way beside the rule",
      reply:
        "Hi Ann,\n\nour policy does not allow a refund after a month. I can send a new lid, "
        + "and it is there on Friday.\n"),
    Example(
      "a way in the sentence before",
      reply:
        "Hi Ann,\n\nYou can swap it for the blue one in any shop. Money back after a year is "
        + "against our rules.\n"),
    Example(
      "the name of a policy",
      reply: "Hello Bo,\n\nthe privacy policy is on page four of the booklet in the box.\n"),
    Example(
      "where the policy stands",
      reply: "Hi Ann,\n\nwe have taken it back. You find our return policy at shop.example.com.\n"),
    Example(
      "a good rule",
      reply:
        "Hello Kit,\n\nit is our policy to mend every bag we have ever made, so send it along.\n"),
    Example(
      "a program that keeps people out",
      reply:
        "Hello Bo,\n\nthe system won't let anybody log in before the update to 2.1 has run.\n"),
    Example(
      "what the customer said",
      reply: "Dear Ms Ito,\n\nyou wrote that it is against our rules. It is not: bring the dog.\n"),
  ]
}
