import Testing

@testable import ReplyLexicon

/// Phrases held against each other.
struct CheckingTests {
  typealias Stanza = (phrase: String, more: String)

  /// The identifiers of what is wrong with each phrase of a lexicon, in order.
  static func problems(
    _ stanzas: [Stanza], name: String = "apology", over base: Lexicons = Lexicons()
  ) -> [String] {
    let text =
      Sample.header(name)
      + stanzas.map { "\nPhrase: \($0.phrase)\n\($0.more)\n" }.joined()
    return LexiconChecker.diagnostics(
      of: [LexiconSource(path: "a.lex", text: text)], over: base
    ).map { "\($0.line) \($0.problem.identifier)" }
  }

  @Test(arguments: [
    ("so sorry", "so (very|sorry)", true), ("so sorry", "so *", nil),
    ("so very sorry", "so * sorry", true), ("so very sorry", "so … sorry", true),
    ("so [very] sorry", "so * sorry", false), ("so [very] sorry", "so … sorry", true),
    ("so * sorry", "so … sorry", true), ("so … sorry", "so * sorry", false),
    ("so … * sorry", "so … sorry", false), ("so never sorry", "so * sorry", false),
    ("(so|very) sorry", "(so|really) sorry", false), ("e-mail it", "(e mail|email) it", true),
    ("SO Sorry", "so [very] sorry", true),
  ])
  func aPhraseThatAnotherCoversIsDead(phrase: String, other: String, isDead: Bool?) throws {
    let negation = try Sample.lexicons(Sample.phrases("negation", ["never"]))
    let found = Self.problems(
      [(other, Self.found(other)), (phrase, Self.found(phrase))], over: negation)
    guard let isDead else {
      #expect(found.contains("5 edge-wildcard"))
      return
    }
    #expect(found.contains("8 dead-phrase") == isDead, "\(found)")
  }

  /// A sentence with the phrase in it: of brackets the first word, for `*` a word, for `…` none.
  static func found(_ phrase: String) -> String {
    var sentence = phrase.replacing("…", with: "").replacing("*", with: "quite")
    sentence = sentence.replacing(#/\(([\w ]+)\|\w+\)/#) { $0.output.1 }
    sentence = sentence.replacing(#/\[\w+\]/#, with: "")
    return "Found-in: We are \(sentence)."
  }

  @Test(arguments: [
    ("Strength: weak\n", "", true), ("", "Strength: weak\n", false),
    ("Unless: negation\n", "Unless: none\n", true),
    ("Unless: none\n", "Unless: negation\n", false),
    ("Within: start\n", "", true), ("", "Within: start\n", false),
    ("Within: start\n", "Within: start, end\n", true),
    ("Within: start, end\n", "Within: start\n", false),
  ])
  func onlyWhereTheOtherCountsTooIsAPhraseDead(own: String, other: String, isDead: Bool) {
    let found = Self.problems([
      ("sorry", own + "Found-in: Sorry."), ("(sorry|apologies)", other + "Found-in: Sorry."),
    ])
    #expect(found.contains { $0.hasSuffix("dead-phrase") } == isDead, "\(found)")
  }

  @Test func aSentenceOfOnesOwnKeepsAPhrase() {
    let hidden: [Stanza] = [
      ("sorry", "Found-in: So sorry."), ("so sorry", "Found-in: So sorry."),
    ]
    #expect(Self.problems(hidden) == ["5 hidden-phrase"])
    let seen: [Stanza] = [
      ("sorry", "Found-in: So sorry.\nFound-in: Sorry!"), ("so sorry", "Found-in: So sorry."),
    ]
    #expect(Self.problems(seen) == [])
  }

  @Test func anAdditionIsHeldAgainstWhatIsBuiltIn() throws {
    let base = try Sample.lexicons(Sample.phrases("apology", ["(so|very) sorry"]))
    let text = Sample.header("apology") + "\nPhrase: so sorry\nFound-in: So sorry.\n"
    let found = LexiconChecker.diagnostics(
      of: [LexiconSource(path: "a.lex", text: text)], over: base)
    #expect(
      found.map(\.problem) == [
        .coveredPhrase(by: PhraseOwner(phrase: "(so|very) sorry", path: nil, line: 0))
      ])
    #expect(
      found.map(\.problem.message) == [
        "all that this phrase finds is found by \"(so|very) sorry\" (built in)"
      ])
    // Written the same way it replaces the built-in one, and that may be the wish.
    let same: [Stanza] = [("(so|very) sorry", "Strength: weak\nFound-in: So sorry.")]
    #expect(Self.problems(same, over: base) == [])
  }

  @Test(arguments: [
    ("apology", "non-apology", true), ("non-apology", "apology", true),
    ("praise", "complaint", true), ("thanks", "thanks-lookalike", true),
    ("apology", "sympathy", false), ("thanks-lookalike", "thanks", false),
  ])
  func aPhraseInOppositeLexiconsIsAContradiction(one: String, other: String, isOne: Bool) {
    let phrase = "\nPhrase: sorry (for|about) it\nFound-in: Sorry for it.\n"
    let wider = "\nPhrase: sorry (for|about|over) it\nFound-in: Sorry for it.\n"
    let found = LexiconChecker.diagnostics(of: [
      LexiconSource(path: "a.lex", text: Sample.header(one) + phrase),
      LexiconSource(path: "b.lex", text: Sample.header(other) + wider),
    ])
    #expect(
      found.map(\.description)
        == (isOne
          ? [
            """
            a.lex:5:9: warning: all that this phrase finds is in "\(other)" too: \
            "sorry (for|about|over) it" (b.lex:5) [contradiction]
              Phrase: sorry (for|about) it
                      ^
              help: decide for one of the two lexicons
            """
          ] : []))
  }

  @Test func aNotInSentenceIsLeftAloneByTheWholeLexicon() {
    let found = Self.problems([
      ("deep regret", "Found-in: Deep regret.\nNot-in: We mourn."),
      ("we mourn", "Found-in: We mourn."),
    ])
    #expect(found == ["7 caught-by-other"])
  }
}
