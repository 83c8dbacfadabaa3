import ReplyMail
import Testing

@testable import ReplyModel

@Suite struct ParticipantsTests {
  private func message(_ address: String, _ name: String? = nil) -> Message {
    var message = Message()
    message.from = [Mailbox(name: name, address: address)]
    return message
  }

  static let roles: [(agent: String, customer: String, writer: String, role: ParticipantRole?)] = [
    ("jo@shop.example.com", "ann@example.net", "JO@shop.example.com", .agent),
    ("jo@shop.example.com", "ann@example.net", "kim@shop.example.com", .agent),
    ("jo@shop.example.com", "ann@example.net", "ann@example.net", .customer),
    ("jo@shop.example.com", "ann@example.net", "bo@example.net", .customer),
    ("jo@shop.example.com", "ann@example.net", "bo@example.org", nil),
    ("jo@gmail.com", "ann@gmail.com", "bo@gmail.com", nil),
    ("jo@gmail.com", "ann@gmail.com", "ann@gmail.com", .customer),
    ("jo@shop.example.com", "ann@shop.example.com", "kim@shop.example.com", nil),
    ("jo@shop.example.com", "", "kim@shop.example.com", .agent),
  ]

  @Test(arguments: roles)
  func rolesByAddress(
    _ agent: String, _ customer: String, _ writer: String, _ role: ParticipantRole?
  ) {
    let sides = Participants(
      reply: message(agent), original: customer.isEmpty ? nil : message(customer))
    #expect(sides.role(of: message(writer)) == role)
  }

  @Test func aQuoteIsToldByTheFullName() {
    let sides = Participants(
      reply: message("jo@shop.example.com", "Jo Marsh"), original: message("", "Ann Bell"))
    #expect(sides.role(of: message("", "jo marsh")) == .agent)
    #expect(sides.role(of: message("", "Ann Bell")) == .customer)
    #expect(sides.role(of: message("", "Ann")) == nil)
    #expect(sides.role(of: Message()) == nil)
  }
}
