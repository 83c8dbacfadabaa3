import ReplyLexicon
import ReplyText

/// Reads the askings of single sentences.
struct SentenceAskings {
  let turn: Turn
  /// Of each word of the turn.
  private let roles: [Openers.Roles]
  /// A letter that stands between quotation marks as a whole quotes nobody.
  private let isQuotedWhole: Bool
  /// Whether all is known of the language by which questions are told.
  let hasPhrases: Bool

  static let lexicons: Set<LexiconName> = ["question", "request", "pleasantry", "rhetorical"]

  /// A sentence, or an item of a list inside one.
  struct Stretch {
    var range: Range<Int>
    var words: Range<Int>
  }

  struct Found {
    var asking: Asking
    /// Announces an asking, or may be none: it counts where nothing else is asked.
    var isWeak = false
  }

  /// - Complexity: O(n) in the words of the turn.
  init(turn: Turn, openers: Openers) {
    self.turn = turn
    let words = turn.tokens.words
    roles = words.map(openers.roles)
    hasPhrases = openers.isDetailed
    isQuotedWhole =
      words.first?.marks.contains(.inQuotation) ?? false
      && words.last?.marks.contains(.inQuotation) ?? false
  }

  /// - Parameter cues: those of `lexicons` in the sentence, in order.
  /// - Parameter limit: no more are looked for once there are that many.
  func askings(in stretch: Stretch, cues: ArraySlice<Cue>, limit: Int) -> [Found] {
    var words = stretch.words
    var ends = turn.text.bytes.withUnsafeBufferPointer {
      QuestionMarks.ends($0, in: stretch.range)
    }
    if let last = ends.last {
      ends.removeAll { $0 != last && isQuoted(end: $0, in: words) }
      if words.upperBound > firstWord(from: last, in: words), isQuoted(end: last, in: words) {
        ends.removeLast()
      }
    }
    if ends.isEmpty { return unmarked(stretch.range, words: words, cues: cues) }
    var found: [Found] = []
    var start = stretch.range.lowerBound
    var ahead = cues
    for end in ends {
      if found.count >= limit { break }
      let cut = firstWord(from: end, in: words)
      while let cue = ahead.first, cue.words.upperBound <= words.lowerBound { ahead.removeFirst() }
      let near = ahead.prefix { $0.words.lowerBound < cut }
      let asked = marked(start..<end, words: words.lowerBound..<cut, cues: near)
      found.append(contentsOf: asked.map { Found(asking: $0) })
      words = cut..<words.upperBound
      start = end
    }
    return found
  }

  private func marked(
    _ range: Range<Int>, words: Range<Int>, cues: ArraySlice<Cue>
  ) -> [Asking] {
    // "1003?" is a row of a table with a hole in it.
    guard words.contains(where: { turn.tokens.words[$0].kind != .number }),
      let asked = matter(of: words, cues: cues), isWorthAnAnswer(asked)
    else { return [] }
    let quotation = quotation(before: range.upperBound, in: asked)
    if let quotation, !asksOutside(asked.lowerBound..<quotation, cues) { return [] }
    let first = quotation == nil ? clauseStart(asked) : asked.lowerBound
    return pieces(of: first..<asked.upperBound).compactMap { piece in
      let opened = invertedMark(in: piece) ?? piece.lowerBound
      guard let kind = kind(of: opened..<piece.upperBound, cues: cues) else { return nil }
      let isLast = piece.upperBound == asked.upperBound
      let end = isLast ? range.upperBound : end(of: piece)
      return Asking(range: start(of: piece)..<end, kind: kind, form: .mark)
    }
  }

  /// One word alone ("Really?", "Hm?") asks nothing that a reply could miss, unless it asks for
  /// something.
  private func isWorthAnAnswer(_ words: Range<Int>) -> Bool {
    guard words.count == 1, turn.tokens.words[words.lowerBound].kind == .letter else {
      return !words.isEmpty
    }
    let role = role(words.lowerBound)
    if !role.isDisjoint(with: Openers.Roles.asksFor.union(.nouns).union(.asking)) { return true }
    return role.contains(.light) && role.isDisjoint(with: [.tag, .subject, .pronoun])
  }

  /// The words without a greeting or another question that wants no answer; nil where nothing else
  /// is left.
  private func matter(of words: Range<Int>, cues: ArraySlice<Cue>) -> Range<Int>? {
    let words = withoutMarker(words)
    var rest = words
    for cue in cues where cue.words.overlaps(rest) {
      if cue.lexicon == "rhetorical", cue.words.lowerBound - words.lowerBound <= 3 { return nil }
      guard cue.lexicon == "pleasantry" else { continue }
      let behind = min(cue.words.upperBound, rest.upperBound)..<rest.upperBound
      let ends = behind.isEmpty || behind.count <= 2 || startsClause(behind.lowerBound)
      guard ends else { continue }
      let before = rest.lowerBound..<max(rest.lowerBound, cue.words.lowerBound)
      if behind.count > 2 {
        rest = behind
      } else if before.count < 4 || !asksOutside(before, cues) {
        return words.count <= 12 || before.count < 4 ? nil : words
      }
    }
    return rest
  }

  /// The first word of what is asked: "Hi Jo, I moved last week, can I …" asks from "can".
  private func clauseStart(_ words: Range<Int>) -> Int {
    let first = words.lowerBound
    var candidate = first
    if let inverted = invertedMark(in: words), inverted > first,
      !(inverted..<words.upperBound).allSatisfy({ role($0).contains(.tag) })
    {
      candidate = inverted - first <= 3 || words.count > 20 ? inverted : first
    } else if !beginsQuestion(first, words) {
      for index in words.dropFirst() where startsClause(index) {
        let greets = asksFor(index) && index - first <= 3 && isFormula(first..<index)
        guard greets || beginsQuestion(index, words) else { continue }
        if isTag(index..<words.upperBound) { break }
        // A short lead-in is a greeting, a long one tells a story; between them stands what the
        // question hangs on: "If I cancel now, do I get it back?"
        let isApart = index == first + 1 || !role(index - 1).contains(.conjunction)
        if index - first <= 3 && isApart || words.count > 20 { candidate = index }
        break
      }
    }
    return max(candidate, words.upperBound - Self.mostWords)
  }

  /// "Hello", "well then".
  private func isFormula(_ words: Range<Int>) -> Bool {
    words.allSatisfy { !role($0).isDisjoint(with: [.tag, .preposition]) }
  }

  /// A question of more words than that has swallowed what was pasted before it.
  private static let mostWords = 60

  /// "isn't it" in "It is included, isn't it?"
  func isTag(_ words: Range<Int>) -> Bool {
    guard words.count <= 3, words.count >= 2, role(words.lowerBound).contains(.auxiliary) else {
      return false
    }
    return words.dropFirst().allSatisfy { !role($0).isDisjoint(with: [.subject, .pronoun, .tag]) }
  }

  /// Cut where a second question begins: "when will it come and how much is it".
  private func pieces(of words: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = words.lowerBound
    // A word that may begin a question has been passed; a whole question has been.
    var (opened, asked) = (false, false)
    var index = words.lowerBound
    while index + 2 < words.upperBound {
      if opened, index - start >= 2, let next = second(at: index, in: words, whole: asked) {
        pieces.append(start..<index)
        (start, index) = (next, next)
        (opened, asked) = (false, false)
      }
      if (index == start || startsClause(index)) && beginsQuestion(index, words) { asked = true }
      opened = opened || opens(index)
      index += 1
    }
    pieces.append(start..<words.upperBound)
    return pieces
  }

  /// Where a second question begins at a conjunction or behind a comma, or nil. "Shall I send it or
  /// can you fetch it" asks for a choice, and is one.
  ///
  /// - Parameter whole: whether a question has begun before it, not a clause alone.
  private func second(at index: Int, in words: Range<Int>, whole: Bool) -> Int? {
    if role(index).contains(.conjunction) {
      let next = index + 1
      guard words.upperBound - next >= 3 else { return nil }
      if asksFor(next), !role(next).contains(.droppable) { return next }
      return whole && hasPhrases && !isAlternative(index) && beginsQuestion(next, words)
        ? next : nil
    }
    guard whole, hasPhrases, words.upperBound - index >= 3,
      turn.tokens.words[index].marks.contains(.afterPunctuation),
      !role(index - 1).contains(.conjunction), beginsQuestion(index, words),
      !isTag(index..<words.upperBound), behindVerb(index, words)
    else { return nil }
    return index
  }

  /// A verb stands before the comma: not "When, or why, would I".
  private func behindVerb(_ index: Int, _ words: Range<Int>) -> Bool {
    (max(words.lowerBound, index - Self.mostWords)..<index).contains {
      role($0).contains(.auxiliary)
    }
  }

  private func unmarked(
    _ range: Range<Int>, words: Range<Int>, cues: ArraySlice<Cue>
  ) -> [Found] {
    guard words.count >= 2, words.count <= 50, let words = matter(of: words, cues: cues),
      words.count >= 2
    else { return [] }
    if let first = opener(in: words) {
      return pieces(of: first..<words.upperBound).compactMap { piece in
        guard let kind = kind(of: piece, cues: cues) else { return nil }
        let isLast = piece.upperBound == words.upperBound
        let end = isLast ? range.upperBound : end(of: piece)
        return Found(asking: Asking(range: start(of: piece)..<end, kind: kind, form: .opener))
      }
    }
    return told(range, words: words, cues: cues)
  }

  /// The first word of a question without a mark, or nil.
  private func opener(in words: Range<Int>) -> Int? {
    var first = words.lowerBound
    while first < words.upperBound, first - words.lowerBound < 3, !opensBare(first, words) {
      first += 1
      if first < words.upperBound, !startsClause(first) { first = words.upperBound }
    }
    if first < words.upperBound, words.upperBound - first >= 3, opensBare(first, words) {
      return first
    }
    // "I do not want it any more how do I send it back"
    return words.first {
      asksFor($0) && $0 + 3 < words.upperBound && role($0 + 1).contains(.auxiliary)
        && role($0 + 2).contains(.pronoun) && !isQuoted(word: $0)
    }
  }

  private func opensBare(_ index: Int, _ words: Range<Int>) -> Bool {
    guard beginsQuestion(index, words), !isQuoted(word: index) else { return false }
    // "When most of York does …" is a clause more often than a question.
    if !role(index).isDisjoint(with: [.when, .whereabouts]),
      !role(index).contains(.auxiliary), !role(index + 1).contains(.auxiliary)
    {
      return false
    }
    return !role(index).contains(.droppable) || role(index + 1).contains(.pronoun)
  }

  func role(_ index: Int) -> Openers.Roles {
    roles.indices.contains(index) ? roles[index] : []
  }

  func place(_ word: Int) -> Range<Int> { turn.tokens.words[word].range }

  /// - Complexity: O(log n) in the words.
  func firstWord(from offset: Int, in words: Range<Int>) -> Int {
    let first = turn.tokens.words.sortedIndex { $0.range.lowerBound >= offset }
    return min(max(first, words.lowerBound), words.upperBound)
  }

  func isQuoted(word index: Int) -> Bool {
    !isQuotedWhole && turn.tokens.words[index].marks.contains(.inQuotation)
  }
}
