import ReplyText
import Testing

@Suite struct FoldingTests {
  private let tokenizer = Tokenizer()

  @Test(arguments: [
    ("", ""), ("HELLO", "hello"), ("Stra\u{DF}e", "strasse"), ("isn\u{2019}t", "isn't"),
    ("e\u{301}", "\u{E9}"), ("co\u{AD}operate", "cooperate"), ("\u{FB01}ne", "fine"),
    ("\u{3A3}\u{39F}\u{3A3}", "\u{3C3}\u{3BF}\u{3C3}"), ("\u{130}", "i\u{307}"),
    ("\u{149}", "'n"), ("\u{200B}a\u{FE0F}", "a"), ("o\u{34F}\u{308}", "\u{F6}"),
    ("\u{212B}", "\u{E5}"), ("东京", "东京"),
  ])
  func folds(_ written: String, _ folded: String) {
    #expect(Array(tokenizer.folded(written).utf8) == Array(folded.utf8))
    #expect(tokenizer.folded(folded) == folded)
    #expect(tokenizer.key(of: written) == WordKey.key(folded: folded.utf8))
  }

  @Test func wordsCarryTheKeyOfTheirFoldedForm() {
    let text = Text(
      "Isn\u{2019}t the STRASSE Stra\u{DF}e Cafe\u{301} \u{130}zmir ΟΔΌΣ Ёлка naïve 12 東京")
    for word in tokenizer.tokens(of: text, in: [0..<text.count]).words {
      #expect(word.key == WordKey.key(folded: tokenizer.folded(text[word.range]).utf8))
    }
  }

  @Test func longTextsFold() {
    let long = String(repeating: "\u{390}", count: 5_000)
    #expect(tokenizer.folded(long).unicodeScalars.count == 5_000)
  }
}
