import ReplyLexicon
import ReplyText

extension Tokens {
  /// The sentence has no words besides those of the cue: "Whatever."
  ///
  /// - Complexity: O(log n) in the sentences.
  func isWholeSentence(_ cue: Cue) -> Bool {
    sentence(at: cue.range.lowerBound)?.words == cue.words
  }
}
