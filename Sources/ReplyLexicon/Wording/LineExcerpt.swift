import ReplyText

/// A line of a file and a caret under one of its columns, fit for a terminal.
struct LineExcerpt {
  static let width = 96

  /// The line, cut to what stands around the column, and the line of the caret.
  let lines: [String]

  /// - Parameter column: from 1, in grapheme clusters; one behind the end is the end.
  /// - Complexity: O(n) in the bytes of the line.
  init(of line: String, column: Int) {
    let characters = Array(line.prefix(max(column, 1) + Self.width))
    let place = min(max(column - 1, 0), characters.count)
    let first = place < Self.width * 3 / 4 ? 0 : place - Self.width / 2
    let shown = characters[first...].prefix(Self.width)
    let isCut = shown.endIndex < characters.count
    let start = first > 0 ? "…" : ""
    // Tabs stay tabs and wide characters become wide blanks, so that the caret stands under its
    // character in any editor.
    let indent = start.map { _ in " " } + characters[first..<place].map(Self.blank)
    lines = [start + shown.map(Self.plain).joined() + (isCut ? "…" : ""), indent.joined() + "^"]
  }

  private static func blank(_ character: Character) -> String {
    if character == "\t" { return "\t" }
    return TextWidth.columns(of: character) == 2 ? "\u{3000}" : " "
  }

  /// What could move a terminal's cursor or turn the direction of writing is not shown.
  private static func plain(_ character: Character) -> String {
    let scalars = character.unicodeScalars.map { scalar in
      let isHidden =
        scalar.value < 0x20 && scalar != "\t" || (0x7F...0xA0).contains(scalar.value)
        || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      return isHidden ? " " : String(scalar)
    }
    return scalars.joined()
  }
}
