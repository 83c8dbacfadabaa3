import ReplyText
import Testing

@testable import ReplyLexicon

struct AddingTests {
  static func base() throws -> Lexicons {
    try Sample.lexicons(
      Sample.phrases("apology", ["sorry", "so sorry", "we regret"]),
      Sample.phrases("thanks", ["thanks"]))
  }

  static func add(_ text: String) throws -> Lexicons {
    try base().adding([LexiconSource(path: "own.lex", text: text)])
  }

  @Test func newPhraseGetsTheNextNumber() throws {
    let lexicons = try Self.add(Sample.phrases("apology", ["so very sorry"]))
    let cues = lexicons.cues(in: Sample.tokens("We are so very sorry. Thanks."), language: "en")
    #expect(cues.map(\.identifier) == ["en/apology#4", "en/thanks#1"])
    #expect(cues.map { lexicons.phrase(of: $0) } == ["so very sorry", "thanks"])
  }

  @Test func sameWordingReplacesAndKeepsItsNumber() throws {
    let lexicons = try Self.add(
      Sample.header("apology") + "\nPhrase: we regret\nStrength: weak\nFound-in: Not run.\n")
    let cues = lexicons.cues(in: Sample.tokens("Now we regret it."), language: "en")
    #expect(cues.map(\.identifier) == ["en/apology#3"])
    #expect(cues.map(\.strength) == [.weak])
  }

  @Test func removedPhraseIsFoundNoMore() throws {
    let lexicons = try Self.add(Sample.header("apology") + "\nRemove: so sorry\n")
    #expect(Sample.found(lexicons, "We are so sorry.") == ["sorry"])
  }

  @Test func nothingToRemoveIsSaid() throws {
    #expect {
      try Self.add(Sample.header("apology") + "\nRemove: so sory\n")
    } throws: { error in
      guard case .refused(let diagnostics)? = error as? LexiconError else { return false }
      return diagnostics.map(\.problem) == [
        .nothingToRemove("so sory", lexicon: "en/apology", nearest: "so sorry")
      ]
    }
  }

  @Test func wordListsAdd() throws {
    let lexicons = try Sample.lexicons(Sample.header("names") + "\nWords: Bob Robert\n")
      .adding([LexiconSource(path: "b.lex", text: Sample.header("names") + "\nWords: Jo Ann\n")])
    #expect(lexicons.groups("names", language: "en") == [["bob", "robert"], ["jo", "ann"]])
    #expect(lexicons.groups("names", language: "de") == [])
  }

  @Test(arguments: ["en", "und", "xx", "ja"])
  func barePhrasesCountInEveryLanguage(language: String) throws {
    let lexicons = try Self.base().adding(
      phrases: ["ASAP", "at your (earliest|soonest) convenience", "至急"], lexicon: "forbidden-phrase"
    )
    let text = "Reply ASAP, \u{201C}not at your soonest convenience\u{201D}; 至急お願いします"
    let cues = lexicons.cues(in: Sample.tokens(text), language: language)
      .filter { $0.lexicon == "forbidden-phrase" }
    #expect(cues.map(\.phrase) == [1, 2, 3])
    #expect(cues.allSatisfy { $0.language == "*" })
    #expect(cues.map { lexicons.phrase(of: $0) }.first == "ASAP")
  }

  @Test(arguments: [
    ("", LexiconProblem.noWords("")), ("!?", .noWords("!?")), ("[a]", .onlyOptional),
    ("a (b", .unclosedMark("(", closing: ")")),
    ("* b", .edgeWildcard("*", atStart: true, without: nil)),
  ])
  func badBarePhraseIsRefused(phrase: String, problem: LexiconProblem) throws {
    #expect {
      try Lexicons().adding(phrases: ["fine", phrase], lexicon: "f", origin: "list")
    } throws: { error in
      guard case .refused(let diagnostics)? = error as? LexiconError else { return false }
      return diagnostics.map(\.problem) == [problem] && diagnostics[0].line == 2
        && diagnostics[0].path == "list"
    }
  }
}
