import ReplyMail

/// The messages that stand in a message as quotes, and in these as quotes again.
struct QuotedTurns {
  /// Quotes deeper than this are not told apart.
  private static let limit = 8

  let reader: AnatomyReader

  /// The messages, the nearest first; empty where nothing is quoted. Each still holds those after it.
  ///
  /// - Complexity: O(n) in the bytes of the text: the levels are limited.
  func messages(in content: MessageText, anatomy: Anatomy) -> [Message] {
    var messages: [Message] = []
    var (content, anatomy) = (content, anatomy)
    while messages.count < Self.limit,
      let quoted = QuotedOriginal(of: content, anatomy: anatomy)
    {
      messages.append(quoted.message)
      content = quoted.content
      anatomy = reader.anatomy(of: content)
    }
    return messages
  }
}
