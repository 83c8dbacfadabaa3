import ReplyText

/// Fits prose to a terminal's width.
public struct TextWrapping: Sendable {
  /// Columns to be filled at most; a single word may be longer.
  public var width: Int
  /// Characters that take no room since they are not shown.
  var unseen: Set<Character> = []

  /// The least width that is wrapped to: below, words would stand one by one.
  private static let least = 16

  public init(width: Int) { self.width = max(width, Self.least) }

  /// The lines of a paragraph, each with its indent. Runs of white space count as one blank, and
  /// East Asian text may also be broken between its letters. Empty for a text without words.
  ///
  /// - Parameters:
  ///   - indent: blanks before each line, at most half of the width.
  ///   - hanging: blanks more before each line but the first.
  /// - Complexity: O(n) in the bytes of the text.
  public func lines(of text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    let first = String(repeating: " ", count: min(indent, width / 2))
    let rest = String(repeating: " ", count: min(indent + hanging, width / 2))
    var lines: [String] = []
    var line = first
    var column = first.count
    var isEmpty = true
    for piece in pieces(of: text) {
      let columns = self.columns(of: piece.text)
      let gap = piece.isSpaced && !isEmpty ? 1 : 0
      if !isEmpty, column + gap + columns > width {
        lines.append(line)
        line = rest + piece.text
        column = rest.count + columns
      } else {
        line += (gap == 1 ? " " : "") + piece.text
        column += gap + columns
      }
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// A label and what is said about it, at a column of its own; where that leaves little room, below
  /// the label.
  ///
  /// - Parameters:
  ///   - shown: the label as it is written, where colours make it longer than it looks.
  ///   - column: where the text begins, counted from 0.
  public func entry(
    _ label: String, shown: String? = nil, _ text: String, indent: Int = 2, column: Int
  ) -> [String] {
    let isNarrow = width < column + Self.least
    let lines = lines(of: text, indent: isNarrow ? indent + 2 : column)
    let blanks = String(repeating: " ", count: indent)
    let room = column - indent - columns(of: label)
    guard !isNarrow, room >= 2, let first = lines.first else {
      return (label.isEmpty ? [] : [blanks + (shown ?? label)]) + lines
    }
    let gap = String(repeating: " ", count: room)
    return [blanks + (shown ?? label) + gap + first.dropFirst(column)] + lines.dropFirst()
  }

  func columns(of text: String) -> Int {
    guard !unseen.isEmpty else { return TextWidth.columns(of: text) }
    return text.reduce(0) { unseen.contains($1) ? $0 : $0 + TextWidth.columns(of: $1) }
  }

  private struct Piece {
    var text: String
    /// A blank stands before it, unless it begins a line.
    var isSpaced: Bool
  }

  /// Split at blanks; what stands between backticks stays together where a line has room for it.
  private func words(of text: String) -> [String] {
    var words: [String] = []
    var isCode = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      if isCode, let last = words.last, columns(of: last) + columns(of: String(word)) < width / 2 {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
      if !word.count(where: { $0 == "`" }).isMultiple(of: 2) { isCode.toggle() }
    }
    return words
  }

  /// What may stand on a line of its own.
  private func pieces(of text: String) -> [Piece] {
    words(of: text).flatMap { word -> [Piece] in
      guard word.utf8.contains(where: { $0 >= 0xE1 }) else {
        return [Piece(text: word, isSpaced: true)]
      }
      var pieces: [Piece] = []
      var mayBreak = false
      for character in word {
        let isWide = character.isLetter && TextWidth.columns(of: character) == 2
        if pieces.isEmpty || mayBreak && isWide {
          pieces.append(Piece(text: String(character), isSpaced: pieces.isEmpty))
        } else {
          pieces[pieces.count - 1].text.append(character)
        }
        mayBreak = isWide
      }
      return pieces
    }
  }
}
