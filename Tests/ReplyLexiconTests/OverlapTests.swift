import ReplyText
import Testing

@testable import ReplyLexicon

struct OverlapTests {
  @Test func longestOfOneLexiconStays() throws {
    let lexicons = try Sample.lexicons(
      Sample.phrases("a", ["very sorry", "sorry for the delay", "sorry"]),
      Sample.phrases("b", ["the delay", "delay"]))
    #expect(
      Sample.found(lexicons, "I am very sorry for the delay, sorry.") == [
        "sorry for the delay", "the delay", "sorry",
      ])
  }

  @Test func droppedPhraseHidesNoOther() throws {
    let lexicons = try Sample.lexicons(
      Sample.header("a") + "\nPhrase: sorry now\nFound-in: Not run.\nUnless: end\n"
        + "\nPhrase: sorry\nFound-in: Not run.\n")
    #expect(Sample.found(lexicons, "We are sorry now.") == ["sorry"])
  }

  @Test func fullStrengthComesFirstOfEquals() throws {
    let lexicons = try Sample.lexicons(
      Sample.header("a") + "\nPhrase: so sorry\nStrength: weak\nFound-in: Not run.\n"
        + "\nPhrase: (so|very) sorry\nFound-in: Not run.\n")
    let cues = lexicons.cues(in: Sample.tokens("We are so sorry."), language: "en")
    #expect(cues.map(\.identifier) == ["en/a#2"])
    #expect(cues.map(\.strength) == [.full])
    #expect(cues.map { lexicons.phrase(of: $0) } == ["(so|very) sorry"])
  }

  @Test func gapTakesTheLongestReach() throws {
    let lexicons = try Sample.lexicons(Sample.phrases("a", ["thank … help"]))
    #expect(Sample.found(lexicons, "We thank you, help by help.") == ["thank you, help by help"])
  }

  @Test func languagesDoNotMix() throws {
    let lexicons = try Sample.lexicons(
      Sample.phrases("a", ["gift"]), Sample.phrases("a", ["gift"], language: "de"))
    let tokens = Sample.tokens("Ein gift.")
    #expect(lexicons.cues(in: tokens, language: "de-AT").map(\.language) == ["de"])
    #expect(lexicons.cues(in: tokens, language: "en-GB").map(\.language) == ["en"])
    #expect(lexicons.cues(in: tokens, language: "fr") == [])
    #expect(lexicons.cues(in: tokens, language: "und") == [])
    #expect(lexicons.languages == ["de", "en"])
    #expect(lexicons.has("a", language: "de-AT"))
    #expect(!lexicons.has("b", language: "de"))
  }

  @Test func nothingIsFoundInNothing() throws {
    #expect(Lexicons().cues(in: Tokens(), language: "en") == [])
    #expect(try Sample.lexicons().cues(in: Sample.tokens("Hello"), language: "en") == [])
    #expect(Lexicons(image: "").languages == [])
    #expect(Lexicons(image: "not an image at all, whatever it says").languages == [])
  }
}
