import Testing

@testable import ReplyMail

/// The plain text of a multipart/alternative beside its HTML.
@Suite struct AlternativeTextsTests {
  private func message(plain: String, html: String) -> Message {
    let source = """
      Subject: x
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=cut

      --cut
      Content-Type: text/plain; charset=utf-8

      \(plain)
      --cut
      Content-Type: text/html; charset=utf-8

      \(html)
      --cut--
      """
    return MessageParser().message(Array(source.utf8))
  }

  private func quoted(_ message: Message) -> [String] {
    guard let content = message.content else { return [] }
    return content.quoted.map { "\($0.depth) \(content.text[$0.range])" }
  }

  @Test func depthIsTakenOver() {
    let html =
      "<p>The third table left.</p><blockquote type=cite><p>Two came, one is missing.</p>"
      + "<blockquote type=cite><p>Three tables were sent.</p></blockquote></blockquote>"
    let found = message(
      plain: "The third table left.\n\nTwo came, one is missing.\n\nThree tables were sent.\n",
      html: html)
    #expect(
      quoted(found) == [
        "1 Two came, one is missing.\n\nThree tables were sent.", "2 Three tables were sent.",
      ])
  }

  @Test func marksOfThePlainTextAreNotCountedTwice() {
    let found = message(
      plain: "The third table left.\n\n> Two came, one is missing.\n",
      html: "<p>The third table left.</p><blockquote>Two came, one is missing.</blockquote>")
    #expect(quoted(found) == [])
  }

  @Test func answersBetweenQuotesStayTheWriters() {
    let found = message(
      plain: "Is it oak?\n\nYes, from the Jura.\n\nWhen will it come?\n\nOn Friday, by van.\n",
      html: "<blockquote>Is it oak?</blockquote><p>Yes, from the Jura.</p>"
        + "<blockquote>When will it come?</blockquote><p>On Friday, by van.</p>")
    #expect(quoted(found) == ["1 Is it oak?", "1 When will it come?"])
  }

  @Test func addedLinksAndWrapsDoNotHinder() {
    let found = message(
      plain:
        "See our page\n<https://example.com/a/b?c=d&e=f> for\n*oak* prices.\n\nWhat does\noak cost?\n",
      html: "<p>See our <a href='https://example.com/'>page</a> for <b>oak</b> prices.</p>"
        + "<blockquote>What does oak cost?</blockquote>")
    #expect(quoted(found) == ["1 What does\noak cost?"])
  }

  @Test func nothingIsTakenOverWhereTheWordsDoNotAgree() {
    let found = message(
      plain: "One two three four five six seven eight nine ten eleven twelve.\n",
      html: "<p>one three five seven nine eleven</p><blockquote>two four six eight</blockquote>")
    #expect(found.content?.form == .plain)
    #expect(quoted(found) == [])
  }

  @Test func aStubGivesWayAndADefectSaysSo() {
    let found = message(
      plain: "Your program shows no HTML.",
      html: "<p>Both tables left the workshop today and will reach you on Friday.</p>")
    #expect(found.content?.form == .html)
    #expect(found.defects.map(\.kind) == [.differingAlternatives])
  }

  @Test func pictureInHTMLTakesNothingAway() {
    let found = message(plain: "Both tables left today.", html: "<img src='cid:all'>")
    #expect(MailFixtures.text(found) == "Both tables left today.")
    #expect(found.defects == [])
  }

  /// Words that meet again only far off, and words that never meet.
  @Test func alignmentGoesOnBehindWhatOnlyOneTextHas() {
    let first = WordList(Array("a b c x1 x2 x3 d e f g".utf8), leavesOutAdded: true)
    let second = WordList(Array("a b c d e f g".utf8), leavesOutAdded: false)
    #expect(WordAlignment(first, second).partners == [0, 1, 2, -1, -1, -1, 3, 4, 5, 6])
    let other = WordList(Array("q r s t u v w".utf8), leavesOutAdded: false)
    #expect(WordAlignment(first, other).pairCount == 0)
  }

  @Test func eastAsianTextIsAlignedByCharacter() {
    let found = message(
      plain: "星期五，用货\n车送。\n\n桌子什么\n时候到？\n",
      html: "<p>星期五，用货车送。</p><blockquote>桌子什么时候到？</blockquote>")
    #expect(quoted(found) == ["1 桌子什么\n时候到？"])
  }
}
