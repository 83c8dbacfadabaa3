import ReplyMail
import ReplyTestSupport
import ReplyText
import Testing

@testable import ReplyModel

@Suite struct QuotedTurnsTests {
  private func inspection(_ text: String, from: Mailbox? = nil) -> Inspection {
    var reply = Message(bareText: Array(text.utf8))
    reply.from = [from ?? Mailbox(name: "Jo Marsh", address: "jo@shop.example.com")]
    return LentInspectors.inspect(Exchange(id: "1", reply: reply))
  }

  private func text(_ message: Message?) -> String {
    message?.content.map { $0.text[0..<$0.text.count] } ?? "none"
  }

  private static let deep = """
    Yes, in March.

    On 5 Mar 2026 at 10:14, Ann Bell <ann@example.com> wrote:
    > Good. And the green one?
    >
    > On 4 Mar 2026 at 10:14, Jo Marsh <jo@shop.example.com> wrote:
    >> It is blue.
    >>
    >> On 3 Mar 2026 at 10:14, Ann Bell <ann@example.com> wrote:
    >>> Is it blue?
    """

  @Test func deeperQuotesAreTheTurnsBefore() {
    let found = inspection(Self.deep).exchange
    #expect(found.originalSource == .quote)
    #expect(found.earlier.map(\.role) == [.customer, .agent])
    #expect(found.earlier.map(\.source) == [.quote, .quote])
    #expect(text(found.earlier.first?.message) == "Is it blue?\n")
    let nearest = text(found.earlier.last?.message)
    #expect(nearest.hasPrefix("It is blue.\n"))
  }

  @Test func aQuoteOfTheAgentsOwnIsNoCustomersMessage() {
    let own = Mailbox(name: "Ann Bell", address: "ann@example.com")
    let found = inspection(Self.deep, from: own).exchange
    #expect(text(found.original).hasPrefix("It is blue.\n"))
    let alone = "Sorry, in April.\n\nOn 5 Mar 2026 at 10:14, Jo Marsh wrote:\n> In March.\n"
    #expect(inspection(alone).original == nil)
  }

  @Test func quotesInMarkupKeepTheirDepth() {
    let lines = [
      "Yes.\n", "Ann Bell wrote:\n", "And green?\n", "Jo Marsh wrote:\n", "It is blue.\n",
    ]
    let starts = lines.indices.map { lines[..<$0].joined().utf8.count }
    let text = lines.joined()
    var content = MessageText(text: Text(text), form: .html, quoted: [], origin: TextOrigin())
    content.quoted = [
      QuotedRange(range: starts[2]..<text.utf8.count, depth: 1),
      QuotedRange(range: starts[4]..<text.utf8.count, depth: 2),
    ]
    var exchange = Exchange(id: "1", reply: Message())
    exchange.reply.content = content
    let found = LentInspectors.inspect(exchange).exchange
    #expect(found.earlier.map { self.text($0.message) } == ["It is blue.\n"])
  }

  /// Ten thousand quotes in each other are read in time that grows with the text alone.
  @Test func tenThousandQuotesEnd() {
    let line = String(repeating: ">", count: 10_000)
    let found = inspection("Yes.\n\n" + String(repeating: "\(line) x\n", count: 20)).exchange
    #expect(found.earlier.count <= 8)
  }
}
