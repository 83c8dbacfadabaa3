import CReplyICU

/// How much room a text takes on a terminal.
public enum TextWidth {
  /// Columns of a text without line ends. Marks take none, East Asian letters and pictures two.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public static func columns(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of one character as people see it (grapheme cluster).
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var sum = 0
    for scalar in character.unicodeScalars {
      // A picture is two columns wide, however many characters it is made of; a flag is made of two
      // letters, and U+FE0F asks for the picture.
      let isPicture = scalar.value == 0xFE0F || (0x1F1E6...0x1F1FF).contains(scalar.value)
      if isPicture || CharacterProperties(of: scalar).contains(.emoji) { return 2 }
      sum += Int(rl_columns(scalar.value))
    }
    return sum
  }
}
