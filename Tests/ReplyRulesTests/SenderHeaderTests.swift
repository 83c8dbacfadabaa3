import ReplyMail
import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

/// What rules read in the header of a reply.
@Suite struct SenderHeaderTests {
  @Test(arguments: [
    "Auto-Submitted: auto-replied", "Auto-Submitted: Auto-Replied (rejected)",
    "Precedence: auto_reply", "X-Autoreply: yes", "X-Autorespond: yes",
  ])
  func anAutoresponderIsTold(_ field: String) throws {
    let found = try findings(AutomaticAnswer.self, field, "Hi Ann,\n\nthe lid is in stock.\n")
    #expect(found.map(\.range) == [9..<29])
  }

  @Test(arguments: [
    "Auto-Submitted: no", "Auto-Submitted: auto-generated", "Precedence: bulk", "X-Autoreply: no",
    "X-Auto-Response-Suppress: All",
  ])
  func othersAreNot(_ field: String) throws {
    #expect(try findings(AutomaticAnswer.self, field, "Hi Ann,\n\nthe lid is in stock.\n") == [])
  }

  @Test func aProgramThatSpeaksLikeOneIsMoreThanANote() throws {
    let text = "Hello,\n\nI am out of office until 3 May.\n"
    let severity = { (field: String) in
      try findings(AutomaticAnswer.self, field, text).map { $0.severity ?? .warning }
    }
    #expect(try severity("Auto-Submitted: auto-generated") == [.warning])
    #expect(try severity("Auto-Submitted: no") == [.note])
  }

  @Test(arguments: [
    ("From: Shop <noreply@example.com>", true), ("From: no-reply@example.com", true),
    ("From: Do.Not_Reply@example.com", true), ("From: shop-noreply@example.com", true),
    ("From: noreply@example.com\nReply-To: desk@example.com", false),
    ("From: desk@example.com\nReply-To: no-reply@example.com", true),
    ("From: Norah Reply <norah.reply@example.com>", false),
  ])
  func aSenderWhoTakesNoRepliesIsTold(_ field: String, _ isTold: Bool) throws {
    let found = try findings(MissingContact.self, field, "Hi Ann,\n\nthe lid is in stock.\n")
    #expect(found.map(\.severity) == (isTold ? [.warning] : []))
  }

  @Test(arguments: [("From: Jo Marsh <jo@example.com>", 0), ("From: jo@example.com", 1)])
  func theNameOfTheSenderIsAName(_ field: String, _ count: Int) throws {
    let text = """
      Hi Ann,

      yes, the lid is in stock and costs four euros. It fits all kettles of the last three years,
      and we send it on the same day.

      """
    #expect(try findings(MissingContact.self, field, text).count == count)
  }

  private func findings(
    _ rule: any Rule.Type, _ field: String, _ text: String
  ) throws -> [Finding] {
    let message = MessageParser().message(Array("\(field)\n\n\(text)".utf8))
    return try ExampleVerifier(rule).review(Example("", reply: ""), with: message)
      .findings.map(\.finding)
  }
}
