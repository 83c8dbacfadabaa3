import ReplyMail
import ReplyTestSupport
import Testing

@testable import ReplyModel

/// What a reply asks for although the customer gave it.
@Suite struct RequestReaderTests {
  private func askings(
    _ customer: String, _ reply: String, _ attachments: [ReplyMail.Attachment] = []
  )
    -> [String]
  {
    var exchange = Exchange(
      id: "1", reply: Message(bareText: Array("Hello,\n\n\(reply)\n".utf8)))
    var original = Message(bareText: Array(customer.utf8))
    original.attachments = attachments
    exchange.original = original
    let inspection = LentInspectors.inspect(exchange)
    return inspection.repeatedAskings.map { "\($0.thing.rawValue): \($0.given)" }
  }

  @Test(arguments: [
    (
      "My order number is 48213.", "Could you please send us the number of your order?",
      "order number: 48213"
    ),
    (
      "I bought it on 4 May 2026.", "Please tell us the date of purchase of the lamp.",
      "date of purchase: 4 May 2026"
    ),
    (
      "The serial number is SN-4418832.", "May we have the serial number of the device?",
      "serial number: SN-4418832"
    ),
    (
      "Write to me at ann@example.com, please.", "What is your e-mail address?",
      "mail address: ann@example.com"
    ),
    (
      "I live at 12 Mill Lane, Leeds.", "Please send us your address, so that we can send it.",
      "address: 12 Mill Lane"
    ),
    (
      "Meine Bestellnummer ist 4711-22. Wo bleibt die Lampe?",
      "vielen Dank. Bitte nennen Sie uns Ihre Bestellnummer, damit wir nachsehen können.",
      "order number: 4711-22"
    ),
    (
      "Mon numéro de commande est 48213. Où est la lampe ?",
      "Merci. Pourriez-vous nous indiquer votre numéro de commande ?", "order number: 48213"
    ),
  ])
  func whatWasGivenIsAskedForAgain(_ customer: String, _ reply: String, _ expected: String) {
    #expect(askings(customer, reply) == [expected])
  }

  @Test func aPictureThatCameAlongWasGiven() {
    let reply = "Could you please send us a photo of the lamp?"
    let picture = ReplyMail.Attachment(name: "lamp.jpg", type: "image/jpeg")
    #expect(askings("It is broken.", reply, [picture]) == ["picture: lamp.jpg"])
    #expect(askings("It is broken.", reply) == [])
  }

  @Test(arguments: [
    ("My order number is 48213.", "Is 48213 still your order number?"),
    ("My order number is 48213.", "Please confirm your order number."),
    ("My order number is 48213.", "Please send us the other order number as well."),
    ("My order number is 48213.", "We cannot find it. Please send us your order number."),
    ("My order number is 48213.", "Please send us your serial number."),
    ("My order number is 48213.", "Your order number helps us to find you."),
    ("I bought it on 4 May 2026.", "Please send us your telephone number."),
    ("It broke on 4 May 2026.", "Please tell us the date of purchase."),
  ])
  func otherRequestsAreLeftAlone(_ customer: String, _ reply: String) {
    #expect(askings(customer, reply) == [])
  }
}
