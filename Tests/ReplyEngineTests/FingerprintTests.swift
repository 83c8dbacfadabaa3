import LexiconData
import ReplyMail
import ReplyModel
import Testing

@testable import ReplyEngine

@Suite struct FingerprintTests {
  private func fingerprints(_ text: String, words: [String] = ["loud"]) throws -> [String] {
    var settings = EngineSettings()
    settings.options = ["loud-word": ["words": .list(words)]]
    let engine = try Engine(
      rules: [LoudWord.self], settings: settings, lexicons: builtInLexicons)
    let reply = Message(bareText: Array(text.utf8))
    return Reviewer(engine: engine).review(Exchange(id: "x", reply: reply)).findings
      .map(\.fingerprint)
  }

  @Test func formIsVersionAndSixteenDigits() throws {
    let found = try fingerprints("This is loud.\n")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("1:") && $0.utf8.count == 18 })
  }

  @Test(arguments: [
    "Hello there.\n\nThis is loud.\n", "This is LOUD.\n", "This is\nloud, and so on.\n",
    "Hi Bo,\r\n\r\nThis is loud.\r\n",
  ])
  func movedTextKeepsIt(_ text: String) throws {
    #expect(try fingerprints(text) == fingerprints("This is loud.\n"))
  }

  @Test func otherWordsAndOtherRulesChangeIt() throws {
    let loud = try fingerprints("loud\n")
    #expect(try fingerprints("quiet\n", words: ["quiet"]) != loud)
    let rules = Set(["a", "b"].map { Fingerprint.make(rule: $0, text: "x", occurrence: 0) })
    #expect(rules.count == 2)
    // The border between rule and text counts.
    #expect(
      Fingerprint.make(rule: "ab", text: "c", occurrence: 0)
        != Fingerprint.make(rule: "a", text: "bc", occurrence: 0))
  }

  @Test func equalWordsAreToldApart() throws {
    for text in ["loud loud loud", "loud Loud LOUD", String(repeating: "loud ", count: 600)] {
      let found = try fingerprints(text)
      #expect(Set(found).count == found.count, "\(found.count) findings")
    }
  }
}
