import Testing

@testable import ReplyMail

@Suite struct LineReaderTests {
  @Test func numbersPlacesAndLineEnds() throws {
    let folder = try TemporaryFolder()
    let reader = try LineReader(path: folder.write("x.jsonl", "one\r\n\ntwo\nlast"))
    var found: [FileLine] = []
    while let line = try reader.next()?.get() { found.append(line) }
    #expect(
      found == [
        FileLine(number: 1, offset: 0, bytes: Array("one".utf8)),
        FileLine(number: 2, offset: 5, bytes: []),
        FileLine(number: 3, offset: 6, bytes: Array("two".utf8)),
        FileLine(number: 4, offset: 10, bytes: Array("last".utf8)),
      ])
  }

  @Test func longLineIsPassedOver() throws {
    let folder = try TemporaryFolder()
    let text = "a\n" + String(repeating: "b", count: 1_500_000) + "\nc\n"
    let reader = try LineReader(path: folder.write("x.jsonl", text), limit: 1_000_000)
    #expect(try reader.next()?.get().bytes == Array("a".utf8))
    let second = reader.next()
    #expect(
      throws: StoreError.lineTooLong(path: "\(folder.path)/x.jsonl", line: 2, limit: 1_000_000)
    ) {
      _ = try second?.get()
    }
    let third = try reader.next()?.get()
    #expect(third == FileLine(number: 3, offset: 1_500_003, bytes: Array("c".utf8)))
    #expect(reader.next() == nil)
  }

  @Test func hundredMegabyteLine() throws {
    let folder = try TemporaryFolder()
    let path = folder.write("x.jsonl", String(repeating: "b", count: 100_000_000))
    let reader = try LineReader(path: path)
    #expect(try reader.next()?.get().bytes.count == 100_000_000)
    #expect(reader.next() == nil)
  }

  @Test func emptyFile() throws {
    let folder = try TemporaryFolder()
    #expect(try LineReader(path: folder.write("x.jsonl", "")).next() == nil)
  }
}
