import ReplyModel

extension Inspection {
  /// Where a thing that the reply lacks would stand: its first sentence after the salutation, or its
  /// first visible words; the empty range at the start where the reply has no words.
  public var placeForOpening: Range<Int> {
    let salutationEnd = reply.anatomy.first(.salutation)?.range.upperBound ?? 0
    let sentences = reply.tokens.sentences
    let sentence = sentences.first { $0.range.lowerBound >= salutationEnd } ?? sentences.first
    return sentence?.range ?? 0..<0
  }

  /// The reply has words of its own, enough to be judged by what it lacks.
  ///
  /// - Parameter words: least number of words in the visible text.
  public func replyHas(words: Int) -> Bool { reply.tokens.words.count >= words }
}
