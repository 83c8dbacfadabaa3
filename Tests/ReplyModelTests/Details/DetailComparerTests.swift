import ReplyMail
import ReplyTestSupport
import Testing

@testable import ReplyModel

/// How a detail of the reply stands to the customer's, in a whole exchange.
@Suite struct DetailComparerTests {
  @Test(arguments: [
    ("My order is 48213.", "Your order 48231 is here.", "two signs swapped"),
    ("My order is 48213.", "Your order 4813 is here.", "a sign is missing"),
    ("My order is 48213.", "Your order 482213 is here.", "a sign doubled"),
    ("My order is 48213.", "Your order 48219 is here.", "one sign differs"),
    ("Tel. +49 30 1234567", "We rang 030 1243567 today.", "two signs swapped"),
    ("I paid £87.43 for it.", "We see £87.34 on the card.", "two signs swapped"),
    (
      "I paid £1,234.50 for it.", "We see £12,345.00 on the card.",
      "the decimal mark stands elsewhere"
    ),
    ("I paid £87.43 for it.", "We see $87.43 on the card.", "another currency"),
    ("I bought it on 4 May 2026.", "You bought it on 2026-05-14.", "another day"),
    ("I bought it on 4 May 2026.", "You bought it on 2026-04-05.", "day and month exchanged"),
    ("I bought it on 4 May 2026.", "You bought it on 4 May 2025.", "another year"),
    (
      "I wrote from ann.ito@example.com.", "You wrote from ann.iot@example.com.",
      "two signs swapped"
    ),
    ("I live at 12 Mill Lane.", "It went to 21 Mill Lane.", "two signs swapped"),
    (
      "IBAN DE89 3704 0044 0532 0130 00", "It went to DE89370400440532013010 today.",
      "one sign differs"
    ),
  ])
  func slipsAreSeen(_ customer: String, _ reply: String, _ reason: String) {
    let found = DetailReading.comparisons(customer: customer, reply: "Hello,\n\n\(reply)\n")
    #expect(found.map(\.verdict) == [.altered])
    #expect(found.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("Tel. +49 30 1234567", "We rang 030 123 45 67 today."),
    ("I bought it on 1 February 2026.", "You bought it on 2026-02-01."),
    ("I bought it on 01/02/2026.", "You bought it on 1 February 2026."),
    ("I paid £1,250.00 for it.", "We see 1250 GBP on the card."),
    ("It is RMA-2231-B here.", "We have rma 2231/b in hand."),
    ("Come at 2:30 pm.", "We come at 14:30 then."),
    ("It is ORD-48213 here.", "We have order 48213 in hand."),
    ("Order ٤٨٢١٣ is late.", "We have order 48213 in hand."),
    ("See https://www.example.com/help/ there.", "We know http://example.com/help too."),
  ])
  func otherFormsAreTheSame(_ customer: String, _ reply: String) {
    let found = DetailReading.comparisons(
      customer: customer, reply: "Hello,\n\n\(reply)\n", language: "en")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.verdict == .variant || $0.verdict == .same })
  }

  @Test(arguments: [
    ("My order is 48213.", "Order 48213 is now 48231."),
    ("My order is 48213.", "Your new order number is 48231."),
    ("I paid £49.99 for it.", "Without the postage of £4.50 it is £45.49."),
    ("I paid £49.99 for it.", "The other one costs £39.99."),
    ("I bought it on 4 May 2026.", "It will arrive by 14 May 2026."),
    ("I run version 4.23.0 here.", "It is mended in 4.24.0, which is out."),
    ("My ThinkPad T480 hums.", "The T490 has another fan."),
    ("It was made in 2019.", "It was sold in 2018."),
    ("I have 20000 rows.", "Take 30000 rows."),
    ("The order 48213 is late.", "The invoice 48214 is paid."),
    ("See https://example.com/help/41 there.", "Better see https://example.com/help/42 now."),
    ("2 of 10 came.", "We send 3 of 11."),
  ])
  func whatMayBeMeantIsLeftAlone(_ customer: String, _ reply: String) {
    let found = DetailReading.comparisons(
      customer: customer, reply: "Hello,\n\n\(reply)\n", language: "en")
    #expect(found.filter { $0.verdict == .altered }.map(\.reason) == [])
  }

  @Test func theRecordOfTheCustomerCounts() {
    let found = DetailReading.comparisons(
      customer: "Where is it?", reply: "Hello,\n\nYour order 48231 is here.\n",
      details: [CustomerDetail(name: "order", value: "48213")])
    #expect(found.map(\.verdict) == [.altered])
    #expect(found.map(\.source) == [.record("order")])
    #expect(found.map(\.known) == ["48213"])
  }

  @Test func whatTheAgentSaidBeforeIsRight() {
    var exchange = Exchange(
      id: "1", reply: Message(bareText: Array("Hi,\n\nYour case 77131 is open.\n".utf8)))
    exchange.original = Message(bareText: Array("What about my case 77113?".utf8))
    exchange.earlier = [
      EarlierMessage(
        role: .agent, message: Message(bareText: Array("Your case has the number 77131.".utf8)),
        source: .given)
    ]
    let found = LentInspectors.inspect(exchange).details
    #expect(found.map(\.verdict) == [.same])
  }

  @Test func codeAndQuotesOfTheReplyAreNotItsStatements() {
    let found = DetailReading.comparisons(
      customer: "My order is 48213.",
      reply: "Hello,\n\nThat is how it looks.\n\n> order 48231\n\n```\nload 48231\n```\n")
    #expect(found == [])
  }
}
