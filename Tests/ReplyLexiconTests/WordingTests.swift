import Testing

@testable import ReplyLexicon

struct WordingTests {
  /// A whole diagnostic, byte for byte.
  @Test func diagnosticShowsTheLine() {
    let source = LexiconSource(
      path: "en/a.lex",
      text: "Lexicon: a\nLanguage: en\nPurpose: x\n\nPhrase: so (sorry\nFound-in: y\n")
    #expect(
      LexiconChecker.diagnostics(of: [source]).map(\.description) == [
        """
        en/a.lex:5:12: error: "(" is never closed [unclosed-mark]
          Phrase: so (sorry
                     ^
        help: type ")" where it should end
        """
      ])
  }

  static let header = "Lexicon: a\nLanguage: en\nPurpose: x\nSource: own\n\n"

  /// What follows the header (five lines), and the places and names of the problems.
  static let problems: [(text: String, expected: [String])] = [
    ("Phrase: a\nFound-in: a.\nStrenght: full", ["8:1 unknown-field Strength"]),
    ("Phrase: a\nFound-in: a.\nQuux: full", ["8:1 unknown-field fields"]),
    ("Phrase: a\nFound-in: a.\nAct: full", ["8:1 misplaced-field blank"]),
    ("Phrase: a\nFound-in: a.\nPhrase: b", ["8:1 repeated-field blank"]),
    ("Phrase: a\nFound-in:", ["7:10 empty-field colon"]),
    ("Phrase: a", ["6:1 missing-field Found-in"]),
    ("Found-in: a.", ["6:1 stanza-without-phrase Phrase"]),
    ("Lexicon: b", ["6:1 late-header own"]),
    ("Phrase: a\nFound-in: a.\nUnless: negatoin", ["8:9 unknown-scope negation"]),
    ("Phrase: a\nFound-in: a.\nWithin: start, none", ["8:9 none-among-scopes alone"]),
    ("Phrase: a\nFound-in: a.\nStrength: strong", ["8:11 unknown-strength weak"]),
    ("Phrase: ä )b\nFound-in: a.", ["6:11 stray-mark bracket"]),
    ("Phrase: a|b\nFound-in: a.", ["6:10 stray-mark (one|other)"]),
    ("Phrase: a (b|)\nFound-in: a.", ["6:14 empty-mark [word]"]),
    ("Phrase: a* b\nFound-in: a.", ["6:10 glued-wildcard blank"]),
    ("Phrase: a ... b\nFound-in: a.", ["6:11 three-dots …"]),
    ("Phrase: a [b] *\nFound-in: a.", ["6:15 edge-wildcard end"]),
    ("Phrase: [a] [b]\nFound-in: a.", ["6:9 only-optional ["]),
    ("Phrase: !\nFound-in: a.", ["6:9 no-words word"]),
    ("Phrase: a … a … a … a … a\nFound-in: a.", ["6:9 too-many-gaps two"]),
    (
      "Phrase: (a|b|c|d|e|f|g|h|i) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d)\nFound-in: a.",
      ["6:9 too-many-sequences two"]
    ),
    ("Phrase: a\n  (b\n  c\nFound-in: a.", ["7:3 unclosed-mark )"]),
    ("  b", ["6:3 stray-continuation edge"]),
    ("Words a", ["6:1 no-colon Field"]),
    ("Phrase: a\nFound-in: b.", ["7:11 not-found meet"]),
    ("Phrase: a\nFound-in: a.\nNot-in: An a.", ["8:9 found-against-wish narrower"]),
    ("Phrase: a\nFound-in: a.\n\nPhrase: A\nFound-in: a.", ["9:9 duplicate-phrase out"]),
    ("Words: x b c b", ["6:8 duplicate-word out"]),
    (
      "Phrase: a (b\nFound-in: a.\nUnless: x\n\nNot-in: z",
      [
        "6:11 unclosed-mark )", "8:9 unknown-scope none", "10:1 stanza-without-phrase blank",
      ]
    ),
  ]

  @Test(arguments: problems)
  func problemsAreNamedWithTheirPlace(text: String, expected: [String]) throws {
    let source = LexiconSource(path: "a.lex", text: Self.header + text + "\n")
    let diagnostics = LexiconChecker.diagnostics(of: [source])
    try #require(diagnostics.count == expected.count, "\(diagnostics)")
    for (diagnostic, wish) in zip(diagnostics, expected) {
      let parts = wish.split(separator: " ", maxSplits: 2).map(String.init)
      #expect("\(diagnostic.line):\(diagnostic.column)" == parts[0])
      #expect(diagnostic.problem.identifier == parts[1])
      #expect(diagnostic.problem.help.contains(parts[2]))
      #expect(diagnostic.problem.message.count <= 90)
    }
  }

  @Test(arguments: [
    ("Phrase: a\n", "1:1 no-header"),
    ("", "1:1 no-header"),
    ("Lexicon: b\nLanguage: en\nPurpose: x\n", "1:10 wrong-name"),
    ("Lexicon: a\nLanguage: de\nPurpose: x\n", "2:11 wrong-language"),
    ("Lexicon: a\nLanguage: en\n", "1:1 missing-field"),
    ("Lexicon: a\nLanguage: en\nPurpose: x\nAct: appology\n", "4:6 unknown-act"),
  ])
  func headerIsHeldAgainstTheFileName(text: String, expected: String) {
    let source = LexiconSource(
      path: "en/a.lex", bytes: Array(text.utf8), expectedName: "a", expectedLanguage: "en")
    let found = LexiconChecker.diagnostics(of: [source]).map {
      "\($0.line):\($0.column) \($0.problem.identifier)"
    }
    #expect(found == [expected])
  }

  @Test func bytesThatAreNotUTF8AreShown() {
    let bytes = Array("Lexicon: a\nLanguage: en\nPurpose: caf".utf8) + [0xe9, 0x0a]
    let found = LexiconChecker.diagnostics(of: [LexiconSource(path: "a.lex", bytes: bytes)])
    #expect(found.map(\.problem) == [.notUTF8])
    #expect(found.map(\.column) == [13])
  }

  @Test func doublesAreFoundAcrossFiles() {
    let text = Self.header + "Phrase: a\nFound-in: a.\n"
    let sources = ["x/a.lex", "y/a.lex"].map { LexiconSource(path: $0, text: text) }
    #expect(
      LexiconChecker.diagnostics(of: sources).map(\.problem) == [
        .duplicatePhrase("a", path: "x/a.lex", line: 6)
      ])
  }
}
