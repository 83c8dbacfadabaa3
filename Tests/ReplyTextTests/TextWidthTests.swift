import ReplyText
import Testing

/// Columns as a terminal counts them.
@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoë", 3), ("Zoe\u{308}", 3), ("東京", 4), ("ｱﾆﾒ", 3), ("Ａ", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("🇯🇵", 2),
    ("a\u{200B}b", 2), ("שָׁלוֹם", 4), ("नमस्ते", 4), ("…⟦⟧", 3), ("a\u{7}b", 2), ("\u{AD}", 1),
  ])
  func columns(_ text: String, _ expected: Int) {
    #expect(TextWidth.columns(of: text) == expected)
  }
}
