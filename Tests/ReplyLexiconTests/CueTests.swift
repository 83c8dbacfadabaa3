import ReplyText
import Testing

@testable import ReplyLexicon

/// Makes lexicons of text, and texts of words, in one line.
enum Sample {
  static func lexicons(_ sources: String...) throws -> Lexicons {
    try Lexicons().adding(
      sources.enumerated().map { LexiconSource(path: "sample\($0).lex", text: $1) })
  }

  static func header(_ name: String, _ language: String = "en", _ more: String = "") -> String {
    "Lexicon: \(name)\nLanguage: \(language)\nPurpose: For a test.\n\(more)"
  }

  /// A lexicon of bare phrases.
  static func phrases(
    _ name: String, _ phrases: [String], language: String = "en", more: String = ""
  ) -> String {
    header(name, language, more)
      + phrases.map { "\nPhrase: \($0)\nFound-in: Not run here.\n" }.joined()
  }

  static func tokens(_ text: String) -> Tokens {
    Tokenizer().tokens(of: Text(text), in: [0..<text.utf8.count])
  }

  /// The texts of the cues.
  static func found(_ lexicons: Lexicons, _ text: String, language: String = "en") -> [String] {
    lexicons.cues(in: tokens(text), language: language).map { Text(text)[$0.range] }
  }
}

struct CueTests {
  @Test(arguments: [
    ("apologi(se|ze) [sincerely] for", "We APOLOGISE for it.", "APOLOGISE for"),
    ("apologi(se|ze) [sincerely] for", "We apologize sincerely for it.", "apologize sincerely for"),
    ("sorry for * delay", "So sorry for the delay!", "sorry for the delay"),
    ("sorry for * delay", "Sorry for delay.", nil),
    ("sorry for * delay", "Sorry for the 3 day delay.", nil),
    ("thank you … help", "Thank you help", "Thank you help"),
    ("thank you … help", "Thank you so very much for your help.", "Thank you so very much for your help"),
    ("thank you … help", "Thank you a b c d e f help", nil),
    ("don't worry", "Please don’t worry", "don’t worry"),
    ("e-mail us", "You can E-Mail us.", "E-Mail us"),
    ("e mail us", "You can e-mail us.", "e-mail us"),
    ("thank you", "We must thank. You know why.", nil),
    ("café", "The cafe\u{301} is shut.", "cafe\u{301}"),
    ("(a|one) [very [very]] good day", "one very very good day", "one very very good day"),
    ("sorry, really", "sorry really", "sorry really"),
  ])
  func findsOnePhrase(phrase: String, text: String, expected: String?) throws {
    let lexicons = try Sample.lexicons(Sample.phrases("sample", [phrase]))
    #expect(Sample.found(lexicons, text) == (expected.map { [$0] } ?? []))
  }
}
