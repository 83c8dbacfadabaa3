/// Which words of one sentence are governed, and from where.
///
/// A word that governs reaches ahead or back. Each reach is painted onto the words, and one that
/// goes on where another has been is not painted twice: to ask what governs a phrase takes the same
/// time in a sentence of a million words.
struct GovernedWords {
  /// What is known of one word.
  private struct Mark {
    /// What begins at this word.
    var begins: CueScope = []
    /// What governs it from an earlier word.
    var ahead: CueScope = []
    /// The last words that govern it from behind it, by scope; 0 where there is none: a word behind
    /// another is never the first.
    var negation: Int32 = 0
    var condition: Int32 = 0
  }

  private let sentence: Range<Int>
  /// One for each word of the sentence; empty as long as nothing governs.
  private var marks: [Mark] = []
  /// How far conditions have been painted ahead.
  private var painted = 0

  init(_ sentence: Range<Int>) { self.sentence = sentence }

  /// Takes in a governing word. Conditions must come in order of place.
  ///
  /// - Parameters:
  ///   - first: the first of the words that govern.
  ///   - reach: the words at which a phrase must begin to be governed, of the sentence; before
  ///     `first`, or from it on.
  ///   - scope: `negation`, `condition` or `report`; the last reaches ahead only.
  mutating func add(_ first: Int, reach: Range<Int>, scope: CueScope) {
    if marks.isEmpty { marks = [Mark](repeating: Mark(), count: sentence.count) }
    let base = sentence.lowerBound
    if sentence.contains(first) { marks[first - base].begins.insert(scope) }
    if reach.upperBound <= first {
      for word in reach.clamped(to: sentence) {
        if scope == .negation {
          marks[word - base].negation = max(marks[word - base].negation, Int32(clamping: first))
        } else {
          marks[word - base].condition = max(marks[word - base].condition, Int32(clamping: first))
        }
      }
      return
    }
    var ahead = max(first + 1, reach.lowerBound)
    if scope == .condition {
      ahead = max(ahead, painted)
      painted = max(painted, reach.upperBound)
    }
    guard ahead < reach.upperBound else { return }
    for word in (ahead..<reach.upperBound).clamped(to: sentence) {
      marks[word - base].ahead.insert(scope)
    }
  }

  /// What governs a match. The phrase's own words govern nothing in it; words that a wildcard took
  /// in do.
  func scope(of match: PhraseMatch) -> CueScope {
    let place = match.words
    guard !marks.isEmpty, sentence.contains(place.lowerBound) else { return [] }
    let base = sentence.lowerBound
    let mark = marks[place.lowerBound - base]
    var scope = mark.ahead
    if Int(mark.negation) >= place.upperBound { scope.insert(.negation) }
    if Int(mark.condition) >= place.upperBound { scope.insert(.condition) }
    guard match.wild != 0 else { return scope }
    for word in place.clamped(to: sentence) {
      let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: word - place.lowerBound)
      if match.wild & bit != 0 { scope.formUnion(marks[word - base].begins) }
    }
    return scope
  }
}
