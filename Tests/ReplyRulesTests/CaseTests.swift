import Foundation
import ReplyModel
import ReplyRules
import ReplyTestSupport
import Testing

@testable import ReplyCommand

/// The threads in `Fixtures/cases`, and what replylint says to each.
///
/// `REPLYLINT_ACCEPT=1 swift test --filter CaseTests` writes into the files what it says now.
@Suite struct CaseTests {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Fixtures/cases")
  }()

  /// Paths below the folder, in order.
  static let names: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    let pages = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }
    return pages.filter { $0 != "README.md" }.sorted()
  }()

  private static func read(_ name: String) throws -> Case {
    let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
    return try Case(name: name, source: String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: names) func replylintSaysWhatTheCaseSays(_ name: String) throws {
    let item = try Self.read(name)
    let configuration = try item.settings.map {
      try ConfigurationReader.read($0, path: name, root: "")
    }
    let settings = EffectiveSettings(
      configuration.map { [$0] } ?? [], profile: nil, commandLine: .init()
    ) { globs, _ in globs.contains { $0.matches(name) } }
    let review = try CaseRunner(rules: builtInRules).review(
      item, settings: settings.engineSettings(heedsSuppressions: true),
      customerNames: settings.customerNames.map(\.value), template: settings.template?.value,
      fields: Self.fields(settings))
    let outcome = CaseReport(review).text
    guard ProcessInfo.processInfo.environment["REPLYLINT_ACCEPT"] == nil else {
      let accepted = Data(item.source(outcome: outcome).utf8)
      return try accepted.write(to: Self.folder.appendingPathComponent(name))
    }
    #expect(outcome == item.outcome)
  }

  /// Those that the settings of a case name.
  private static func fields(_ settings: EffectiveSettings) -> TemplateFields? {
    guard case .names(let names) = settings.templateFields?.value else { return nil }
    return TemplateFields(marked: names)
  }

  /// Message, evidence and help of each rule stand in a case, and a look-alike that it leaves alone.
  @Test(arguments: builtInRules.map { $0.description.identifier })
  func eachRuleHasCases(_ rule: String) throws {
    let own = try Self.names.filter { $0.hasPrefix(rule + "/") }.map(Self.read)
    #expect(own.count >= 4)
    #expect(own.contains { $0.outcome.contains(", \(rule))") }, "none shows the rule")
    #expect(own.contains { !$0.outcome.contains(", \(rule))") }, "no near miss")
  }

  @Test func casesStandInFoldersOfRules() {
    let rules = Set(builtInRules.map { $0.description.identifier })
    let strangers = Self.names.filter { !rules.contains(String($0.prefix { $0 != "/" })) }
    #expect(strangers == [])
  }

  @Test(arguments: [
    ("## The reply\n", "x.md: expected a heading \"# What happens\", found none"),
    ("# A\n", "x.md: expected a heading \"## The reply\", found none"),
    (
      "# A\n\n## The reply\n\nHello\n",
      "x.md:3: expected a text between two lines ``` below \"The reply\""
    ),
    (
      "# A\n## The reply\n```\nHi\n",
      "x.md:2: expected a text between two lines ``` below \"The reply\""
    ),
    (
      "# A\n## The answer\n## The reply\n```\nHi\n```\n",
      "x.md:2: the heading \"The answer\" is none of \"The customer writes\", \"The shop writes\", "
        + "\"The reply\", \"Settings\", \"What replylint says\""
    ),
    (
      "# A\n## What replylint says\n## The reply\n```\nHi\n```\n",
      "x.md:2: expected \"What replylint says\" as the last heading, found others below"
    ),
  ])
  func aCaseThatCannotBeReadSaysWhy(_ source: String, _ wording: String) {
    #expect { try Case(name: "x.md", source: source) } throws: { "\($0)" == wording }
  }

  @Test func theOutcomeAloneIsWrittenAnew() throws {
    let opening = "# A\n\nProse.\n\n## The reply\n\n````text\n```\n## Hi\n```\n````\n\n"
    for outcome in ["", "## What replylint says\n", "## What replylint says\n\nOld.\n- Older.\n"] {
      let item = try Case(name: "x.md", source: opening + outcome)
      #expect(item.reply.source == "```\n## Hi\n```\n")
      #expect(item.source(outcome: "Nothing.") == opening + "## What replylint says\n\nNothing.\n")
    }
  }
}
