import Testing

@testable import ReplyCommand

@Suite struct SentFolderTests {
  @Test(arguments: [
    "Maildir/.Sent/cur/1", "mail/Sent Items/2.eml", "Sent", "archive/Gesendet.mbox",
    ".INBOX.Gesendete Objekte/cur/9", "a/Отправленные/1", "Mail/sent-mail",
  ])
  func isOne(_ path: String) { #expect(SentFolder.holds(path)) }

  @Test(arguments: ["Maildir/cur/1", "presents/1.eml", "inbox.mbox", "", "Drafts/1", "unsent/1"])
  func isNone(_ path: String) { #expect(!SentFolder.holds(path)) }
}
