import LexiconData
import ReplyText
import Testing

@testable import ReplyModel

/// What a kind of question wants, and what the reply then lacks.
@Suite struct ExpectedAnswerTests {
  @Test(arguments: [
    (QuestionKind.when, AnswerKind.date, MissingAnswer.time),
    (.howMuch, .amount, .amount), (.howMuch, .date, .amount),
    (.whereabouts, .place, .place), (.whereabouts, .link, .place),
    (.who, .person, .person), (.why, .reason, .reason),
  ])
  func whatIsAskedForIsMissing(kind: QuestionKind, answer: AnswerKind, missing: MissingAnswer) {
    let expected = ExpectedAnswer(kind)
    #expect(expected.missing(among: []) == missing)
    #expect(expected.missing(among: AnswerKinds(answer)) == nil)
    #expect(expected.missing(among: AnswerKinds([.yes, .refusal])) == missing)
  }

  @Test(arguments: [QuestionKind.yesNo, .which, .how, .request])
  func whereAnAnswerCanLookLikeAnythingNothingIsMissing(kind: QuestionKind) {
    #expect(ExpectedAnswer(kind).missing(among: []) == nil)
  }

  @Test func aFileThatIsAskedForIsMissing() {
    let expected = ExpectedAnswer(.request, asksForFile: true)
    #expect(expected.missing(among: AnswerKinds(.reason)) == .file)
    #expect(expected.missing(among: AnswerKinds(.link)) == nil)
    #expect(ExpectedAnswer(.when, asksForFile: true).missing(among: AnswerKinds(.date)) == nil)
  }

  @Test(arguments: [
    ("en", "Please send me the invoice.", true),
    ("en", "Could you email a copy of the contract?", true),
    ("en", "Please send me a new pole.", false),
    ("en", "The invoice is too high.", false),
    ("de", "Bitte senden Sie mir die Rechnung.", true),
    ("de", "Bitte senden Sie mir eine neue Stange.", false),
    ("fr", "Pouvez-vous m'envoyer la facture ?", true),
    ("es", "¿Pueden enviarme el recibo?", true),
  ])
  func askingsForFiles(language: String, asking: String, asks: Bool) {
    let turn = bodyTurn(asking, language: language)
    let reader = AnswerReader(lexicons: builtInLexicons)
    #expect(reader.asksForFile(0..<turn.text.count, in: turn) == asks)
  }

  @Test(arguments: [
    ("en", "How long does it take?", true), ("en", "How many days does it take?", true),
    ("en", "How much is the lamp?", false), ("en", "How many lamps are there?", false),
    ("de", "Wie lange dauert es?", true), ("de", "Wie viel kostet es?", false),
    ("fr", "Combien de temps faut-il ?", true), ("fr", "Combien coûte la lampe ?", false),
    ("es", "¿Cuánto tiempo tarda?", true), ("es", "¿Cuánto cuesta la lámpara?", false),
    ("it", "Quanto costa la lampada?", true),
  ])
  func askingsForSpansOfTime(language: String, asking: String, asks: Bool) {
    let turn = bodyTurn(asking, language: language)
    let reader = AnswerReader(lexicons: builtInLexicons)
    #expect(reader.mayAskForSpan(0..<turn.text.count, in: turn) == asks)
  }

  @Test func aDayIsNoPrice() {
    let price = ExpectedAnswer(.howMuch, mayAskForSpan: false)
    #expect(price.missing(among: AnswerKinds(.date)) == .amount)
    #expect(ExpectedAnswer(.howMuch).missing(among: AnswerKinds(.date)) == nil)
  }
}
