import LexiconData
import ReplyText
import Testing

@testable import ReplyModel

@Suite struct QuestionLedgerTests {
  let finder = QuestionFinder(lexicons: builtInLexicons)
  let ledger = QuestionLedger(lexicons: builtInLexicons)

  func entries(_ original: String, _ reply: String, _ replyLanguage: String = "en") -> [LedgerEntry]
  {
    let turn = bodyTurn(original)
    let reply = bodyTurn(reply, .reply, language: replyLanguage)
    let askings = finder.questions(in: turn)
    let signs = AnswerReader(lexicons: builtInLexicons).signs(in: reply)
    return ledger.entries(
      questions: askings, original: turn, reply: reply,
      answers: QuestionAnswers(
        expected: askings.map { ExpectedAnswer($0.kind) },
        summary: AnswerReader.summary(signs, sentences: reply.bodySentences.count)))
  }

  static let question = "My dishwasher stops after the rinse cycle. Can I replace the drain pump?"
  static let onTopic =
    """
    Yes, the drain pump can be replaced. Unplug the dishwasher, lay it on its side and turn the \
    pump to the left. The rinse cycle will finish once the new pump is in.
    """
  static let offTopic =
    """
    Gift vouchers are valid for three years from the day of purchase. You will find the date on \
    the back of the card, and our shops in all larger towns accept them at the counter.
    """

  @Test func aReplyOnTheMatterIsLikelierAnAnswer() throws {
    let on = try #require(entries(Self.question, Self.onTopic).first)
    let off = try #require(entries(Self.question, Self.offTopic).first)
    #expect(on.status == .answered)
    #expect(off.missedProbability > 0.6)
    #expect(on.missedProbability < 0.3)
    #expect(on.answeredBy != nil)
  }

  @Test func ofTwoQuestionsTheOneLeftOutIsTold() {
    let two = Self.question + " And where can I redeem the gift vouchers that I bought in May?"
    let entries = entries(two, Self.onTopic)
    #expect(entries.count == 2)
    guard entries.count == 2 else { return }
    #expect(entries[0].missedProbability < entries[1].missedProbability)
  }

  @Test(arguments: ["Yes.", "No, sorry.", "On Monday."])
  func shortRepliesAreNotCalledMissed(reply: String) {
    #expect(entries(Self.question, reply).allSatisfy { $0.status != .missed })
  }

  @Test func anotherLanguageIsNotCalledMissed() {
    let reply = "Gutscheine gelten drei Jahre ab dem Kauf und werden in allen Läden angenommen."
    #expect(entries(Self.question, reply, "de").allSatisfy { $0.status != .missed })
  }

  @Test func nothingAskedNothingEntered() {
    #expect(entries("", Self.onTopic).isEmpty)
    #expect(entries(Self.question, "").count == 1)
  }

  @Test func theSameExchangeGivesTheSameNumbers() {
    #expect(entries(Self.question, Self.onTopic) == entries(Self.question, Self.onTopic))
  }

  @Test func logarithmAgreesWithTheRealOne() {
    for (value, expected) in [(1.0, 0.0), (2.0, 0.693147), (7.5, 2.014903), (1000.0, 6.907755)] {
      #expect(abs(value.logarithm - expected) < 1e-5)
    }
    #expect((-1.0).logarithm == 0)
  }

  @Test func lettersFoldAcrossScripts() {
    for (written, folded) in [
      ("É", "e"), ("ß", "s"), ("Ж", "ж"), ("ё", "е"), ("Σ", "σ"), ("Ａ", "a"),
    ] {
      let first = written.unicodeScalars.first?.value ?? 0
      #expect(PieceLetter.fold(first).letter == folded.unicodeScalars.first?.value)
    }
  }
}
