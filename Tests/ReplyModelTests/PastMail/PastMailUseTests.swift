import LexiconData
import ReplyMail
import ReplyModel
import Testing

/// What the history of its sentences makes of a reply.
@Suite struct PastMailUseTests {
  private func imprint(_ text: String) -> ReplyImprint {
    Inspector(lexicons: builtInLexicons).imprint(of: Message(bareText: Array(text.utf8))).imprint
  }

  private static let thanks = "Thank you for your message."
  private static let formula = "Please let me know if you have any further questions about this."
  private static let own =
    "I put the blue lid of your kettle into the post at noon. The man at the counter said that it "
    + "takes two days to the coast, so that it should be with you before your mother comes to stay. "

  private func use(_ text: String, _ counts: [Int], recipients: [Int]? = nil) -> PastMailUse {
    let imprint = imprint(text)
    #expect(imprint.sentences.count == counts.count)
    let histories = counts.enumerated().map { index, count in
      SentenceHistory(
        messages: count, recipients: recipients?[index] ?? count,
        days: count > 0 ? 20_000...20_100 : nil)
    }
    return PastMailUse(imprint, histories: histories)
  }

  @Test func formulasDoNotMakeAPersonalReplyAFormLetter() {
    let use = use(Self.thanks + " " + Self.own + Self.formula, [9_000, 0, 0, 4_000])
    #expect(use.probability < 0.1)
    #expect(use.ownWordsShare > 0.6)
    #expect(use.repeated.count == 2)
  }

  @Test func textThatManyGotIsAFormLetter() {
    let use = use(Self.own + Self.formula, [214, 214, 4_000])
    #expect(use.probability > 0.9)
    #expect(use.ownWordsShare == 0)
    #expect(use.typical?.history.recipients == 214)
  }

  @Test func thanksAloneIsNoFormLetter() {
    #expect(use(Self.thanks, [9_000]).probability < 0.3)
  }

  @Test func whatWentToOneCustomerAloneIsNotRepeated() {
    #expect(use(Self.own, [5, 5], recipients: [1, 1]).repeated == [])
  }

  @Test func twoMessagesAreChance() { #expect(use(Self.own, [2, 2]).repeated == []) }

  @Test func aChangedSentenceIsKnownByItsShingles() {
    let imprint = imprint(Self.own)
    let histories = imprint.sentences.map { sentence in
      SentenceHistory(shingles: sentence.shingles.enumerated().map { $0.offset == 1 ? 0 : 40 })
    }
    let use = PastMailUse(imprint, histories: histories)
    #expect(use.repeated.count == 2)
    #expect(use.ownWordsShare < 0.4)
    #expect(use.typical?.history.messages == 40)
  }

  @Test func nothingIsKnownOfNothing() {
    let use = PastMailUse(ReplyImprint(sentences: []), histories: [])
    #expect(use.ownWordsShare == 1)
    #expect(use.probability == 0)
    #expect(use.typical == nil)
  }
}
