import ReplyModel
import ReplyRuleKit

/// Flags questions of the customer that no sentence of the reply takes up.
public struct UnansweredQuestion: Rule {
  public static let description = RuleDescription(
    identifier: "unanswered-question",
    summary: "a question of the customer is not taken up",
    rationale: """
      A reply that answers part of what was asked, or something else, costs the customer another
      round. Every question and asking of the customer's message is held against the reply; the one
      that nothing in the reply takes up is shown.

      Whether a sentence answers a question cannot be told for certain by a program. The rule is
      tuned for few false alarms: a warning is given where at most one answered question in fifty
      looks the same, a note where at most one in twenty does. It finds replies on another subject
      and questions that were passed over, seldom a dodge on the same subject. What it is not sure
      of it leaves alone (`unsure` in the ledger of `check --questions`). Where the reply points to a
      link, or answers in a language without word vectors, it gives a note at most. A question of an
      earlier message that nobody has answered since gets a note.

      Switch it off where replies only hand over to another channel.
      """,
    category: .answering,
    severity: .warning,
    looksFor: .absence,
    since: "0.1.0",
    examples: [
      Example(
        "another subject",
        reply:
          "Hi Ann,\n\n⟦Your parcel left our warehouse this morning.⟧ You can follow it on the page "
          + "of the carrier with the number below; most parcels arrive within two days. If nobody is "
          + "at home, the driver leaves it with a neighbour or takes it to the nearest pick-up point, "
          + "where it is kept for a week.\n\nBest,\nJo\n",
        original:
          "Hello,\n\nis the wool blanket that you sell in grey also made in a larger size, for a "
          + "double bed?\n\nAnn"),
      Example(
        "one of two",
        reply:
          "Hi Bo,\n\n⟦The red kettle holds one and a half litres of water and switches itself off "
          + "when the water boils.⟧\n",
        original:
          "Hello,\n\nhow much water does the red kettle hold? I bought an armchair at your shop in "
          + "Bristol last November. Can I still return that armchair, although my parents have lost "
          + "the receipt?\n\nBo"),
      Example(
        "both answered",
        reply:
          "Hi Bo,\n\nThe red kettle holds one and a half litres of water. You can still return the "
          + "armchair, with or without the receipt: the shop in Bristol finds it in the books.\n",
        original:
          "Hello,\n\nhow much water does the red kettle hold? I bought an armchair at your shop in "
          + "Bristol last November. Can I still return that armchair, although my parents have lost "
          + "the receipt?\n\nBo"),
      Example(
        "answered",
        reply: "Hi Ann,\n\nYes, the tent withstands heavy snow: we test it in the mountains at two "
          + "thousand metres.\n",
        original: "Hello,\n\ndoes the tent withstand heavy snow in the mountains over night?\n\nAnn"
      ),
      Example(
        "nothing was asked",
        reply: "Hi Ann,\n\nThank you, the invoice is paid.\n",
        original: "Hello,\n\nI have paid the invoice today.\n\nAnn"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard inspection.replyHas(words: 1) else { return [] }
    return (inspection.questions + inspection.earlierQuestions)
      .filter { $0.status == .missed }
      .map { $0.askedIn == nil ? missed($0, inspection) : open($0, inspection) }
  }

  private func missed(_ entry: LedgerEntry, _ inspection: Inspection) -> Finding {
    let asked = Excerpt.of(inspection.words(of: entry), limit: 60)
    return Finding(
      at: inspection.placeForOpening, message: "no sentence takes up: \"\(asked)\"",
      help: (entry.missing.map { "\($0.wording): " } ?? "") + Self.help,
      confidence: entry.missedProbability, severity: entry.isSure ? .warning : .note,
      evidence: [Evidence(turn: .original, range: entry.range)]
        + (entry.nearest.map { [Evidence(turn: .reply, range: $0)] } ?? []))
  }

  /// What was asked in an earlier message may have been settled by telephone: never more than a note.
  private func open(_ entry: LedgerEntry, _ inspection: Inspection) -> Finding {
    let asked = Excerpt.of(inspection.words(of: entry), limit: 45)
    return Finding(
      at: inspection.placeForOpening, message: "still open from an earlier message: \"\(asked)\"",
      help: Self.help, confidence: entry.missedProbability, severity: .note)
  }

  private static let help = "answer it, or say when the answer comes"
}
