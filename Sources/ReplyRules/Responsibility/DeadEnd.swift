import ReplyLexicon
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags a refusal after which nothing else follows.
public struct DeadEnd: Rule {
  public static let description = RuleDescription(
    identifier: "dead-end",
    summary: "a refusal without a way out",
    rationale: """
      "Sorry, we can't help you" and nothing more leaves the customer where they were, and teaches
      them not to ask again. Hardly ever is there nothing at all: a reason, somebody who can help,
      another model, the next date, a part of what was asked for. A refusal with a way out is often
      remembered as help.

      The rule speaks only where the whole reply holds nothing else: no alternative, offer, reason,
      instruction or promise, no link or address, no question back. Phrases that end the matter
      stand in `Lexicons/<language>/dead-end.lex`. Weak ones among them, and plain refusals, are
      notes, and count where the customer complains or asks for something to be done; "no" as the
      answer to a plain question is no dead end. What counts as a way out is in `alternative.lex`.

      Switch it off where replies are part of a longer talk, as in chats.
      """,
    category: .responsibility,
    severity: .warning,
    looksFor: .presence,
    lexicons: ["dead-end"],
    since: "0.1.0",
    examples: examples)

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard let end = end(inspection), !inspection.isToSeveral else { return [] }
    let places = reply.places
    guard !leadsOn(reply, places), !saysMore(reply, places, than: end.isSure ? 12 : 8) else {
      return []
    }
    let says = "ends the matter without a way out"
    let sentence = reply.tokens.sentence(at: end.range.lowerBound)?.range ?? end.range
    return [
      Finding(
        at: end.range,
        message: "\"\(Excerpt.of(reply.text[end.range], limit: 84 - says.count))\" \(says)",
        help: end.help.isEmpty ? "say what can be done, or who can help" : end.help,
        confidence: end.isSure ? 0.85 : 0.6, severity: end.isSure ? nil : .note,
        evidence: [Evidence(turn: .reply, range: sentence)])
    ]
  }

  private struct End {
    var range: Range<Int>
    var isSure: Bool
    var help: String
  }

  /// The phrase that ends the matter; nil where there is none, or only a plain answer.
  private func end(_ inspection: Inspection) -> End? {
    let reply = inspection.reply
    let cues = reply.cues("dead-end")
    if let cue = cues.first(where: { $0.strength == .full }) {
      return End(range: cue.range, isSure: true, help: cue.better)
    }
    guard inspection.original != nil,
      inspection.complaint.probability >= 0.6
        || inspection.questions.contains(where: { $0.kind == .request && !$0.isTold })
    else { return nil }
    if let cue = cues.first { return End(range: cue.range, isSure: false, help: cue.better) }
    // What a policy or another desk is blamed for is said by their rules.
    guard reply.cues("policy-shield").isEmpty, reply.cues("run-around").isEmpty else { return nil }
    let refusal = reply.acts(.refusal).first {
      $0.cue?.scope.isDisjoint(with: [.condition, .question, .report]) == true
    }
    return refusal.map { End(range: $0.range, isSure: false, help: "") }
  }

  private static let leading: Set<ActKind> = [
    .offer, .commitment, .handOff, .explanation, .request, .deferral, .question,
  ]

  /// Something in the reply goes on: what the customer can do, what the writer does, or a reason.
  private func leadsOn(_ reply: Turn, _ places: ReplyPlaces) -> Bool {
    let formulas = RangeCover(
      (reply.cues.filter { $0.lexicon == "pleasantry" || $0.lexicon == "canned-phrase" }.map(
        \.range)
        + reply.acts(.thanking).map(\.range)).map {
          reply.tokens.sentence(at: $0.lowerBound)?.range ?? $0
        })
    let ways = reply.cues("alternative")
    if ways.contains(where: { !$0.scope.contains(.negation) && !formulas.overlaps($0.range) }) {
      return true
    }
    let ends = reply.cues.filter { $0.lexicon == "dead-end" || $0.lexicon == "policy-shield" }
    let refusals = RangeCover(ends.map(\.range) + reply.acts(.refusal).map(\.range))
    let acts = reply.acts.filter {
      Self.leading.contains($0.kind) && !refusals.overlaps($0.range)
        && ($0.kind == .explanation || $0.cue?.scope.contains(.negation) != true)
    }
    if acts.contains(where: { !formulas.overlaps($0.range) }) { return true }
    let asks = reply.tokens.sentences.contains {
      $0.isInterrogative && !formulas.overlaps($0.range)
    }
    guard !asks, let first = places.sentences.first, let last = places.sentences.last else {
      return true
    }
    return places.nameWay(in: first.lowerBound..<last.upperBound)
  }

  private static let empty: Set<ActKind> = [
    .refusal, .apology, .sympathy, .nonApology, .thanking, .goodbye, .greeting,
  ]

  /// More words than these stand in sentences of which nobody can tell what they are for.
  private func saysMore(_ reply: Turn, _ places: ReplyPlaces, than most: Int) -> Bool {
    let known = reply.acts.filter { Self.empty.contains($0.kind) }.map(\.range)
    let cues = reply.cues.filter {
      ["dead-end", "policy-shield", "pleasantry", "canned-phrase"].contains($0.lexicon.raw)
    }
    let told = RangeCover(known + cues.map(\.range))
    var words = 0
    for sentence in places.sentences where !told.overlaps(sentence) {
      let all = reply.tokens.words
      let first = all.sortedIndex { $0.range.lowerBound >= sentence.lowerBound }
      words += all[first...].prefix { $0.range.lowerBound < sentence.upperBound }.count
      if words > most { return true }
    }
    return false
  }
}

extension DeadEnd {
  private static let examples = [
    Example(
      "no help, and no more",
      reply: "Dear Mr Bell,\n\nthank you for your message. Unfortunately ⟦we can't help you⟧.\n"),
    Example(
      "nothing to be done",
      reply: "Hi Ann,\n\nsorry about the parcel, but there is ⟦nothing we can do⟧.\n",
      original: "My parcel was left in the rain, everything is wet. I want my money back!"),
    Example(
      "a short word of an office",
      reply: "Dear Ms Ito,\n\n⟦we are unable to assist you with your request⟧.\n",
      original: "Could you please send me the form for the garden waste?"),
    Example(
      "a bank's last word",
      reply: "Dear Mr Bell,\n\nThe fee stays. ⟦Our decision is final⟧.\n",
      original: "You charged the fee twice, which is unacceptable. I ask you to pay it back."),
    Example(
      "a refusal in answer to a complaint",
      reply: "Hello Kit,\n\nSorry about that. ⟦We cannot refund⟧ the ticket.\n",
      original:
        "The show was cancelled and nobody told us. I am very disappointed and want a refund."),
    Example(
      "a closing formula is no way out",
      reply:
        "Hi Bo,\n\n⟦I can't help you with that⟧. Please do not hesitate to contact us if you have "
        + "any further questions.\n"),
    Example(
      "on their own",
      reply: "Hello Kit,\n\nI am afraid that without the receipt ⟦you are on your own⟧.\n"),
    Example(
      "somebody who can",
      reply:
        "Hi Ann,\n\nwe can't help you with the lid, but the shop in Mill Lane has all sizes.\n"
        + "Ask for Jo.\n"),
    Example(
      "another model",
      reply:
        "Dear Mr Bell,\n\nunfortunately we can't help you with the old lamp. You could take the "
        + "new one in green.\n"),
    Example(
      "a plain answer",
      reply: "Hello Bo,\n\nNo, it does not need a licence.\n",
      original: "Does the small plan need a licence?"),
    Example(
      "a plain no to a plain question",
      reply: "Hello Bo,\n\nNo, we do not ship to Norway.\n",
      original: "Do you ship to Norway?"),
    Example(
      "thanks beyond words",
      reply: "Hi Kit,\n\nwe cannot thank you enough for the patch, it works like a charm.\n"),
    Example(
      "with a reason",
      reply:
        "Dear Ms Ito,\n\nthere is nothing we can do because the office burned down with all its "
        + "papers.\n"),
    Example(
      "a question back",
      reply: "Hi Ann,\n\nwe can't help you with this. Which shop did the lamp come from?\n"),
    Example(
      "a refusal with a link",
      reply:
        "Hello Kit,\n\nI am unable to help. The old manuals are at manuals.example.com.\n"),
  ]
}
