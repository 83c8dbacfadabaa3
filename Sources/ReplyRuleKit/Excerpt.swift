/// Words of a text as a message quotes them.
public enum Excerpt {
  /// The text in one line, white space made single blanks, cut off with "…" where it is longer.
  ///
  /// - Parameter limit: most characters, the "…" among them.
  /// - Complexity: O(n) in the text.
  public static func of(_ text: String, limit: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }
}
