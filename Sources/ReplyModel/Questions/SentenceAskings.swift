import ReplyLexicon
import ReplyText

/// Reads the askings of single sentences.
struct SentenceAskings {
  let turn: Turn
  let openers: Openers

  static let lexicons: Set<LexiconName> = ["question", "request", "pleasantry"]

  /// - Parameter cues: those of `lexicons` in the sentence, in order.
  /// - Parameter limit: no more are looked for once there are that many.
  func askings(in sentence: Sentence, cues: ArraySlice<Cue>, limit: Int) -> [Asking] {
    let range = sentence.range.clamped(to: 0..<turn.text.count)
    let ends = turn.text.bytes.withUnsafeBufferPointer { QuestionMarks.ends($0, in: range) }
    var found: [Asking] = []
    var start = range.lowerBound
    var words = sentence.words.clamped(to: turn.tokens.words.indices)
    var ahead = cues
    for end in ends {
      if found.count >= limit { break }
      let cut = firstWord(from: end, in: words)
      while let cue = ahead.first, cue.words.upperBound <= words.lowerBound { ahead.removeFirst() }
      let near = ahead.prefix { $0.words.lowerBound < cut }
      found.append(contentsOf: marked(start..<end, words: words.lowerBound..<cut, cues: near))
      words = cut..<words.upperBound
      start = end
    }
    if ends.isEmpty, let asking = unmarked(range, words: words, cues: cues) { found.append(asking) }
    return found
  }

  private func marked(
    _ range: Range<Int>, words: Range<Int>, cues: ArraySlice<Cue>
  ) -> [Asking] {
    // "1003?" is a row of a table with a hole in it.
    guard words.contains(where: { turn.tokens.words[$0].kind != .number }),
      !isPleasantry(words, cues)
    else { return [] }
    let first = clauseStart(words)
    var pieces: [Range<Int>] = []
    var start = first
    var index = first + 1
    while index + 1 < words.upperBound {
      // "when will it come and how much is it": the second one asks for itself.
      if role(index).contains(.conjunction), asksFor(index + 1), index - start >= 3,
        words.upperBound - index > 3, (start..<index).contains(where: { opens($0) })
      {
        pieces.append(start..<index)
        start = index + 1
        index = start
      }
      index += 1
    }
    pieces.append(start..<words.upperBound)
    return pieces.compactMap { piece in
      guard let kind = kind(of: piece, cues: cues) else { return nil }
      let isLast = piece.upperBound == words.upperBound
      let end = isLast ? range.upperBound : place(piece.upperBound - 1).upperBound
      return Asking(range: place(piece.lowerBound).lowerBound..<end, kind: kind, form: .mark)
    }
  }

  /// One word alone ("Really?", "Hm?") asks nothing that a reply could miss.
  private func isPleasantry(_ words: Range<Int>, _ cues: ArraySlice<Cue>) -> Bool {
    if words.count == 1, turn.tokens.words[words.lowerBound].kind == .letter {
      return !asksFor(words.lowerBound)
    }
    return words.count <= 8
      && cues.contains { $0.lexicon == "pleasantry" && $0.words.overlaps(words) }
  }

  /// The first word of what is asked: "Hi Jo, I moved last week, can I …" asks from "can".
  private func clauseStart(_ words: Range<Int>) -> Int {
    let first = words.lowerBound
    var candidate = first
    if !beginsQuestion(first, words) {
      for index in words.dropFirst() where startsClause(index) && beginsQuestion(index, words) {
        // A short lead-in is a greeting, a long one tells a story; between them stands what the
        // question hangs on: "If I cancel now, do I get it back?"
        if index - first <= 3 || words.count > 20 { candidate = index }
        break
      }
    }
    return max(candidate, words.upperBound - Self.mostWords)
  }

  /// A question of more words than that has swallowed what was pasted before it.
  private static let mostWords = 60

  private func startsClause(_ index: Int) -> Bool {
    let marks = turn.tokens.words[index].marks
    if marks.contains(.afterPunctuation) || marks.contains(.startsLine) { return true }
    return role(index - 1).contains(.conjunction)
  }

  private func unmarked(
    _ range: Range<Int>, words: Range<Int>, cues: ArraySlice<Cue>
  ) -> Asking? {
    guard words.count >= 2, words.count <= 50 else { return nil }
    if isPleasantry(words, cues) { return nil }
    var first = words.lowerBound
    while first < words.upperBound, first - words.lowerBound < 3, !beginsQuestion(first, words) {
      first += 1
      if first < words.upperBound, !startsClause(first) { first = words.upperBound }
    }
    if first < words.upperBound, words.upperBound - first >= 3, beginsQuestion(first, words),
      let kind = kind(of: first..<words.upperBound, cues: cues)
    {
      let start = place(first).lowerBound
      return Asking(range: start..<range.upperBound, kind: kind, form: .opener)
    }
    let cue = cues.first { $0.lexicon != "pleasantry" && $0.strength == .full }
    guard let cue, cue.scope.isDisjoint(with: [.negation, .quotation]) else { return nil }
    let asked = max(cue.words.lowerBound, words.lowerBound)..<words.upperBound
    let kind: QuestionKind =
      cue.lexicon == "request" ? .request : wordKind(asked) ?? .yesNo
    let start = place(clauseStart(of: asked.lowerBound, words)).lowerBound
    return Asking(range: start..<range.upperBound, kind: kind, form: .cue)
  }

  /// The first word of the clause that a cue stands in, at most eight words before it.
  private func clauseStart(of cue: Int, _ words: Range<Int>) -> Int {
    guard words.contains(cue) else { return words.lowerBound }
    var first = cue
    while first > words.lowerBound, cue - first < 8,
      !turn.tokens.words[first].marks.contains(.afterPunctuation)
    {
      first -= 1
    }
    return first
  }

  /// The sentence of the body with most words of some length, or nil where none has three of them.
  func mainStatement() -> Asking? {
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

  private static let polite: Set<LexiconName> = ["thanks", "pleasantry"]

  private func role(_ index: Int) -> Openers.Roles {
    guard turn.tokens.words.indices.contains(index) else { return [] }
    return openers.roles(of: turn.tokens.words[index])
  }

  private func asksFor(_ index: Int) -> Bool { !role(index).isDisjoint(with: .asksFor) }

  private func opens(_ index: Int) -> Bool {
    !role(index).isDisjoint(with: Openers.Roles.asksFor.union([.auxiliary, .particle]))
  }

  /// Whether a question begins here: "is it …", "how do …", "which model is …".
  private func beginsQuestion(_ index: Int, _ words: Range<Int>) -> Bool {
    let role = role(index)
    if role.contains(.particle) { return true }
    if role.contains(.auxiliary), self.role(index + 1).contains(.subject) {
      return words.contains(index + 1)
    }
    guard !role.isDisjoint(with: .asksFor) else { return false }
    if self.role(index + 1).contains(.infinitive) { return words.contains(index + 1) }
    let next = (index + 1)..<max(index + 1, min(index + 4, words.upperBound))
    guard let verb = next.first(where: { self.role($0).contains(.auxiliary) }) else { return false }
    // "what I can say": a subject before the verb makes it a clause of a statement.
    return !(next.lowerBound..<verb).contains { self.role($0).contains(.subject) }
  }

  private func place(_ word: Int) -> Range<Int> { turn.tokens.words[word].range }

  private func firstWord(from offset: Int, in words: Range<Int>) -> Int {
    words.first { place($0).lowerBound >= offset } ?? words.upperBound
  }

  /// nil for a piece without words.
  private func kind(of words: Range<Int>, cues: ArraySlice<Cue>) -> QuestionKind? {
    guard let first = words.first else { return nil }
    if cues.contains(where: { $0.lexicon == "request" && $0.words.overlaps(words) }),
      indirectKind(words) == nil
    {
      return .request
    }
    if role(first).contains(.auxiliary) || role(first).contains(.particle) {
      if let kind = indirectKind(words) { return kind }
      let asksDeed = role(first).contains(.directive) && role(first + 1).contains(.addressee)
      return asksDeed ? .request : .yesNo
    }
    return indirectKind(words) ?? wordKind(words) ?? .yesNo
  }

  /// What is asked behind "tell me" and the like.
  private func indirectKind(_ words: Range<Int>) -> QuestionKind? {
    guard let verb = words.first(where: { role($0).contains(.indirect) }) else { return nil }
    return wordKind((verb + 1)..<min(verb + 4, max(verb + 1, words.upperBound)))
  }

  /// By the first word that asks for something.
  private func wordKind(_ words: Range<Int>) -> QuestionKind? {
    guard let index = words.first(where: { asksFor($0) }) else { return nil }
    let role = role(index)
    if role.contains(.howMuch) { return .howMuch }
    if role.contains(.how) { return self.role(index + 1).contains(.measure) ? .howMuch : .how }
    if role.contains(.when) { return .when }
    if role.contains(.whereabouts) { return .whereabouts }
    if role.contains(.why) { return .why }
    if role.contains(.who) { return .who }
    return .which
  }
}
