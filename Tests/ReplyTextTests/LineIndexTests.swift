import ReplyText
import Testing

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("", 0, 1, 1, 1), ("ab\ncd", 0, 1, 1, 1), ("ab\ncd", 2, 1, 3, 3), ("ab\ncd", 3, 2, 1, 1),
    ("ab\ncd", 5, 2, 3, 3), ("ab\ncd", 99, 2, 3, 3), ("ab\n", 3, 2, 1, 1), ("ab", -4, 1, 1, 1),
    ("\u{E9}b", 2, 1, 2, 2), ("\u{E9}b", 1, 1, 1, 1), ("e\u{301}b", 3, 1, 2, 3),
    ("e\u{301}b", 1, 1, 1, 2), ("\u{1F44D}\u{1F3FD}b", 8, 1, 2, 5), ("\u{1F44D}b", 4, 1, 2, 3),
    ("\n\n\nx", 3, 4, 1, 1),
  ])
  func places(_ string: String, _ offset: Int, _ line: Int, _ column: Int, _ utf16: Int) {
    let index = LineIndex(Text(string))
    #expect(index.place(of: offset) == LineIndex.Place(line: line, column: column))
    #expect(index.utf16Place(of: offset) == LineIndex.Place(line: line, column: utf16))
  }

  @Test func longLinesCountAsShortOnes() {
    let string = String(repeating: "e\u{301}\u{1F44D}a", count: 5_000)
    let index = LineIndex(Text("x\n" + string + "\ny"))
    var offset = 2
    for (column, character) in string.enumerated() {
      #expect(index.place(of: offset) == LineIndex.Place(line: 2, column: column + 1))
      offset += character.utf8.count
      if column > 400, column % 97 > 0 { continue }
      #expect(index.utf16Place(of: offset).line == 2)
    }
  }

  @Test func linesHaveRanges() {
    let index = LineIndex(Text("ab\n\ncd"))
    #expect(index.lineCount == 3)
    #expect((0...4).map { index.range(ofLine: $0) } == [nil, 0..<2, 3..<3, 4..<6, nil])
  }
}
