import ReplyText

extension SentenceImprint {
  /// The words of the sentence, "…" in place of what is filled in.
  ///
  /// - Complexity: O(n) in the bytes of the sentence.
  public func openText(in text: Text) -> String {
    var open = ""
    var start = range.lowerBound
    for slot in slots {
      open += text[start..<slot.lowerBound] + "…"
      start = slot.upperBound
    }
    return open + text[start..<range.upperBound]
  }
}
