import ReplyLexicon
import ReplyMail
import ReplyText

/// Divides the text of a message into regions.
public struct AnatomyReader: Sendable {
  public init(lexicons: Lexicons) {}

  /// The anatomy of a text. An empty text has no regions.
  ///
  /// - Complexity: O(n) in the bytes.
  public func anatomy(of content: MessageText) -> Anatomy {
    Anatomy(regions: [Region(kind: .body, range: 0..<content.text.count, confidence: 0)])
  }
}
