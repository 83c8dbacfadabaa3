import Foundation
import Testing

/// What `Lexicons/README.md` shows works as it stands there, in the order shown.
@Suite struct PhrasePageTests {
  /// The texts between the fences.
  static let fences: [String] = {
    let page = Scratch.fixtures.deletingLastPathComponent()
      .appendingPathComponent("Lexicons/README.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    let parts = text.components(separatedBy: "```")
    return stride(from: 1, to: parts.count, by: 2).map {
      String(parts[$0].drop { $0 != "\n" }.dropFirst())
    }
  }()

  static func fence(_ start: String) -> String { fences.first { $0.hasPrefix(start) } ?? "" }

  /// A folder with the file that the page builds up.
  static func scratch() throws -> Scratch {
    let scratch = try Scratch()
    let stanzas = fences.filter { $0.hasPrefix("Phrase:") || $0.hasPrefix("Remove:") }
    #expect(stanzas.count == 3)
    let file = ([fence("Lexicon:")] + stanzas).joined(separator: "\n")
    try scratch.write("ours/en/canned-phrase.lex", file)
    return scratch
  }

  @Test func thePhrasesPassTheChecker() throws {
    let outcome = try Self.scratch().run(Self.fence("replylint lexicon check ours\n") + "echo $?")
    #expect(outcome.out == "0\n")
    #expect(outcome.err == "1 lexicon file checked, 0 problems\n")
  }

  @Test func theMistakeIsShownAsItIs() throws {
    let scratch = try Self.scratch()
    _ = try scratch.run("sed -i '/^Phrase: may/s/(our.*/(our/' ours/en/canned-phrase.lex")
    let outcome = try scratch.run("replylint lexicon check ours")
    #expect(outcome.out == Self.fence("ours/en/canned-phrase.lex:5:"))
    #expect(outcome.status == 1)
  }

  @Test func thePhraseIsFoundInTheDraft() throws {
    let lines = Self.fence("$ printf").split(separator: "\n", maxSplits: 1)
    try #require(lines.count == 2)
    #expect(try Self.scratch().run(String(lines[0].dropFirst(2))).out == lines[1])
  }

  @Test func theConfigurationAddsTheFolder() throws {
    let scratch = try Self.scratch()
    try scratch.write(".replylint.toml", Self.fence("[lexicons]"))
    let command = Self.fence("$ printf").split(separator: "\n")[0].dropFirst(2)
    let outcome = try scratch.run(command.replacingOccurrences(of: "--lexicons ours ", with: ""))
    #expect(outcome.out.contains("\"May we draw your attention to the\""))
  }

  /// The files in the table are files that are read.
  @Test func theNamesInTheTableAreRead() throws {
    let page = Scratch.fixtures.deletingLastPathComponent()
      .appendingPathComponent("Lexicons/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let names = text.matches(of: #/\n\| `([a-z-]+)\.lex` \|/#).map { String($0.output.1) }
    #expect(names.count == 8)
    let scratch = try Scratch()
    for name in names {
      let header = "Lexicon: \(name)\nLanguage: en\nPurpose: For a test.\n"
      try scratch.write("ours/en/\(name).lex", header)
    }
    #expect(
      try scratch.run("replylint lexicon check ours").err == "8 lexicon files checked, 0 problems\n"
    )
  }
}
