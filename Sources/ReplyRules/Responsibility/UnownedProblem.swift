import ReplyLexicon
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags an answer to a complaint in which nobody takes the trouble on.
public struct UnownedProblem: Rule {
  public static let description = RuleDescription(
    identifier: "unowned-problem",
    summary: "a complaint that nobody takes on",
    rationale: """
      "The matter will be looked into" has no subject: no person, no team, nobody to ask on Friday.
      What customers want to read is that somebody has made the trouble theirs: "I am personally
      going to make sure". One sentence with "I" or "we" in it, and something done, is enough.

      The rule speaks only where the customer's message reads as a complaint, the reply says that
      the trouble is noted, passed on or looked into, and nobody does anything in any other
      sentence: no promise, offer or admission, nothing checked, sent, mended or paid. A trouble
      that is solved without a subject, "the refund was issued today", is solved.

      Phrases by which a trouble is left to nobody are in
      `Lexicons/<language>/unowned-problem.lex`, those by which somebody takes it on in
      `ownership.lex`. Switch the rule off where the law wants a bare receipt, and the answer comes
      later.
      """,
    category: .responsibility,
    severity: .note,
    looksFor: .absence,
    lexicons: ["unowned-problem", "ownership"],
    since: "0.1.0",
    examples: examples)

  public struct Options: RuleOptions {
    /// Least probability of a complaint.
    public var complaint = 0.5

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "complaint", "least probability, 0 to 1, that the customer complains",
          default: .number(Options().complaint))
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      complaint = try value.share(for: name)
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    let passive = reply.cues("unowned-problem")
    guard !passive.isEmpty, inspection.original != nil,
      inspection.complaint.probability >= options.complaint,
      !isTakenOn(reply, besides: RangeCover(passive.map(\.range)))
    else { return [] }
    let found = PhraseCheck(
      "unowned-problem", says: "leaves the trouble with nobody",
      help: "say who sees to it, and by when"
    ).findings(in: inspection)
    return found.prefix(1).map { finding in
      var finding = finding
      finding.confidence = 0.75
      finding.evidence += inspection.complaint.evidence.prefix(1).map {
        Evidence(turn: .original, range: $0)
      }
      return finding
    }
  }

  private static let owning: Set<LexiconName> = ["ownership", "remedy", "admission"]

  /// Somebody does something, or it is done.
  private func isTakenOn(_ reply: Turn, besides passive: RangeCover) -> Bool {
    let cues = reply.cues.contains {
      Self.owning.contains($0.lexicon) && !$0.scope.contains(.negation)
        && !passive.overlaps($0.range)
    }
    return cues
      || reply.acts.contains { act in
        guard !passive.overlaps(act.range), act.cue?.scope.contains(.negation) != true else {
          return false
        }
        switch act.kind {
        case .commitment, .offer, .request: return true
        case .deferral, .handOff, .refusal: return act.doer == .writer
        default: return false
        }
      }
  }
}

extension UnownedProblem {
  private static let late =
    "My parcel never arrived and nobody answers the phone. This is unacceptable!"
  private static let cold =
    "The room was cold and dirty, and the staff was rude. I am very disappointed."
  private static let twice = "You charged me twice and nobody helps. I am really angry about this."

  private static let examples = [
    Example(
      "a parcel service",
      reply: "Dear Ms Ito,\n\nThe ⟦matter will be looked into⟧.\n", original: late),
    Example(
      "a hotel that takes note",
      reply:
        "Dear Mr Bell,\n\nSorry for the stay. Your ⟦complaint has been noted⟧.\n",
      original: cold),
    Example(
      "the right department, whichever",
      reply:
        "Dear Ms Ito,\n\nSorry to hear about the charge. ⟦The relevant department has been "
        + "informed⟧.\n",
      original: twice),
    Example(
      "steps",
      reply: "Hello Bo,\n\nWhat a pity. The ⟦necessary steps will be taken⟧ in time.\n",
      original: cold),
    Example(
      "under review",
      reply: "Dear Mr Bell,\n\nyour ⟦case is currently under review⟧. Thanks for waiting.\n",
      original: twice),
    Example(
      "an office and its inquiry",
      reply: "Dear Ms Ito,\n\nSorry about the letter. ⟦An inquiry is under way⟧.\n",
      original: "This is the third letter about the wrong fine. Nobody answers, it is a disgrace!"),
    Example(
      "somebody looks into it",
      reply: "Dear Ms Ito,\n\nI am looking into it with the driver and call at six today.\n",
      original: late),
    Example(
      "noted, and then mended",
      reply:
        "Dear Mr Bell,\n\nyour complaint has been noted. I have spoken to the night desk, and the "
        + "heating in the room is repaired.\n",
      original: cold),
    Example(
      "solved without a subject",
      reply: "Hi Kit,\n\nyour message has been received, and the refund was issued today.\n",
      original: twice),
    Example(
      "owned",
      reply:
        "Dear Ms Ito,\n\nthat was our mistake. The matter will be discussed with the whole crew.\n",
      original: cold),
    Example(
      "no complaint",
      reply: "Hello Bo,\n\nthe request has been forwarded to the relevant department.\n",
      original: "Hello, could the park have one more bench by the pond? It would be lovely."),
    Example(
      "nothing is known of the customer",
      reply: "Dear Mr Bell,\n\nthe matter will be looked into in the course of the week.\n"),
    Example(
      "a bare word of regret",
      reply: "Hi Ann,\n\nwe are very sorry about the noise and the cold soup.\n",
      original: cold),
  ]
}
