import ReplyLexicon
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags words that wave aside what a customer reports, suggests or complains of.
public struct DismissedFeedback: Rule {
  public static let description = RuleDescription(
    identifier: "dismissed-feedback",
    summary: "words that wave a customer's report, suggestion or complaint aside",
    rationale: """
      A customer who complains still wants to stay. "You are the only one" and "that is just your
      opinion" tell this one that nobody wants to know; the next time there is no complaint, only a
      customer less. Advice on service: treat concerns before they become a complaint, welcome
      complaints and feedback, and thank for them.

      Phrases that nobody wants to read are warnings wherever they stand. The others ("works as
      designed", "won't fix", "noted") are notes, and looked at only where the customer gave something
      to be waved aside: a report, a suggestion, a complaint. With a reason beside them they are an
      answer: the confidence is lower.

      Phrases live in `Lexicons/<language>/dismissal.lex`.
      """,
    category: .responsibility,
    severity: .warning,
    lexicons: ["dismissal"],
    since: "0.1.0",
    examples: [
      Example(
        "the only one",
        reply: "Dear Mr Bell,\n\n⟦you are the only guest who has⟧ ever minded the music.\n",
        original: "The music at breakfast is so loud that we could not talk. Disappointing."),
      Example(
        "nobody else",
        reply: "Hi Ann,\n\n⟦nobody else has complained⟧ about the lid.\n"),
      Example(
        "a matter of opinion",
        reply: "Hello Bo,\n\n⟦That is just your opinion⟧. The new menu stays.\n",
        original: "I think the new menu is worse, the old icons were easier to find."),
      Example(
        "a feature",
        reply: "Hi Sam,\n\nit's ⟦not a bug, it's a feature⟧.\n",
        original: "I found a bug: the list jumps to the top when I delete a row."),
      Example(
        "by design, and no reason",
        reply: "Hi Kim,\n\nthe export ⟦works as designed⟧. Closing.\n",
        original: "I'd like to report a bug: the export drops the last line of every table."),
      Example(
        "not interested",
        reply: "Dear Ms Ito,\n\n⟦we are not interested in your⟧ suggestions for the timetable.\n",
        original: "I suggest that the bus to the hospital leaves ten minutes later."),
      Example(
        "duly noted",
        reply: "Dear Mr Novak,\n\nyour remark is ⟦duly noted⟧.\n",
        original: "The queue at the counter took two hours again. This is ridiculous."),
      Example(
        "the first report is welcome",
        reply: "Hi Ann,\n\nyou are the first to tell us, thank you! I am looking at the lid now.\n"),
      Example(
        "others have not seen it, and it is looked into",
        reply: "Hello Bo,\n\nnobody else was in the room at noon, so I asked the cook.\n"),
      Example(
        "works as it should again",
        reply: "Hi Sam,\n\nthe list works as it should again since this morning.\n"),
      Example(
        "an answer to a question",
        reply: "Hi Kim,\n\nyes, the lamp works as designed with both kinds of bulbs.\n",
        original: "Hello, does the lamp take LED bulbs as well?"),
      Example(
        "a suggestion that is wanted",
        reply: "Dear Ms Ito,\n\nwe are very interested in your suggestion and test it in May.\n",
        original: "I suggest that the bus to the hospital leaves ten minutes later."),
      Example(
        "gives back what was said",
        reply: "Dear Mr Novak,\n\nyou wrote that nobody else has complained. That is not so.\n"),
      Example(
        "a date that was noted",
        reply: "Hi Pat,\n\nI noted the date, and the room is yours.\n"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    guard !reply.cues("dismissal").isEmpty else { return [] }
    let phrases = PhraseCheck(
      "dismissal", says: "waves the customer aside",
      help: "thank for it, and say what happens with it, or why nothing does")
    let gave = customerGave(inspection)
    let reasons = reply.acts(.explanation).map(\.range.lowerBound)
    return phrases.findings(in: inspection) { $0.strength == .full || gave }.map { finding in
      var finding = finding
      if hasReason(finding.range, reasons, in: reply) { finding.confidence *= 0.6 }
      return finding
    }
  }

  /// A complaint, a report, a suggestion, an opinion.
  private func customerGave(_ inspection: Inspection) -> Bool {
    guard let original = inspection.original else { return false }
    return inspection.complaint.probability >= 0.5 || !original.cues("gift").isEmpty
  }

  /// In the sentence of the phrase, or the one after it.
  ///
  /// - Parameter reasons: in order of place.
  private func hasReason(_ phrase: Range<Int>, _ reasons: [Int], in reply: Turn) -> Bool {
    let sentences = reply.tokens.sentences
    let place = sentences.sortedIndex { $0.range.upperBound > phrase.lowerBound }
    guard place < sentences.count else { return false }
    let end = sentences[min(place + 1, sentences.count - 1)].range.upperBound
    let first = reasons.sortedIndex { $0 >= sentences[place].range.lowerBound }
    return first < reasons.count && reasons[first] < end
  }
}
