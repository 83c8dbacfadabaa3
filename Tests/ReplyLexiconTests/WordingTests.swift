import Testing

@testable import ReplyLexicon

struct WordingTests {
  static let header = "Lexicon: a\nLanguage: en\nPurpose: x\nSource: own\n\n"

  @Test func problemsComeInOrderOfFileAndLine() {
    let text = Self.header + "Phrase: a (b\nFound-in: a.\nUnless: x\n\nNot-in: z\n"
    let sources = ["b.lex", "a.lex"].map { LexiconSource(path: $0, text: text) }
    #expect(
      LexiconChecker.diagnostics(of: sources).map(\.place) == [
        "a.lex:6:11", "a.lex:8:9", "a.lex:10:1", "b.lex:6:11", "b.lex:8:9", "b.lex:10:1",
      ])
  }

  @Test func doublesAreFoundAcrossFiles() {
    let text = Self.header + "Phrase: a\nFound-in: a.\n"
    let sources = ["x/a.lex", "y/a.lex"].map { LexiconSource(path: $0, text: text) }
    #expect(
      LexiconChecker.diagnostics(of: sources).map(\.problem) == [
        .duplicatePhrase(PhraseOwner(phrase: "a", path: "x/a.lex", line: 6))
      ])
  }

  /// A file that is no lexicon fills neither screen nor memory.
  @Test func problemsOfAFileHaveALimit() {
    let stanzas = String(repeating: "Quux: x\n\n", count: 1000)
    let found = LexiconChecker.diagnostics(of: [
      LexiconSource(path: "a.lex", text: Self.header + stanzas)
    ])
    #expect(found.count == DiagnosticList.limit + 1)
    #expect(
      found.last?.description == """
        a.lex:104:1: error: 950 more problems in this file [more]
          help: mend those above, and check again
        """)
  }

  @Test(arguments: [
    (LexiconProblem.fileTooBig(bytes: 20_000_000, limit: 16_777_216), "too-big"),
    (.keyCollision("a", "b"), "key-collision"),
    (.tooManyLanguages(limit: 56), "too-many-languages"),
    (.tableByte(200, offset: 3), "table-byte"),
    (.unreadableFile(reason: "permission denied"), "unreadable-file"),
    (.misnamedFile("apology.lex.txt", expected: "apology.lex"), "misnamed-file"),
    (.fileTooDeep("drafts"), "misplaced-file"),
  ])
  func messagesAreShort(problem: LexiconProblem, identifier: String) {
    #expect(problem.identifier == identifier)
    #expect((10...90).contains(problem.message.count))
    #expect((10...90).contains(problem.help.count))
    #expect(!problem.message.hasSuffix(".") && !problem.help.hasSuffix("."))
  }

  @Test func oldMacLineEndsAndAMissingLastOneAreRead() {
    let text = (Self.header + "Phrase: a (b\nFound-in: a b.").replacing("\n", with: "\r")
    let found = LexiconChecker.diagnostics(of: [LexiconSource(path: "a.lex", text: text)])
    #expect(found.map(\.place) == ["a.lex:6:11"])
    #expect(found.map(\.sourceLine) == ["Phrase: a (b"])
  }
}

struct LineExcerptTests {
  @Test(arguments: [
    ("Phrase: a (b", 11, ["Phrase: a (b", "          ^"]),
    ("", 1, ["", "^"]),
    ("ab", 9, ["ab", "  ^"]),
    ("\ta\t(", 4, ["\ta\t(", "\t \t^"]),
    ("日本 (", 4, ["日本 (", "\u{3000}\u{3000} ^"]),
    ("e\u{301}é (", 4, ["e\u{301}é (", "   ^"]),
    ("a\u{1B}[31m(", 7, ["a [31m(", "      ^"]),
    ("a\u{202E}b", 3, ["a b", "  ^"]),
  ])
  func caretStandsUnderItsCharacter(line: String, column: Int, expected: [String]) {
    #expect(LineExcerpt(of: line, column: column).lines == expected)
  }

  @Test(arguments: [1, 50, 95, 96, 97, 150, 500, 9_999, 10_000, 10_001])
  func longLinesAreCutAroundTheColumn(column: Int) {
    let digits = (1...10_000).map { "\($0 % 10)" }.joined()
    let lines = LineExcerpt(of: digits, column: column).lines
    #expect(lines[0].count <= LineExcerpt.width + 2)
    #expect(lines[1].count <= lines[0].count + 1)
    let shown = Array(lines[0])
    if column <= 10_000 { #expect(String(shown[lines[1].count - 1]) == "\(column % 10)") }
  }
}
