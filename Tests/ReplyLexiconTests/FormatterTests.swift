import Testing

@testable import ReplyLexicon

struct FormatterTests {
  static func formatted(_ text: String) throws -> String {
    String(
      decoding: try LexiconFormatter.formatted(LexiconSource(path: "a.lex", text: text)),
      as: UTF8.self)
  }

  @Test func fieldsComeInOneOrder() throws {
    let messy = """
      Purpose:   For   a test.  \r
      Language: en
      Lexicon: a


      # about it
      Found-in: b a.
      # the phrase
      Phrase:  a
      \t  b
      Note: n
      Not-in: d
      Found-in: c
      # last

      """
    let clean = """
      Lexicon: a
      Language: en
      Purpose: For a test.

      # the phrase
      Phrase: a b
      # about it
      Found-in: b a.
      Found-in: c
      Not-in: d
      Note: n
      # last

      """
    #expect(try Self.formatted(messy) == clean)
    #expect(try Self.formatted(clean) == clean)
    #expect(try Self.formatted("") == "")
  }

  static let header = "Lexicon: a\nLanguage: en\nPurpose: x\n\n"

  @Test func longLinesGoOnIndented() throws {
    let words = (0..<60).map { "wörd\($0)" }.joined(separator: " ")
    let formatted = try Self.formatted(Self.header + "Words: \(words)\n")
    let lines = formatted.split(separator: "\n").dropFirst(3)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.count == 5)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  w") })
    #expect(try Self.formatted(formatted) == formatted)
    let long = String(repeating: "x", count: 150)
    #expect(
      try Self.formatted(Self.header + "Words: x\nNote: \(long) y\n")
        == Self.header + "Words: x\nNote: \(long)\n  y\n")
  }

  @Test(arguments: [
    // Fields that would change places with those of another phrase.
    "Phrase: a\nFound-in: a\nPhrase: b\nFound-in: b\n", "what\n", "Phrase: a\n  Found-in: a\n",
    "Phrase: (a\nFound-in: a\n", "Phrase a\nFound-in: a\n", "Quux: a\n",
  ])
  func whatHasFaultsOfFormIsRefused(stanza: String) {
    #expect(throws: LexiconError.self) { try Self.formatted(Self.header + stanza) }
  }

  @Test func fieldNamesGetTheirUsualCase() throws {
    let formatted = try Self.formatted(
      "LEXICON: a\r\nlanguage: en\r\nPurpose: x\r\n\r\nphrase: a\r\nfound-IN: A!")
    #expect(formatted == Self.header + "Phrase: a\nFound-in: A!\n")
  }
}

/// No input traps, and what is formatted stays formatted.
struct LexiconFuzzTests {
  static let seed = """
    Lexicon: a
    Language: en
    Purpose: x
    Unless: negation, condition

    # why
    Phrase: apologi(se|ze [very|so]) … for * it
      all
    Strength: weak
    Found-in: We apologise for all it all.
    Not-in: “quoted”

    Words: a b é 日本語
    Group: g

    Remove: x
    """

  @Test(arguments: 0..<400)
  func mutatedFileDoesNotTrap(seed: Int) {
    var random = DifferentialTests.Random(state: UInt64(seed) &* 7919)
    var bytes = Array(Self.seed.utf8)
    let marks = Array("()[]|*…:#\n\t ,é\u{301}".utf8) + [0xff, 0x80, 0xe2, 0x0d]
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
      case 2: bytes[place] = marks.randomElement(using: &random) ?? 0
      default:
        let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
        bytes.insert(
          contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &random))
      }
      if bytes.isEmpty { bytes = [0x20] }
    }
    let source = LexiconSource(path: "a.lex", bytes: bytes)
    for diagnostic in LexiconChecker.diagnostics(of: [source]) {
      #expect(diagnostic.line > 0 && diagnostic.column > 0)
      #expect(!diagnostic.description.isEmpty)
    }
    if let once = try? LexiconFormatter.formatted(source) {
      let twice = try? LexiconFormatter.formatted(LexiconSource(path: "a.lex", bytes: once))
      #expect(twice == once)
    }
  }

  @Test(arguments: [
    "Phrase: " + String(repeating: "(", count: 5000) + "\n",
    "Phrase: " + String(repeating: "[a] ", count: 5000) + "\n",
    "Phrase: " + String(repeating: "a ", count: 5000) + "\n",
    "Phrase: " + String(repeating: "(a|b) ", count: 5000) + "\n",
    "Phrase: a" + String(repeating: " * ", count: 5000) + "b\n",
    String(repeating: ":", count: 5000), String(repeating: "\n", count: 5000),
  ])
  func bigInputIsRefusedInTime(text: String) {
    let header = "Lexicon: a\nLanguage: en\nPurpose: x\n\n"
    let found = LexiconChecker.diagnostics(
      of: [LexiconSource(path: "a.lex", text: header + text)])
    #expect(text.allSatisfy { $0 == "\n" } || !found.isEmpty)
  }
}
