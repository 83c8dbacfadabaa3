import ReplyLexicon
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags a reply that sends the customer to another desk.
public struct RunAround: Rule {
  public static let description = RuleDescription(
    identifier: "run-around",
    summary: "sends the customer to another desk",
    rationale: """
      The customer has written to the company, not to one of its desks. "That's not my department",
      and "contact the manufacturer" without a name or a number, begin a search in which each desk
      points to the next; in effect they send the customer to a competitor. Whoever gets the message
      owns it: find out, pass it on, and say who answers and when.

      The rule is silent where the same or the next sentence says whom to reach and how, by a link,
      an address, a number or a name, where the writer passes the matter on, for another time ("if
      it breaks again"), and in mail to several people and to lists. Where the customer tells of
      having been sent on before, it speaks of each further desk, whatever address comes with it.

      Phrases live in `Lexicons/<language>/run-around.lex`: full ones turn the matter away, weak
      ones send the customer on; the latter are notes, and warnings in answer to a complaint. What
      customers say of desks they came from is in `sent-on.lex`. Switch the rule off where a desk
      does nothing but show the way.
      """,
    category: .responsibility,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["run-around"],
    since: "0.1.0",
    examples: examples)

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    let cues = reply.cues("run-around")
    let before = inspection.original?.cues("sent-on") ?? []
    guard !cues.isEmpty || !before.isEmpty, !inspection.isToSeveral,
      !isPassedOn(reply, besides: cues)
    else { return [] }
    return before.isEmpty
      ? firstDesk(inspection) : nextDesk(inspection, evidence: before.prefix(2).map(\.range))
  }

  /// Nothing shows that the customer was at another desk before.
  private func firstDesk(_ inspection: Inspection) -> [Finding] {
    var check = PhraseCheck(
      "run-around", says: "sends the customer on without a way there",
      help: "pass it on, and say who answers and when")
    check.confidence = (0.85, 0.55)
    let places = inspection.reply.places
    let later = RangeCover(
      inspection.reply.cues("run-around-lookalike").map {
        places.around($0.range.lowerBound, after: 0)
      })
    return check.findings(in: inspection, confirms: inspection.complaint.probability >= 0.6) {
      guard
        $0.strength == .full || (inspection.original != nil && !later.overlaps($0.range))
      else { return false }
      let near = places.around($0.range.lowerBound)
      return !places.nameWay(in: near) && !places.nameSomebody(in: near, besides: $0.range)
    }
  }

  private func nextDesk(_ inspection: Inspection, evidence: [Range<Int>]) -> [Finding] {
    let reply = inspection.reply
    let says = "sends on a customer who was sent on before"
    let help = "keep the matter here: find out, and say who answers and when"
    let found = PhraseCheck("run-around", says: says, help: help)
      .findings(in: inspection, confirms: true)
    let others = found.isEmpty ? reply.acts(.handOff).filter { Self.sendsReader($0) } : []
    let added = others.prefix(1).map { act in
      Finding(
        at: act.range,
        message: "\"\(Excerpt.of(reply.text[act.range], limit: 84 - says.count))\" \(says)",
        help: help, confidence: 0.7,
        evidence: [
          Evidence(
            turn: .reply,
            range: reply.tokens.sentence(at: act.range.lowerBound)?.range ?? act.range)
        ])
    }
    return (found + added).map { finding in
      var finding = finding
      finding.help = help
      finding.evidence += evidence.map { Evidence(turn: .original, range: $0) }
      return finding
    }
  }

  private static func sendsReader(_ act: DialogueAct) -> Bool {
    act.doer == .reader && !act.isConditional
      && act.cue?.scope.isDisjoint(with: [.negation, .condition, .question]) == true
  }

  /// The writer takes the matter to the other desk, or does something about it.
  private func isPassedOn(_ reply: Turn, besides cues: [Cue]) -> Bool {
    let taken = reply.acts.filter {
      ($0.kind == .handOff || $0.kind == .commitment) && $0.doer == .writer
        && $0.cue?.scope.contains(.negation) != true
    }
    var next = 0
    return taken.contains { act in
      while next < cues.count, cues[next].range.upperBound <= act.range.lowerBound { next += 1 }
      return next == cues.count || !cues[next].range.overlaps(act.range)
    }
  }
}

extension RunAround {
  private static let late =
    "The sofa came with a broken leg and nobody answers. I am very disappointed. Who mends it?"

  private static let examples = [
    Example(
      "not the department",
      reply: "Hi Ann,\n\nI am sorry about the leg, but ⟦that's not my department⟧.\n",
      original: late),
    Example(
      "only one thing",
      reply: "Hello Bo,\n\n⟦we only handle⟧ the sale of the seats, not the trains.\n"),
    Example(
      "the maker, wherever that is",
      reply:
        "Dear Mr Bell,\n\nthe sofa has a guarantee. ⟦You will need to contact the manufacturer⟧.\n",
      original: late),
    Example(
      "another office",
      reply:
        "Dear Ms Ito,\n\nthe form is complete. But passports are ⟦handled by another office⟧.\n"),
    Example(
      "a bank and the shop",
      reply: "Dear Mr Bell,\n\nthe payment went through. ⟦Please take it up with the⟧ shop.\n",
      original: "I was charged twice, and it is a disgrace that nobody calls me back!"),
    Example(
      "sent on again, with an address",
      reply:
        "Hello Kit,\n\n⟦please contact our billing department⟧ at billing@shop.example.com.\n",
      original:
        "Hello, I was told to contact you about the double charge. You are the third department "
        + "I write to."),
    Example(
      "in a chat",
      reply: "Hi there! ⟦This isn't our job⟧, the parcel is with the courier.\n"),
    Example(
      "passed on by the writer",
      reply:
        "Hi Ann,\n\nthat's not my department, so I have passed it on to Jo, who calls you today.\n",
      original: late),
    Example(
      "with a number",
      reply:
        "Dear Mr Bell,\n\nyou will need to contact the manufacturer. Dial 0161 496 0000.\n",
      original: late),
    Example(
      "with a name",
      reply: "Hello Bo,\n\nthat's not my area, but ask Carla Nunes at the counter, she knows.\n"),
    Example(
      "an open-source forum with a link",
      reply:
        "Hi Kit,\n\nI'm not the right person for this. Ask on forum.example.com, the people there "
        + "know the old driver well.\n"),
    Example(
      "the writer takes it there",
      reply: "Dear Ms Ito,\n\nwe will contact the manufacturer and have the leg replaced.\n",
      original: late),
    Example(
      "for another time",
      reply:
        "Hi Ann,\n\na new leg left today. If it does not fit, please contact our sales team.\n",
      original: late),
    Example(
      "advice of a bank, with a way",
      reply:
        "Dear Mr Bell,\n\nplease ask the seller for the receipt, at help@seller.example.com.\n",
      original: "I need a receipt for the chair that I paid by card. Can the bank send one?"),
    Example(
      "the customer's own desk",
      reply:
        "Hello Bo,\n\nyou wrote that it is not your department. Who in the house is in charge?\n"
    ),
  ]
}
