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

  /// A word that governs others.
  private struct Governor {
    var words: Range<Int>
    /// Governs cues that begin here.
    var reach: Range<Int>
    var scope: CueScope
  }

  private static let negationReach = 6
  private static let leftNegationReach = 4
  private static let conditionReach = 12

  private let words: [Word]
  private let sentence: Sentence
  private var governors: [Governor] = []
  /// First words of clauses that a conjunction begins.
  private var conjunctions: [Int] = []

  /// - Parameter steering: matches of steering lexicons in the sentence, overlaps decided.
  init(words: [Word], sentence: Sentence, steering: [Candidate]) {
    self.words = words
    self.sentence = sentence
    conjunctions = steering.filter { $0.role == .conjunction }.map(\.words.lowerBound)
    for candidate in steering where candidate.record.strength == .full {
      if candidate.role == .negation { addNegation(candidate) }
      if candidate.role == .condition { addCondition(candidate) }
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
  private func clauseEnd(from word: Int, limit: Int) -> Int {
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
      governors.append(Governor(words: place, reach: behind..<end, scope: .negation))
    } else if place.count > 1 {
      let start = clauseStart(of: place.lowerBound, limit: Self.leftNegationReach)
      governors.append(Governor(words: place, reach: start..<place.lowerBound, scope: .negation))
    }
    // A wildcard of a phrase may have swallowed the negating word: the phrase begins before it.
    governors.append(Governor(words: place, reach: place, scope: .negation))
  }

  private mutating func addCondition(_ opener: Candidate) {
    let place = opener.words
    let end = clauseEnd(from: place.lowerBound, limit: sentence.words.count)
    governors.append(
      Governor(words: place, reach: place.lowerBound..<end, scope: .condition))
    guard place.lowerBound > sentence.words.lowerBound else { return }
    // "X, if you like, Y": the condition belongs to what follows.
    if beginsClause(place.lowerBound), end < sentence.words.upperBound { return }
    let start = clauseStart(of: place.lowerBound - 1, limit: Self.conditionReach)
    governors.append(
      Governor(words: place, reach: start..<place.lowerBound, scope: .condition))
  }

  /// What governs a match.
  func scope(of match: PhraseMatch) -> CueScope {
    let place = match.words
    var scope: CueScope = []
    if place.lowerBound == sentence.words.lowerBound { scope.insert(.start) }
    if place.upperBound == sentence.words.upperBound { scope.insert(.end) }
    if sentence.isInterrogative { scope.insert(.question) }
    if words[place.lowerBound].marks.contains(.inQuotation) { scope.insert(.quotation) }
    for governor in governors {
      let first = governor.words.lowerBound
      if place.contains(first) {
        // The phrase's own words govern nothing in it; words that a wildcard took in do.
        let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: first - place.lowerBound)
        if match.wild & bit != 0 { scope.insert(governor.scope) }
      } else if governor.reach.contains(place.lowerBound) {
        scope.insert(governor.scope)
      }
    }
    return scope
  }
}
