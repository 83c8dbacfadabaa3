import ReplyMail
import ReplyTestSupport
import Testing

@testable import ReplyModel

/// Questions of the customer's earlier mails, and what became of them.
@Suite struct EarlierQuestionTests {
  private static let guarantee = "How long does the guarantee of the armchair last?"
  private static let guaranteeAnswer =
    "The guarantee of the armchair lasts three years from the day of purchase."
  private static let voucher = "Where can I redeem the gift voucher from your shop in Bristol?"

  private func inspection(
    _ earlier: [(ParticipantRole?, String)], original: String, reply: String
  ) -> Inspection {
    var exchange = Exchange(id: "1", reply: Message(bareText: Array(reply.utf8)))
    exchange.original = Message(bareText: Array(original.utf8))
    exchange.earlier = earlier.map {
      EarlierMessage(role: $0.0, message: Message(bareText: Array($0.1.utf8)), source: .given)
    }
    return LentInspectors.inspect(exchange)
  }

  private func texts(_ inspection: Inspection) -> [String] {
    inspection.earlierQuestions.map { entry in
      let message = inspection.exchange.earlier[entry.askedIn ?? 0].message
      return message.content?.text[entry.range] ?? ""
    }
  }

  @Test func aQuestionThatNobodyTookUpIsStillThere() throws {
    let inspection = inspection(
      [(.customer, Self.voucher), (.agent, Self.guaranteeAnswer)],
      original: "Is the red kettle in stock?", reply: "Yes, the red kettle is in stock again.")
    #expect(texts(inspection) == [Self.voucher])
    let entry = try #require(inspection.earlierQuestions.first)
    #expect(entry.askedIn == 0)
    #expect(entry.answeredIn == nil)
    #expect(entry.status != .answered)
    #expect(entry.missing == .place)
    #expect(inspection.questions.allSatisfy { $0.askedIn == nil })
  }

  @Test func theAgentTookItUpInBetween() throws {
    let inspection = inspection(
      [
        (.customer, Self.guarantee), (.agent, "We are glad that you like the shop."),
        (.agent, Self.guaranteeAnswer),
      ],
      original: "Is the red kettle in stock?", reply: "Yes, the red kettle is in stock again.")
    let entry = try #require(inspection.earlierQuestions.first)
    #expect(entry.status == .answered)
    #expect(entry.answeredIn == 2)
    #expect(entry.answeredBy == nil)
    #expect(entry.missing == nil)
  }

  @Test func theReplyTakesItUp() throws {
    let inspection = inspection(
      [(.customer, Self.guarantee), (.agent, "Thank you for the photo of your garden.")],
      original: "Hello again, I am still here.", reply: Self.guaranteeAnswer)
    let entry = try #require(inspection.earlierQuestions.first)
    #expect(entry.status == .answered)
    #expect(entry.answeredIn == nil)
    #expect(entry.answeredBy != nil)
  }

  @Test func whatTheAgentSaidBeforeIsNoAnswer() throws {
    let inspection = inspection(
      [(.agent, Self.guaranteeAnswer), (.customer, Self.guarantee)],
      original: "Is the red kettle in stock?", reply: "Yes, the red kettle is in stock again.")
    let entry = try #require(inspection.earlierQuestions.first)
    #expect(entry.answeredIn == nil)
    #expect(entry.status != .answered)
  }

  @Test func theSameQuestionCountsOnceWhereItWasAskedLast() throws {
    let inspection = inspection(
      [
        (.customer, Self.guarantee), (.customer, "Hello! " + Self.voucher),
        (.customer, "HOW LONG does the guarantee of the armchair last?"),
        (.customer, "I ask again. " + Self.voucher),
      ],
      original: Self.guarantee, reply: "Yes, the red kettle is in stock again.")
    #expect(texts(inspection) == [Self.voucher])
    #expect(inspection.earlierQuestions.first?.askedIn == 3)
    #expect(inspection.earlierQuestions.first?.askedBefore == 1)
    let entry = try #require(inspection.questions.first)
    #expect(inspection.questions.count == 1)
    #expect(entry.askedBefore == 0)
  }

  @Test func anOriginalThatQuotesItselfAsksOnce() {
    let original =
      "Any news?\n\n\(Self.voucher)\n\nOn 3 March 2026 Ann Example wrote:\n> \(Self.voucher)\n"
    let inspection = inspection(
      [(.customer, Self.voucher)], original: original, reply: Self.guaranteeAnswer)
    #expect(inspection.earlierQuestions.isEmpty)
    let asked = inspection.questions.map { inspection.original?.text[$0.range] ?? "" }
    #expect(asked.filter { $0 == Self.voucher }.count == 1)
  }

  @Test func onlyTheCustomersTurnsAsk() {
    let inspection = inspection(
      [(.agent, Self.voucher), (nil, Self.guarantee)], original: "Is it blue?", reply: "Yes.")
    #expect(inspection.earlierQuestions.isEmpty)
  }

  @Test func theLatestEightTurnsAndFiftyQuestionsCount() {
    let many = (0..<12).map { turn in
      (
        ParticipantRole.customer as ParticipantRole?,
        (0..<20).map { "When does lamp \(turn * 20 + $0) arrive?" }.joined(separator: "\n")
      )
    }
    let inspection = inspection(many, original: "Is it blue?", reply: "Yes, it is.")
    #expect(inspection.earlierQuestions.count == 49)
    #expect(inspection.earlierQuestions.allSatisfy { ($0.askedIn ?? 0) >= 9 })
    #expect(inspection.notices.contains { $0.contains("more than 50 questions in all") })
    let few = (0..<12).map { turn in
      (ParticipantRole.customer as ParticipantRole?, "When does lamp \(turn) arrive?")
    }
    let turns = self.inspection(few, original: "Is it blue?", reply: "Yes, it is.")
      .earlierQuestions.compactMap(\.askedIn)
    #expect(turns == Array(4..<12))
  }

  @Test func aReplyWithoutWordsIsSaidToBeOne() {
    let inspection = inspection(
      [], original: Self.voucher,
      reply: "On 3 March 2026 Ann Example <ann@example.com> wrote:\n> \(Self.voucher)\n")
    #expect(inspection.questions.map(\.status) == [.unsure])
    #expect(inspection.questions.allSatisfy { $0.missing == nil })
    #expect(
      inspection.notices.contains("the reply has no words of its own: no question was compared"))
  }

  @Test func whatIsMissingIsSaidOfOpenQuestionsAlone() {
    let open = inspection([], original: Self.voucher, reply: Self.guaranteeAnswer)
    #expect(open.questions.map(\.missing) == [.place])
    let told = inspection(
      [], original: Self.voucher, reply: "You can redeem the gift voucher in our shop in Leeds.")
    #expect(told.questions.map(\.missing) == [nil])
  }
}
