import ReplyLexicon
import ReplyText

/// Finds the name in a salutation.
public struct SalutationReader: Sendable {
  public init(lexicons: Lexicons) {}

  /// The names that a salutation line calls, honorifics included, in order: "Dear Ms Ito and Mr Bo,"
  /// has two. Empty for "Hi all,", "Dear Sir or Madam," and lines that are no salutation.
  ///
  /// - Parameter range: the salutation region, bytes of the text.
  public func names(in text: Text, range: Range<Int>) -> [(written: String, range: Range<Int>)] { [] }

  /// The name that the customer signs with under the last valediction, or nil.
  ///
  /// - Parameter range: the valediction region (or the signature), bytes of the text.
  public func signedName(in text: Text, range: Range<Int>) -> String? { nil }
}
