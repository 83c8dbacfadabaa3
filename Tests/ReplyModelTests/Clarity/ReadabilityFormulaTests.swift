import LexiconData
import ReplyText
import Testing

@testable import ReplyModel

@Suite struct ReadabilityFormulaTests {
  private func measured(_ string: String, language: String) throws -> Readability {
    let text = Text(string)
    let tokens = Tokenizer().tokens(of: text, in: [0..<text.count])
    let formula = try #require(ReadabilityFormula(lexicons: builtInLexicons, language: language))
    return try #require(
      formula.readability(of: tokens.sentences.map(\.range), words: tokens.words, in: text))
  }

  /// By hand: words a sentence, syllables a word, put into the published formula.
  @Test(
    arguments: [
      // 6 words, 1 sentence, 6 syllables.
      ("en", "The cat sat on the mat.", 0.39 * 6 + 11.8 - 15.59),
      // 5 words, 2 sentences; re-lia-ble, ar-gu-ment, wai-ted, home, use.
      ("en", "Reliable argument. Waited home, use.", 0.39 * 2.5 + 11.8 * 10 / 5 - 15.59),
      // 4 words; half of them have three syllables, one more than six letters, two are short.
      (
        "de", "Der Hund Elefanten Banane.",
        0.1935 * 50 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875
      ),
      // 4 words, 6 syllables: le-chat, mange, la, salade.
      ("es", "La casa es bonita.", 23 - (206.84 - 60 * 7 / 4 - 1.02 * 4) / 5),
    ] as [(String, String, Double)])
  func gradesAreThoseOfTheFormula(_ language: String, _ text: String, _ grade: Double) throws {
    #expect(abs(try measured(text, language: language).grade - grade) < 0.02)
  }

  @Test func harderIsHigherInFrench() throws {
    let easy = try measured("Le chat dort. Il fait beau.", language: "fr")
    let hard = try measured(
      "La réglementation administrative nécessite une documentation complémentaire approfondie.",
      language: "fr")
    #expect(easy.formula == "Kandel-Moles")
    #expect(easy.grade < 8)
    #expect(hard.grade > 16)
  }

  @Test func nothingIsMeasuredWhereNobodyKnowsHow() throws {
    #expect(ReadabilityFormula(lexicons: builtInLexicons, language: "xx") == nil)
    let formula = try #require(ReadabilityFormula(lexicons: builtInLexicons, language: "en"))
    #expect(formula.readability(of: [], words: [], in: Text("")) == nil)
  }
}
