import ReplyLexicon
import ReplyModel

/// What a rule reports that lives on the phrases of one lexicon: one finding a sentence, at its
/// strongest phrase.
public struct PhraseCheck: Sendable {
  public var lexicon: LexiconName
  /// What the quoted words do, lower case: "puts the fault on the customer".
  public var says: String
  /// Where the phrase itself says nothing better (`Better:`).
  public var help: String
  /// Of a full and of a weak phrase, 0 to 1.
  public var confidence: (full: Double, weak: Double) = (0.9, 0.55)

  public init(_ lexicon: LexiconName, says: String, help: String) {
    self.lexicon = lexicon
    self.says = says
    self.help = help
  }

  /// In order of place; a weak phrase is a note, a full one has the rule's severity.
  ///
  /// - Parameters:
  ///   - confirms: a weak phrase counts as a full one, for what the customer wrote.
  ///   - counts: whether a cue is looked at.
  /// - Complexity: O(cues log sentences).
  public func findings(
    in inspection: Inspection, confirms: Bool = false, where counts: (Cue) -> Bool = { _ in true }
  ) -> [Finding] {
    let reply = inspection.reply
    var strongest: [(sentence: Range<Int>, cue: Cue)] = []
    for cue in reply.cues(lexicon) where counts(cue) {
      let sentence = reply.tokens.sentence(at: cue.range.lowerBound)?.range ?? cue.range
      guard let last = strongest.last, last.sentence == sentence else {
        strongest.append((sentence, cue))
        continue
      }
      if last.cue.strength == .weak, cue.strength == .full {
        strongest[strongest.count - 1].cue = cue
      }
    }
    return strongest.map { finding($0.cue, in: $0.sentence, of: reply, confirms: confirms) }
  }

  private func finding(
    _ cue: Cue, in sentence: Range<Int>, of reply: Turn, confirms: Bool
  ) -> Finding {
    let isSure = cue.strength == .full || confirms
    let words = Excerpt.of(reply.text[cue.range], limit: 84 - says.count)
    return Finding(
      at: cue.range, message: "\"\(words)\" \(says)",
      help: cue.better.isEmpty ? help : cue.better,
      confidence: isSure ? confidence.full : confidence.weak, severity: isSure ? nil : .note,
      evidence: [Evidence(turn: .reply, range: sentence)])
  }
}
