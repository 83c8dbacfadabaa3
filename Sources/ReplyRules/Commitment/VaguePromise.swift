import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a promise to come back or to do something that says neither day nor hour.
public struct VaguePromise: Rule {
  public static let description = RuleDescription(
    identifier: "vague-promise",
    summary: "a promise without a day or an hour",
    rationale: """
      "We will get back to you" leaves the customer waiting without an end: nobody knows when to ask
      again, and every day adds to the doubt. A promise that can be kept says who does what by when.

      A note; a warning where the customer's message reads as a complaint, for there the next broken
      promise costs the customer. The rule is silent where the sentence or the next one names a day, an
      hour or a span of time, and it keeps still about mail to several people and to lists. What hangs
      on something else ("once the parcel has come") is shown with `min-confidence = 0.4`.

      Phrases live in `Lexicons/<language>/vague-promise.lex`: full ones are promises by themselves;
      weak ones ("soon") count where the sentence promises something. Switch the rule off where days
      are promised elsewhere, by a help desk's own pages for instance.
      """,
    category: .commitment,
    severity: .note,
    lexicons: ["vague-promise", "time-limit"],
    since: "0.1.0",
    examples: examples)

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    let cues = reply.cues("vague-promise")
    guard !cues.isEmpty else { return [] }
    var sure = PhraseCheck(
      "vague-promise", says: "names no day or hour", help: "say by when: a day, or an hour")
    sure.confidence = inspection.isToSeveral ? (0.4, 0.35) : (0.75, 0.6)
    let times = Times(reply)
    let promising = Set(
      reply.acts.filter { Self.promises($0) }.compactMap { reply.sentenceStart(at: $0.range) })
    // "By {{date}}": a field may become a day.
    let unfilled = Set(inspection.placeholders.compactMap { reply.sentenceStart(at: $0.range) })
    let goodbyes = reply.anatomy.regions.filter { $0.kind == .valediction }.map(\.range)
    let found = sure.findings(in: inspection) { cue in
      guard let start = reply.sentenceStart(at: cue.range), !times.isNear(cue.range) else {
        return false
      }
      return !unfilled.contains(start) && (cue.strength == .full || promising.contains(start))
        && !goodbyes.contains { $0.contains(cue.range.lowerBound) }
    }
    return found.map { finding in
      var finding = finding
      finding.severity = inspection.isComplaint ? .warning : .note
      if times.hangsOnEvent(finding.range) { finding.confidence = min(finding.confidence, 0.4) }
      return finding
    }
  }

  /// What others do is nobody's promise; "you will receive" is ours.
  private static func promises(_ act: DialogueAct) -> Bool {
    (act.kind == .commitment || act.kind == .deferral) && act.doer != .third
  }
}

extension Turn {
  /// First byte of the sentence in which a range begins.
  fileprivate func sentenceStart(at range: Range<Int>) -> Int? {
    tokens.sentence(at: range.lowerBound)?.range.lowerBound
  }
}

/// Sentences that say when.
private struct Times {
  private let reply: Turn
  private var exact: Set<Int> = []
  private var events: Set<Int> = []

  init(_ reply: Turn) {
    self.reply = reply
    for cue in reply.cues("time-limit") {
      guard let start = reply.sentenceStart(at: cue.range) else { continue }
      if cue.strength == .full { exact.insert(start) } else { events.insert(start) }
    }
  }

  /// The sentence of a range or the one behind it names a time, or holds a number that may be one.
  func isNear(_ range: Range<Int>) -> Bool {
    let tokens = reply.tokens
    guard let sentence = tokens.sentence(at: range.lowerBound) else { return false }
    if exact.contains(sentence.range.lowerBound) || hasShortNumber(sentence.words) { return true }
    guard sentence.words.upperBound < tokens.words.count else { return false }
    return reply.sentenceStart(at: tokens.words[sentence.words.upperBound].range)
      .map(exact.contains) ?? false
  }

  func hangsOnEvent(_ range: Range<Int>) -> Bool {
    reply.sentenceStart(at: range).map(events.contains) ?? false
  }

  /// 5, 12, 3.5: longer ones are those of orders and years.
  private func hasShortNumber(_ words: Range<Int>) -> Bool {
    reply.tokens.words[words].contains { $0.kind == .number && $0.range.count <= 3 }
  }
}

extension VaguePromise {
  private static let complaint =
    "My parcel never arrived and nobody answers the phone. This is unacceptable!"

  private static var examples: [Example] {
    [
      Example(
        "nobody knows when",
        reply: "Hi Ann,\n\nthe lid is out of stock. ⟦We'll get back to you⟧.\n"),
      Example(
        "in answer to a complaint",
        reply: "Dear Mr Bell,\n\nI am so sorry. ⟦I will look into it⟧.\n", original: complaint),
      Example(
        "a hotel keeps somebody posted",
        reply: "Hello Zola,\n\nthe roof terrace is closed for repair. "
          + "⟦We will keep you posted⟧.\n"),
      Example(
        "soon",
        reply: "Hi Bo,\n\nyour claim has been approved. We will send the money ⟦soon⟧.\n"),
      Example(
        "an office and its due course",
        reply: "Dear Ms Ito,\n\nyour form has come in. You will receive the permit "
          + "⟦in due course⟧.\n"),
      Example(
        "somebody, at some time",
        reply: "Hello Bo,\n\nthe driver was ill. ⟦Someone will be in touch⟧ about the sofa.\n"),
      Example(
        "a maintainer who sees what can be done",
        reply: "Hi Bo,\n\nthe crash is in the parser, then. ⟦I'll see what I can do⟧.\n"),
      Example(
        "a day is named",
        reply: "Hi Ann,\n\nthe lid is out of stock. We'll get back to you by Friday.\n"),
      Example(
        "a span of time is named",
        reply: "Dear Mr Bell,\n\nI will look into it and write within 24 hours.\n",
        original: complaint),
      Example(
        "the day stands in the next sentence",
        reply: "Hello Zola,\n\nwe will keep you posted. The next news comes tomorrow at noon.\n"),
      Example(
        "the customer is to say something",
        reply: "Hi Bo,\n\nlet me know whether the new password works, and call us soon.\n"),
      Example(
        "what the customer was told",
        reply: "Dear Ms Ito,\n\nyou wrote that we will get back to you. Here is the permit.\n"),
      Example(
        "done on the spot",
        reply: "Hello Bo,\n\nI looked into it right away: the sofa comes in the blue van.\n"),
      Example(
        "not wanted any more",
        reply: "Hi Bo,\n\nwe will not contact you about it again. The address is deleted.\n"),
      Example(
        "a goodbye",
        reply: "Hi Bo,\n\nthe table by the window is yours.\n\nSee you soon,\nJo\n"),
    ]
  }
}
