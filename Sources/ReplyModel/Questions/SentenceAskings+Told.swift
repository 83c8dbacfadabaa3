import ReplyLexicon
import ReplyText

/// Askings that phrases give away.
extension SentenceAskings {
  /// What phrases give away: "I would like to know", "please send".
  func told(_ range: Range<Int>, words: Range<Int>, cues: ArraySlice<Cue>) -> [Found] {
    let telling = telling(words, cues)
    return telling.indices.map { index in
      let (cue, clause) = telling[index]
      let isLast = index + 1 == telling.count
      // Without the "and" that joins the next one.
      var last = isLast ? words.upperBound : telling[index + 1].clause
      if !isLast, last - 1 > cue.words.upperBound, role(last - 1).contains(.conjunction) {
        last -= 1
      }
      let asked = cue.words.lowerBound..<max(last, cue.words.upperBound)
      let kind = cue.lexicon == "request" ? indirectKind(asked) ?? .request : toldKind(cue, asked)
      let end = isLast ? range.upperBound : end(of: asked)
      return Found(
        asking: Asking(range: start(of: clause..<last)..<end, kind: kind, form: .cue),
        isWeak: cue.strength == .weak)
    }
  }

  /// The cues that ask, each with the first word of its clause.
  private func telling(
    _ words: Range<Int>, _ cues: ArraySlice<Cue>
  ) -> [(cue: Cue, clause: Int)] {
    var telling: [(cue: Cue, clause: Int)] = []
    var cut = words.lowerBound
    for cue in cues where cue.lexicon == "question" || cue.lexicon == "request" {
      guard cue.words.lowerBound >= cut, cue.words.upperBound <= words.upperBound,
        cue.scope.isDisjoint(with: [.negation, .quotation])
      else { continue }
      let clause = clauseStart(of: cue.words.lowerBound, cut..<words.upperBound)
      // A second one needs a clause of its own.
      if let last = telling.last {
        guard startsClause(clause), cue.strength == .full else { continue }
        if last.cue.strength == .weak { telling.removeLast() } else if clause < cut { continue }
      }
      telling.append((cue, clause))
      cut = cue.words.upperBound
    }
    return telling
  }

  /// The first word of the clause that a cue stands in, at most eight words before it.
  private func clauseStart(of cue: Int, _ words: Range<Int>) -> Int {
    guard words.contains(cue) else { return words.lowerBound }
    var first = cue
    while first > words.lowerBound, cue - first < 8,
      !turn.tokens.words[first].marks.contains(.afterPunctuation),
      !role(first - 1).contains(.conjunction)
    {
      first -= 1
    }
    return first
  }
}
