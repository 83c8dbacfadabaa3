import ReplyMail
import ReplyModel
import Testing

@Suite struct MessageIdentityTests {
  private func identity(_ text: String, id: String = "a/1.txt") -> MessageIdentity {
    let isMail = text.hasPrefix("From:")
    let bytes = Array(text.utf8)
    let reply = isMail ? MessageParser().message(bytes) : Message(bareText: bytes)
    return MessageIdentity(Exchange(id: id, path: id, reply: reply))
  }

  private static let mail = "From: jo@shop.example.com\nTo: Ann <Ann@example.com>\n"

  @Test func theIdentifierTellsAMail() {
    let one = identity(Self.mail + "Message-ID: <1@example.com>\n\nHello.\n")
    #expect(one == identity(Self.mail + "Message-ID: <1@EXAMPLE.com>\n\nHello!\n", id: "b/2"))
    #expect(one.hash != identity(Self.mail + "Message-ID: <2@example.com>\n\nHello.\n").hash)
  }

  @Test func whatAMailHoldsTellsItWithoutIdentifier() {
    let one = identity(Self.mail + "\nHello.\n")
    #expect(one == identity(Self.mail + "\nHello.\n", id: "other-folder/2"))
    #expect(one.hash != identity(Self.mail + "Subject: b\n\nHello.\n").hash)
    #expect(one.hash != identity(Self.mail.replacing("Ann@", with: "bo@") + "\nHello.\n").hash)
  }

  @Test func textsAreToldByTheirNamesToo() {
    #expect(identity("Hello.", id: "a/1.txt") == identity("Hello.", id: "./b/1.txt"))
    #expect(identity("Hello.", id: "a/1.txt").hash != identity("Hello.", id: "a/2.txt").hash)
  }

  @Test func addressesAreReadWithoutCase() {
    let one = identity(Self.mail + "\nHello.\n")
    #expect(
      one.recipient
        == identity(Self.mail.lowercased().replacing("from", with: "From") + "\nB\n").recipient)
    #expect(one.recipient != 0)
    #expect(identity("Hello.").recipient == 0)
  }
}
