import LexiconData
import ReplyLexicon
import ReplyMail
import ReplyModel
import ReplyTestSupport
import ReplyText
import Testing

struct FormLetterEstimatorTests {
  private func formLetter(_ string: String) -> FormLetterEstimate {
    let text = Text(string)
    let whole = [0..<text.count]
    let tokens = Tokenizer().tokens(of: text, in: whole)
    let content = MessageText(text: text, form: .plain, quoted: [], origin: TextOrigin())
    let region = Region(kind: .body, range: 0..<text.count, confidence: 1)
    let turn = Turn(
      role: .reply, content: content, anatomy: Anatomy(regions: [region]), tokens: tokens,
      language: "en", cues: builtInLexicons.cues(in: tokens, language: "en"), acts: [])
    let placeholders = PlaceholderFinder(lexicons: builtInLexicons).placeholders(in: turn)
    return FormLetterEstimator(lexicons: builtInLexicons)
      .formLetter(of: turn, original: nil, placeholders: placeholders)
  }

  @Test func formulasMakeAFormLetter() {
    let letter = formLetter(
      """
      Dear valued customer,

      Thank you for contacting us. We apologise for any inconvenience caused. Our team is working \
      hard to resolve the issue. Please do not hesitate to contact us.
      """)
    #expect(letter.probability > 0.9)
    #expect(letter.ownWordsShare < 0.6)
    #expect(letter.evidence.count >= 2)
  }

  @Test func noFormulaIsShownTwice() {
    let text = "Dear customer, please do not hesitate to call. Please do not hesitate to write."
    let shown = formLetter(text).evidence.map { Text(text)[$0].lowercased() }
    #expect(shown.count >= 2)
    #expect(Set(shown).count == shown.count)
  }

  @Test func wordsToOnePersonMakeNone() {
    let letter = formLetter(
      """
      Hi Ann,

      I found your blue kettle: it went to number 14 by mistake. I drove over, and it is with me \
      now. I can bring it round on Tuesday at 5, or leave it with Bo next door.
      """)
    #expect(letter.probability < 0.3)
    #expect(letter.ownWordsShare > 0.9)
    #expect(letter.evidence.isEmpty)
  }

  @Test func whatTheCustomerWroteIsTakenUp() {
    func letter(to original: String) -> FormLetterEstimate {
      var exchange = Exchange(
        id: "",
        reply: Message(
          bareText: Array(
            "Thank you for contacting us. We have received your request about the turbine.".utf8)))
      exchange.original = Message(bareText: Array(original.utf8))
      return LentInspectors.inspect(exchange).formLetter
    }
    let about = letter(to: "Hello, does the turbine come with a cable? It is for our boat.")
    let other = letter(to: "Hello, does the kettle come with a cable? It is for our boat.")
    #expect(about.probability < other.probability)
    #expect(about.ownWordsShare > other.ownWordsShare)
  }

  @Test func repliesOfCompaniesToOneCustomerAreNone() throws {
    let replies = try PersonalReplies.all()
    #expect(replies.count > 50)
    let taken = replies.filter { formLetter($0).probability >= 0.6 }
    #expect(taken.count <= replies.count / 20, "\(taken)")
  }

  @Test func anEmptyReplyIsNoFormLetter() {
    #expect(formLetter("").probability == 0)
    #expect(formLetter("").ownWordsShare == 1)
  }
}
