/// A place of a reply whose words are not those that its writer wrote for it.
public enum Removal: String, CaseIterable, Sendable {
  case intoQuote
  case intoSignature

  /// A reply with other words in this place.
  ///
  /// - Parameter reply: ends with a line end.
  public func reply(_ words: String, below reply: String) -> String {
    switch self {
    case .intoQuote: reply + MailForms.quote(words)
    case .intoSignature: reply + "\n-- \n" + words
    }
  }
}
