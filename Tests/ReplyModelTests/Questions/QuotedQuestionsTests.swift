import ReplyMail
import ReplyTestSupport
import Testing

@testable import ReplyModel

@Suite struct QuotedQuestionsTests {
  static let original = """
    Hello,

    does the kettle come with a filter in the box? And how long is the guarantee of the heating
    element?

    Ann
    """

  func questions(of reply: String) -> [LedgerEntry] {
    var exchange = Exchange(id: "1", reply: Message(bareText: Array(reply.utf8)))
    exchange.original = Message(bareText: Array(Self.original.utf8))
    exchange.originalSource = .given
    return LentInspectors.inspect(exchange).questions
  }

  @Test func anAnswerBelowItsQuoteCountsHoweverShort() throws {
    let entries = questions(
      of: """
        Hi Ann,

        > does the kettle come with a filter in the box?
        It does.

        > And how long is the guarantee of the heating
        > element?
        Three years.

        Jo
        """)
    #expect(entries.map(\.status) == [.answered, .answered])
    #expect(entries.allSatisfy { $0.missedProbability <= 0.05 })
    #expect(entries.allSatisfy { $0.answeredBy != nil })
  }

  @Test func aQuoteOfTheWholeMessageIsNoAnswerToEachQuestion() {
    let quoted = Self.original.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)" }.joined(separator: "\n")
    let filler = (1...12).map { "> line \($0) of what Ann has written below her questions" }
    let entries = questions(
      of: quoted + "\n" + filler.joined(separator: "\n") + "\n\nWe are closed on Monday.\n")
    #expect(entries.count == 2)
    #expect(entries.allSatisfy { $0.status != .answered })
  }
}
