import ReplyMail
import ReplyText

extension MessageText {
  /// Bytes of a text that are read: letters are shorter by far, what is longer holds something
  /// pasted.
  public static let mostRead = 1 << 19

  /// The text up to a limit, cut at the end of a line or else of a character; the whole text where
  /// it is not longer. Its bytes keep their places.
  ///
  /// - Parameter limit: bytes.
  /// - Complexity: O(n) in the limit.
  package func cut(to limit: Int) -> MessageText {
    guard text.count > limit else { return self }
    let bytes = text.bytes
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    // A line that began more than a page ago is none of a letter.
    if let line = bytes[max(0, end - 4096)..<end].lastIndex(of: 0x0A) { end = line + 1 }
    var content = self
    content.text = Text(utf8: Array(bytes[..<end]))
    content.quoted = quoted.compactMap { quote in
      let range = quote.range.clamped(to: 0..<end)
      return range.isEmpty ? nil : QuotedRange(range: range, depth: quote.depth)
    }
    content.marked = marked.compactMap { mark in
      let range = mark.range.clamped(to: 0..<end)
      return range.isEmpty ? nil : MarkedRange(range: range, kind: mark.kind)
    }
    return content
  }
}
