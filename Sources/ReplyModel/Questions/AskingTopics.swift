import ReplyLexicon
import ReplyText

/// Finds what askings lean on that say too little by themselves: "It restarts each evening. Why?"
struct AskingTopics {
  let turn: Turn
  let reader: SentenceAskings
  let lexicons: Lexicons

  /// Sentences that are looked back at.
  private static let reach = 3
  /// So many words say what a sentence is about.
  private static let enough = 2

  /// The sentence before an asking, or the part of its own sentence before it, that says what it is
  /// about; nil where the asking says so itself.
  ///
  /// - Parameter sentence: index of the sentence that the asking stands in.
  /// - Complexity: O(n) in the words of four sentences.
  func topic(of asking: Asking, in sentence: Int) -> Range<Int>? {
    let sentences = turn.tokens.sentences
    guard sentences.indices.contains(sentence) else { return nil }
    let own = words(of: sentences[sentence], in: asking.range)
    guard leans(own) else { return nil }
    var before = sentences[sentence].words.lowerBound..<own.lowerBound
    if let last = before.last, reader.role(last).contains(.conjunction) {
      before = before.lowerBound..<last
    }
    if !isGreeting(before), matter(before, atMost: Self.enough) >= Self.enough,
      let last = before.last
    {
      return sentences[sentence].range.lowerBound..<turn.tokens.words[last].range.upperBound
    }
    var second: Range<Int>?
    let start = turn.anatomy.first(.body)?.range.lowerBound ?? 0
    for index in (max(0, sentence - Self.reach)..<sentence).reversed() {
      let range = sentences[index].range
      guard range.lowerBound >= start else { break }
      if isPolite(range) { continue }
      let count = matter(sentences[index].words, atMost: Self.enough)
      if count >= Self.enough { return range }
      if count > 0, second == nil { second = range }
    }
    return second
  }

  /// "Hello Ms Example": what stands before a comma and says nothing of the matter.
  private func isGreeting(_ words: Range<Int>) -> Bool {
    guard let first = words.first, words.count <= 4 else { return false }
    return reader.role(first).contains(.tag)
  }

  /// Whether the words say too little: none of their own, few beside "it" or "that".
  private func leans(_ words: Range<Int>) -> Bool {
    let count = matter(words, atMost: 3)
    guard count > 0, count <= Self.enough, let first = words.first else { return count == 0 }
    if words.contains(where: { reader.role($0).contains(.anaphor) }) { return true }
    guard count == 1 else { return false }
    let isBare = words.count <= 3 && !words.contains { reader.role($0).contains(.auxiliary) }
    return isBare || reader.role(first).contains(.conjunction)
      || reader.role(first - 1).contains(.conjunction)
  }

  /// How many words say something of the matter.
  private func matter(_ words: Range<Int>, atMost limit: Int) -> Int {
    var count = 0
    for index in words where count < limit && isMatter(index) { count += 1 }
    return count
  }

  private static let empty = Openers.Roles.asksFor.union([
    .auxiliary, .subject, .pronoun, .light, .addressee, .particle, .conjunction, .alternative,
    .anaphor, .asking, .tag, .preposition, .indirect, .directive, .infinitive, .measure, .costs,
  ])

  private func isMatter(_ index: Int) -> Bool {
    let word = turn.tokens.words[index]
    return reader.role(index).isDisjoint(with: Self.empty)
      && !lexicons.isStopWord(word.key, language: turn.language)
      && (word.kind != .letter || word.range.count > 2 || word.marks.contains(.allCapitals))
  }

  private func words(of sentence: Sentence, in range: Range<Int>) -> Range<Int> {
    let words = sentence.words.clamped(to: turn.tokens.words.indices)
    let first = reader.firstWord(from: range.lowerBound, in: words)
    return first..<reader.firstWord(from: range.upperBound, in: first..<words.upperBound)
  }

  private static let polite: Set<LexiconName> = ["thanks", "greeting", "pleasantry"]

  /// - Complexity: O(log n) in the cues of the turn, and those of the sentence.
  private func isPolite(_ range: Range<Int>) -> Bool {
    let first = turn.cues.sortedIndex { $0.range.lowerBound >= range.lowerBound }
    return turn.cues[first...].prefix { $0.range.lowerBound < range.upperBound }
      .contains { Self.polite.contains($0.lexicon) }
  }

  /// Whether a title asks what a later sentence asks: most words of its matter come again.
  func repeats(_ title: Sentence, in later: Range<Int>) -> Bool {
    let keys = Set(title.words.lazy.filter(isMatter).map { turn.tokens.words[$0].key })
    guard keys.count >= Self.enough else { return false }
    let first = reader.firstWord(from: later.lowerBound, in: turn.tokens.words.indices)
    let last = reader.firstWord(from: later.upperBound, in: turn.tokens.words.indices)
    let again = keys.intersection(turn.tokens.words[first..<last].map(\.key))
    return again.count * 4 >= keys.count * 3
  }
}
