import ReplyText
import Testing

@testable import ReplyReporters

@Suite struct TextWrappingTests {
  @Test(arguments: [
    ("one two three four five", ["one two three four", "five"]),
    ("one  two\nthree", ["one two three"]),
    ("", []), ("   ", []),
    ("a-word-that-is-too-long-for-it b", ["a-word-that-is-too-long-for-it", "b"]),
    (
      "Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308}",
      [
        "Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308}"
      ]
    ),
    ("注文は今日発送されました。ご確認ください。", ["注文は今日発送されま", "した。ご確認くださ", "い。"]),
    ("write `a b` and go on", ["write `a b` and go", "on"]),
    ("it is written `a b` here", ["it is written `a b`", "here"]),
    ("that is written as `a b`", ["that is written as", "`a b`"]),
  ])
  func linesOfTwentyColumns(_ text: String, _ expected: [String]) {
    #expect(TextWrapping(width: 20).lines(of: text) == expected)
  }

  @Test func indentAndHanging() {
    let lines = TextWrapping(width: 20).lines(of: "Also: one two three four", indent: 2, hanging: 6)
    #expect(lines == ["  Also: one two", "        three four"])
  }

  @Test func anIndentLeavesRoom() {
    let lines = TextWrapping(width: 20).lines(of: "one two", indent: 60)
    #expect(lines == ["          one two"])
  }

  @Test(arguments: [
    (
      60, ["  name    what it is about and what follows from it, told at", "          some length"]
    ),
    (
      20,
      [
        "  name", "    what it is about", "    and what follows", "    from it, told at",
        "    some length",
      ]
    ),
  ])
  func entries(_ width: Int, _ expected: [String]) {
    let text = "what it is about and what follows from it, told at some length"
    #expect(TextWrapping(width: width).entry("name", text, column: 10) == expected)
  }

  @Test func aLongLabelStandsAlone() {
    let lines = TextWrapping(width: 60).entry("a-long-name", "text", column: 10)
    #expect(lines == ["  a-long-name", "          text"])
  }

  @Test(arguments: 1...120) func noLineIsTooLong(_ width: Int) {
    let text = "The words of this sentence are short, 東京 is wide, and Zoe\u{308} has a mark."
    for line in TextWrapping(width: width).lines(of: text, indent: 4) {
      #expect(TextWidth.columns(of: line) <= max(width, 16))
    }
  }
}
