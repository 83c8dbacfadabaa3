import ReplyText

/// Decides which of the phrases found in a sentence stand, and what governs them.
///
/// The clause model is in `ReplyLexicon.md`.
struct SentenceReader {
  /// A match with what its phrase and its lexicon say.
  struct Candidate {
    var match: PhraseMatch
    var record: LexiconImage.PhraseRecord
    /// Number of the lexicon across layers.
    var lexicon: Int
    var role: SteeringRole
    var scope: CueScope = []

    var words: Range<Int> { match.words }
  }

  private static let negationReach = 6
  private static let leftNegationReach = 4
  private static let conditionReach = 12
  private static let reportReach = 24

  private let words: [Word]
  private let sentence: Sentence
  private var governed: GovernedWords
  /// First words of clauses that a conjunction begins.
  private var conjunctions: Set<Int> = []
  /// The last condition's words up to the end of their clause: in it, another one ends there too.
  private var lastClause = 0..<0

  /// - Parameter steering: matches of steering lexicons in the sentence, overlaps decided.
  /// - Complexity: O(words + n log n) in the matches.
  init(words: [Word], sentence: Sentence, steering: [Candidate]) {
    self.words = words
    self.sentence = sentence
    governed = GovernedWords(sentence.words)
    guard !steering.isEmpty else { return }
    for candidate in steering where candidate.role == .conjunction {
      conjunctions.insert(candidate.words.lowerBound)
    }
    let governors = steering.filter { $0.record.strength == .full }
      .sorted { $0.match.start < $1.match.start }
    for candidate in governors {
      if candidate.role == .negation { addNegation(candidate) }
      if candidate.role == .condition { addCondition(candidate) }
      if candidate.role == .report { addReport(candidate) }
    }
  }

  private func beginsClause(_ word: Int) -> Bool {
    word <= sentence.words.lowerBound || words[word].marks.contains(.afterPunctuation)
      || conjunctions.contains(word)
  }

  /// First word of the clause that holds a word.
  private func clauseStart(of word: Int, limit: Int) -> Int {
    var start = word
    while start > sentence.words.lowerBound, word - start < limit, !beginsClause(start) {
      start -= 1
    }
    return start
  }

  /// Word behind the clause that goes on from a word.
  private func clauseEnd(from word: Int, limit: Int = .max) -> Int {
    var end = word
    while end < sentence.words.upperBound, end - word < limit, end == word || !beginsClause(end) {
      end += 1
    }
    return end
  }

  private mutating func addNegation(_ negation: Candidate) {
    let place = negation.words
    let behind = place.upperBound
    if behind < sentence.words.upperBound, !beginsClause(behind) {
      let end = clauseEnd(from: behind, limit: Self.negationReach)
      governed.add(place.lowerBound, reach: behind..<end, scope: .negation)
    } else if place.count > 1 {
      let start = clauseStart(of: place.lowerBound, limit: Self.leftNegationReach)
      governed.add(place.lowerBound, reach: start..<place.lowerBound, scope: .negation)
    }
    // A wildcard of a phrase may have swallowed the negating word: the phrase begins before it.
    governed.add(place.lowerBound, reach: place, scope: .negation)
  }

  private mutating func addCondition(_ opener: Candidate) {
    let place = opener.words
    if !lastClause.contains(place.lowerBound) {
      lastClause = place.lowerBound..<clauseEnd(from: place.lowerBound)
    }
    let end = lastClause.upperBound
    governed.add(place.lowerBound, reach: place.lowerBound..<end, scope: .condition)
    guard place.lowerBound > sentence.words.lowerBound else { return }
    // "X, if you like, Y": the condition belongs to what follows.
    if beginsClause(place.lowerBound), end < sentence.words.upperBound { return }
    let start = clauseStart(of: place.lowerBound - 1, limit: Self.conditionReach)
    governed.add(place.lowerBound, reach: start..<place.lowerBound, scope: .condition)
  }

  /// What is told goes on to the end of its clause; a comma behind the telling words begins it.
  private mutating func addReport(_ report: Candidate) {
    let place = report.words
    let end = clauseEnd(from: place.upperBound, limit: Self.reportReach)
    governed.add(place.lowerBound, reach: place.upperBound..<end, scope: .report)
  }

  /// What governs a match.
  func scope(of match: PhraseMatch) -> CueScope {
    let place = match.words
    var scope: CueScope = []
    if place.lowerBound == sentence.words.lowerBound { scope.insert(.start) }
    if place.upperBound == sentence.words.upperBound { scope.insert(.end) }
    if sentence.isInterrogative { scope.insert(.question) }
    if words[place.lowerBound].marks.contains(.inQuotation) { scope.insert(.quotation) }
    return scope.union(governed.scope(of: match))
  }
}
