import ReplyLexicon
import ReplyText

/// What a turn is about that asks nothing in words: the sentence that says most.
struct MainStatement {
  let turn: Turn

  /// The sentence of the body with most words of some length, or nil where none has three of them.
  func asking() -> Asking? {
    var best: Sentence?
    var most = 2
    for sentence in matter() {
      let words = sentence.words.clamped(to: turn.tokens.words.indices)
      let weight = words.reduce(0) { $0 + (turn.tokens.words[$1].range.count >= 4 ? 1 : 0) }
      // The first of sentences that say about as much: later ones tell the details.
      if weight > most * 5 / 4, words.count <= 60 {
        best = sentence
        most = weight
      }
    }
    return best.map { Asking(range: $0.range, kind: .request, form: .statement) }
  }

  /// The sentences that begin in no other region than the body, and neither thank nor greet.
  ///
  /// - Complexity: O(sentences + regions + cues): all three are in order of place.
  private func matter() -> [Sentence] {
    let others = turn.anatomy.regions.filter { $0.kind != .body }.map(\.range)
    let polite = turn.cues.filter { Self.polite.contains($0.lexicon) }.map(\.range)
    var other = 0
    var cue = 0
    return turn.tokens.sentences.filter { sentence in
      let range = sentence.range
      while other < others.count, others[other].upperBound <= range.lowerBound { other += 1 }
      if other < others.count, others[other].contains(range.lowerBound) { return false }
      while cue < polite.count, polite[cue].upperBound <= range.lowerBound { cue += 1 }
      return cue == polite.count || !polite[cue].overlaps(range)
    }
  }

  private static let polite: Set<LexiconName> = ["thanks", "pleasantry", "rhetorical"]
}
