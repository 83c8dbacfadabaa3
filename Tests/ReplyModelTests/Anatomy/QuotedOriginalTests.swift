import ReplyMail
import ReplyText
import Testing

@testable import ReplyModel

@Suite struct QuotedOriginalTests {
  private func original(_ text: String) -> QuotedOriginal? {
    let content = plain(text)
    return QuotedOriginal(of: content, anatomy: anatomyReader.anatomy(of: content))
  }

  private func string(_ original: QuotedOriginal?) -> String? {
    original.map { $0.content.text[0..<$0.content.text.count] }
  }

  @Test func marksOfOneLevelGo() {
    let found = original(
      """
      It is blue.

      On 3 Mar 2026 at 10:14, Ann Example <ann@example.com> wrote:
      > Is it blue?
      >
      >> Or green?
      > Ann
      """)
    #expect(string(found) == "Is it blue?\n\n> Or green?\nAnn\n")
    #expect(found?.message.from == [Mailbox(name: "Ann Example", address: "ann@example.com")])
  }

  @Test func piecesBetweenAnswersAreJoined() {
    let found = original("> Is it blue?\n\nYes.\n\n> And the cord?\n\nBlack.\n")
    #expect(string(found) == "Is it blue?\n\nAnd the cord?\n")
    #expect(found?.attributedName == nil)
  }

  @Test func linesLeadBackToTheReply() {
    let text = "Yes.\n\n> Is it blue?\n"
    let found = original(text)
    #expect(found?.sources.map(\.inReply) == [8])
  }

  @Test func nothingQuotedIsNil() {
    #expect(original("It is blue.\n") == nil)
    #expect(original("") == nil)
  }

  @Test func markupQuotes() {
    let text = "It is blue.\nAnn Example wrote:\nIs it blue?\nAnn\n"
    var content = plain(text)
    content.form = .html
    content.quoted = [QuotedRange(range: 31..<text.utf8.count, depth: 1)]
    let anatomy = anatomyReader.anatomy(of: content)
    #expect(anatomy.regions.map(\.kind) == [.body, .attribution, .quote])
    let found = QuotedOriginal(of: content, anatomy: anatomy)
    #expect(string(found) == "Is it blue?\nAnn\n")
    #expect(found?.attributedName == "Ann Example")
  }

  static let names: [(line: String, name: String?)] = [
    ("On Tue, Mar 3, 2026 at 10:14 AM Ann Example <ann@example.com> wrote:", "Ann Example"),
    ("On 3 Mar 2026, 10:14 am \"Example, Ann\" <ann@example.com> wrote:", "Ann"),
    ("On 03/03/2026 10:14 AM, Ann Example wrote:", "Ann Example"),
    ("Ann Example <ann@example.com> schrieb am Di., 3. März 2026 um 10:14 Uhr:", "Ann Example"),
    ("Am 03.03.2026 um 10:14 schrieb Zoë Maß <zoe@example.com>:", "Zoë Maß"),
    ("вт, 3 мар. 2026 г. в 10:14, Анна Пример <anna@example.com>:", "Анна Пример"),
    ("On 3 Mar 2026 at 10:14, <ann@example.com> wrote:", nil),
    ("From: Ann Example <ann@example.com>\nSent: 3 March 2026 10:14\nSubject: Lamp", "Ann Example"),
    ("From: Example, Ann\nSent: 3 March 2026 10:14\nTo: Desk\nSubject: Lamp", "Ann Example"),
    ("-----Original Message-----\nFrom: Ann Example [mailto:ann@example.com]\nSent: 3.3.2026 10:14",
      "Ann Example"),
  ]

  @Test(arguments: names) func nameOfTheWriter(line: String, name: String?) {
    #expect(original("It is blue.\n\n\(line)\n\nIs it blue?\n")?.attributedName == name)
  }
}
