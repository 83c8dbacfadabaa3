import ReplyText

extension Inspector {
  /// Fewest words of which a grade says anything.
  private static let fewestWords = 60

  /// nil where the reply is short or its language has no formula.
  ///
  /// - Complexity: O(n) in the reply's words.
  func readability(of reply: Turn) -> Readability? {
    guard reply.tokens.words.count >= Self.fewestWords else { return nil }
    if keptFormulas[reply.language] == nil {
      keptFormulas[reply.language] = .some(
        ReadabilityFormula(lexicons: lexicons, language: reply.language))
    }
    return keptFormulas[reply.language]??.readability(
      of: reply.bodySentences, words: reply.tokens.words, in: reply.text)
  }
}
