import ReplyMail
import Testing

@Suite struct MessageParserTests {
  @Test func headerAndDecodedText() {
    let source = """
      From: =?utf-8?q?Zo=C3=AB?= Marsh <zoe@example.com>
      To: Help: desk@example.com, Bo <bo@example.com>;
      Subject: =?utf-8?b?VGVhcG90cw==?=
      Message-ID: <1@example.com>
      In-Reply-To: <0@example.com>
      References: <a@example.com> <0@example.com>
      Date: Tue, 3 Mar 2026 10:00:00 +0100
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Caf=C3=A9 =
      teapots
      """
    let message = MessageParser().message(Array(source.utf8))
    #expect(message.from == [Mailbox(name: "Zoë Marsh", address: "zoe@example.com")])
    #expect(message.to.map(\.address) == ["desk@example.com", "bo@example.com"])
    #expect(message.subject == "Teapots")
    #expect(message.messageID == "1@example.com")
    #expect(message.inReplyTo == ["0@example.com"])
    #expect(message.references == ["a@example.com", "0@example.com"])
    #expect(message.date == MailDate(seconds: 1_772_528_400, offset: 3600))
    #expect(message.content.map { String(decoding: $0.text.bytes, as: UTF8.self) } == "Café teapots")
    #expect(message.defects == [])
  }
}
