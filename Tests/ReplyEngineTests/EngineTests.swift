import LexiconData
import ReplyMail
import ReplyModel
import ReplyRuleKit
import Testing

@testable import ReplyEngine

@Suite struct EngineTests {
  private func engine(_ change: (inout EngineSettings) -> Void = { _ in }) throws -> Engine {
    var settings = EngineSettings()
    change(&settings)
    return try Engine(
      rules: [LoudWord.self, DoubtfulStart.self], settings: settings, lexicons: builtInLexicons)
  }

  private func findings(_ engine: Engine, _ text: String) -> [PlacedFinding] {
    let reply = Message(bareText: Array(text.utf8))
    return Reviewer(engine: engine).review(Exchange(id: "x", reply: reply)).findings
  }

  static let selections: [([String], [String], [String])] = [
    (["all"], [], ["loud-word", "doubtful-start"]),
    ([], [], []),
    (["loud-word"], [], ["loud-word"]),
    (["clarity"], [], ["doubtful-start"]),
    (["tone", "doubtful-start"], [], ["loud-word", "doubtful-start"]),
    (["courtesy"], [], []),
    (["all"], ["tone"], ["doubtful-start"]),
    (["all"], ["loud-word", "doubtful-start"], []),
    (["loud-word"], ["tone"], []),
    (["all"], ["all"], []),
  ]

  @Test(arguments: selections)
  func selection(_ select: [String], _ ignore: [String], _ wanted: [String]) throws {
    let engine = try engine {
      $0.choices = [RuleChoice(select: select, ignore: ignore)]
    }
    #expect(engine.ruleIdentifiers == wanted)
  }

  @Test func leastConfidence() throws {
    let text = "This is loud.\n"
    for (least, wanted) in [
      (0.0, ["doubtful-start", "loud-word"]), (0.4, ["doubtful-start", "loud-word"]),
      (0.5, ["loud-word"]), (0.8, ["loud-word"]), (0.81, []), (1.0, []),
    ] {
      let engine = try engine { $0.minConfidence = least }
      #expect(findings(engine, text).map(\.rule) == wanted, "\(least)")
    }
  }

  @Test func severityOfSettingsThenOfFindingThenOfRule() throws {
    let text = "This is loud.\n"
    var plain = try engine { $0.minConfidence = 0 }
    #expect(findings(plain, text).map(\.severity) == [.error, .warning])
    plain = try engine {
      $0.minConfidence = 0
      $0.severities = ["loud-word": .note, "doubtful-start": .warning]
    }
    #expect(findings(plain, text).map(\.severity) == [.warning, .note])
  }

  @Test func findingsComeInOrderOfPlace() throws {
    let found = findings(try engine { $0.minConfidence = 0 }, "Loud, loud\nand then loud.\n")
    #expect(found.map(\.line) == [1, 1, 1, 2])
    #expect(found.map(\.column) == [1, 1, 7, 10])
    #expect(found.map(\.endColumn) == [5, 5, 11, 14])
    #expect(found.map(\.text) == ["Loud", "Loud", "loud", "loud"])
    #expect(found.map(\.rule) == ["loud-word", "doubtful-start", "loud-word", "loud-word"])
  }

  @Test func columnsCountWhatPeopleCount() throws {
    let found = findings(try engine(), "Zoë 👩‍👩‍👧 e\u{301} loud\n")
    #expect(found.map(\.column) == [9])
    #expect(found.map(\.fileRange) == [28..<32])
  }

  @Test func optionsReachTheRule() throws {
    let changed = try engine {
      $0.options = ["loud-word": ["words": .list(["quiet"]), "confidence": .number(1)]]
    }
    let found = findings(changed, "This is loud and quiet.\n")
    #expect(found.map(\.text) == ["quiet"])
    #expect(found.map(\.finding.confidence) == [1])
  }

  static let refusals: [(@Sendable (inout EngineSettings) -> Void, String)] = [
    (
      { $0.choices = [RuleChoice(select: ["lowd-word"])] },
      "select: no rule or category is called \"lowd-word\"; did you mean \"loud-word\"?"
    ),
    (
      { $0.choices = [RuleChoice(ignore: ["tome"])] },
      "ignore: no rule or category is called \"tome\"; did you mean \"tone\"?"
    ),
    (
      { $0.severities = ["tone": .note] },
      "rules: no rule or category is called \"tone\"; known are loud-word, doubtful-start"
    ),
    (
      { $0.options = ["zzz": [:]] },
      "rules: no rule or category is called \"zzz\"; known are loud-word, doubtful-start"
    ),
    (
      { $0.options = ["loud-word": ["volume": .number(1)]] },
      "rules.loud-word: no option is called \"volume\": known are confidence, words"
    ),
    (
      { $0.options = ["doubtful-start": ["volume": .number(1)]] },
      "rules.doubtful-start: no option is called \"volume\": this rule has no options"
    ),
    (
      { $0.options = ["loud-word": ["words": .text("loud")]] },
      "rules.loud-word: words is a text, expected a list of texts"
    ),
    (
      { $0.options = ["loud-word": ["confidence": .flag(true)]] },
      "rules.loud-word: confidence is true or false, expected a number"
    ),
    (
      { $0.options = ["loud-word": ["confidence": .number(1.5)]] },
      "rules.loud-word: confidence is 1.5, expected 0 to 1"
    ),
    (
      { $0.options = ["loud-word": ["confidence": .number(7)]] },
      "rules.loud-word: confidence is 7, expected 0 to 1"
    ),
  ]

  @Test(arguments: refusals.indices) func refusal(_ index: Int) throws {
    let (change, wording) = Self.refusals[index]
    do {
      _ = try engine(change)
      Issue.record("not refused: \(wording)")
    } catch {
      #expect("\(error)" == wording)
    }
  }

  @Test func optionsOfARuleThatIsOffAreNotRead() throws {
    let off = try engine {
      $0.choices = [RuleChoice(ignore: ["loud-word"])]
      $0.options = ["loud-word": ["confidence": .number(7)]]
    }
    #expect(off.ruleIdentifiers == ["doubtful-start"])
  }

  @Test func aReplyWithoutWordsHasNoFindings() throws {
    for text in ["", "\n\n", "> quoted\n"] { #expect(findings(try engine(), text).isEmpty) }
  }
}

@Suite struct NearestNameTests {
  static let cases: [(String, [String], String?)] = [
    ("ignroe", ["select", "ignore"], "ignore"), ("selct", ["select", "ignore"], "select"),
    ("xyz", ["select", "ignore"], nil), ("", ["select"], nil), ("a", [], nil),
    ("chekc", ["check"], "check"), ("aaa", ["aab", "aac"], "aab"), ("select", ["select"], "select"),
  ]

  @Test(arguments: cases) func nearest(_ name: String, _ known: [String], _ wanted: String?) {
    #expect(NearestName.of(name, among: known) == wanted)
  }
}
