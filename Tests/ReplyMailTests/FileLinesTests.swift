import ReplyMail
import ReplyText
import Testing

@Suite struct FileLinesTests {
  private static let mail = "From: a@example.com\nSubject: x\n\nHallo Zoë 🙂 hier.\nEnd"

  /// Text, bytes of the file before the place, line, column.
  static let cases: [(String, Int, Int, Int)] = [
    ("", 0, 1, 1), ("a", 0, 1, 1), ("a", 1, 1, 2), ("a", 99, 1, 2), ("a", -5, 1, 1),
    ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\r\n\r\nb\r\n", 5, 3, 1),
    ("a\rb\rc", 4, 3, 1), ("a\rb\nc", 2, 1, 3), ("a\n", 2, 2, 1),
    (mail, 32, 4, 1), (mail, 41, 4, 10), (mail, 43, 4, 11), (mail, 47, 4, 13), (mail, 54, 5, 1),
  ]

  @Test(arguments: cases)
  func places(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let raw = RawMessage(
      path: "a", index: 1, bytes: Array(text.utf8), place: FilePlace(), form: .mail)
    var lines = FileLines(raw)
    #expect(lines.place(of: offset) == LineIndex.Place(line: line, column: column))
    // The place before does not change the answer, wherever it was.
    for other in [0, text.utf8.count / 2, text.utf8.count] {
      _ = lines.place(of: other)
      #expect(lines.place(of: offset) == LineIndex.Place(line: line, column: column))
    }
  }

  @Test func aLineThatIsNotUTF8HasBytesForColumns() {
    let raw = RawMessage(
      path: "a", index: 1, bytes: [0x0A, 0xE9, 0xA0, 0x61], place: FilePlace(), form: .mail)
    var lines = FileLines(raw)
    #expect(lines.place(of: 3) == LineIndex.Place(line: 2, column: 3))
  }

  /// Each `@` of an mbox is where a plain search of the file finds it, quoted From lines included.
  @Test func messagesOfAnMboxHaveTheLinesOfTheFile() throws {
    let folder = try TemporaryFolder()
    let text = """
      From ann@example.com Mon Nov  9 09:00:00 2026
      Subject: one

      >From here on @1
      >>From there @2
      plain @3


      From bo@example.com Mon Nov  9 09:00:00 2026
      Subject: two

      @4 last

      """
    let path = folder.write("in.mbox", text)
    let store = try MessageStore(path: path)
    var seen: [LineIndex.Place] = []
    while let item = store.next() {
      let raw = try item.get()
      let origin = try #require(raw.message().content?.origin)
      let decoded = try #require(raw.message().content?.text)
      var lines = FileLines(raw)
      for index in decoded.bytes.indices where decoded.bytes[index] == UInt8(ascii: "@") {
        seen.append(lines.place(of: origin.fileRange(of: index..<index + 1).lowerBound))
      }
    }
    let wanted = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line -> LineIndex.Place? in
        guard let mark = line.firstRange(of: "@"), !line.hasPrefix("From ") else { return nil }
        let column = line.distance(from: line.startIndex, to: mark.lowerBound) + 1
        return LineIndex.Place(line: number + 1, column: column)
      }
    #expect(wanted.count == 4)
    #expect(seen == wanted)
  }
}
