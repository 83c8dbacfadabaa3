import ReplyLexicon
import ReplyText

/// Tells which sentences of a reply fit no case in particular.
struct GenericSentences {
  /// Bytes of the reply's text, in order.
  let ranges: [Range<Int>]
  /// Words in the other sentences, as a share of all; 1 where there is no word.
  let ownWordsShare: Double

  /// Least share of a sentence's words that stand in phrases of form letters.
  private static let leastShare = 0.3

  /// A sentence is generic where a third of it or so is phrases of form letters, and it takes up
  /// nothing of the case: no word of the customer's, no number outside a phrase.
  ///
  /// - Parameters:
  ///   - cues: phrases of form letters, none overlapping another, in order of place.
  ///   - taken: the customer's own words.
  /// - Complexity: O(n) in words and cues.
  init(reply: Turn, cues: [Cue], taken: TakenWords) {
    let words = reply.tokens.words
    var ranges: [Range<Int>] = []
    var generic = 0
    var next = 0
    for sentence in reply.tokens.sentences {
      var inside = 0
      var isOwn = false
      var at = sentence.words.lowerBound
      while at < sentence.words.upperBound {
        while next < cues.count, cues[next].words.upperBound <= at { next += 1 }
        if next < cues.count, cues[next].words.contains(at) {
          inside += 1
        } else if words[at].kind == .number || taken.contains(words[at]) {
          isOwn = true
        }
        at += 1
      }
      guard !isOwn, Double(inside) >= Self.leastShare * Double(sentence.words.count), inside > 0
      else { continue }
      ranges.append(sentence.range)
      generic += sentence.words.count
    }
    self.ranges = ranges
    ownWordsShare = words.isEmpty ? 1 : 1 - Double(generic) / Double(words.count)
  }
}
