import LexiconData
import ReplyMail
import ReplyTestSupport
import ReplyText
import Testing

@testable import ReplyModel

/// What of a message without measure is read, and that it is said.
@Suite struct LongTextTests {
  private static func content(_ string: String) -> MessageText {
    let text = Text(string)
    var content = MessageText(
      text: text, form: .html, quoted: [QuotedRange(range: 2..<text.count, depth: 1)],
      origin: TextOrigin())
    content.marked = [MarkedRange(range: (text.count - 1)..<text.count, kind: .signature)]
    return content
  }

  @Test(arguments: [
    ("abc\ndef\nghi\n", 10, "abc\ndef\n"), ("abc\ndef\n", 8, "abc\ndef\n"), ("abcdef", 4, "abcd"),
    ("aaé", 3, "aa"), ("abc\n\u{1F600}\n", 6, "abc\n"), ("", 0, ""),
  ])
  func isCutAtALineOrACharacter(_ text: String, _ limit: Int, _ kept: String) {
    let content = MessageText(
      text: Text(text), form: .plain, quoted: [], origin: TextOrigin())
    #expect(String(decoding: content.cut(to: limit).text.bytes, as: UTF8.self) == kept)
  }

  @Test func whatTheMarkupSaysIsCutToo() {
    let cut = Self.content("abc\ndef\nghi\n").cut(to: 9)
    #expect(cut.quoted.map(\.range) == [2..<8])
    #expect(cut.marked.isEmpty)
  }

  private static func exchange(_ reply: String, original: String? = nil) -> Exchange {
    var exchange = Exchange(id: "a", reply: Message(bareText: Array(reply.utf8)))
    exchange.original = original.map { Message(bareText: Array($0.utf8)) }
    return exchange
  }

  @Test func whatIsNotReadIsSaid() {
    let inspector = Inspector(lexicons: builtInLexicons)
    let long = "Hi Ana,\n\n" + String(repeating: "a", count: MessageText.mostRead + 5)
    let inspection = inspector.inspect(Self.exchange(long, original: "When will it come?\n"))
    #expect(inspection.reply.text.count <= MessageText.mostRead)
    #expect(inspection.notices.contains { $0.hasPrefix("the text is longer than 512 KiB") })
  }

  @Test(arguments: [(50, false), (51, true)])
  func moreQuestionsThanAreComparedIsSaid(_ count: Int, _ isSaid: Bool) {
    let inspector = Inspector(lexicons: builtInLexicons)
    let original = String(repeating: "When will my parcel arrive? ", count: count)
    let inspection = inspector.inspect(
      Self.exchange("Hi Ana,\n\nit left on Monday.\n", original: original))
    #expect(inspection.questions.count == 50)
    #expect(inspection.notices.contains { $0.contains("more than 50 questions") } == isSaid)
  }

  @Test(arguments: [(100, false), (101, true)])
  func moreNamesThanAreComparedIsSaid(_ count: Int, _ isSaid: Bool) {
    var exchange = Self.exchange("Hi Ana,\n\nit left on Monday.\n")
    exchange.reply.cc = (0..<count).map { Mailbox(name: "Ana \($0)", address: "\($0)@example.com") }
    let inspection = LentInspectors.inspect(exchange)
    #expect(inspection.notices.contains { $0.contains("names more than 100 people") } == isSaid)
  }

  /// A letter's own end between many thanks: the sentence that says most is still found.
  @Test func theStatementAmongManyThanksIsFound() throws {
    let thanks = String(repeating: "Thank you for that. ", count: 200)
    let matter = "The blue parcel never arrived at our house."
    let inspection = LentInspectors.inspect(
      Self.exchange("Hi Ana,\n\nit left on Monday.\n", original: thanks + matter + " " + thanks))
    let question = try #require(inspection.questions.first)
    #expect(inspection.original?.text[question.range] == matter)
  }
}
