import Foundation
import ReplyReporters
import ReplyRules
import Testing

@testable import ReplyCommand
@testable import replylint_dev

/// Pages that a program writes stand as it would write them now.
@Suite struct StalePageTests {
  private static let docs = SourceFile.root.path + "/docs/"

  @Test func pagesOfTheRulesAreUpToDate() {
    let changes = DocsCommand.changes(in: Self.docs + "rules")
    #expect(changes.map { "\($0.path): \($0.state)" } == [], "`make docs` writes them anew")
  }

  @Test func theManualPageIsUpToDate() {
    let change = GeneratedFile(path: Self.docs + "replylint.1", text: ManualPage.text)
    #expect(change?.state == nil, "`make docs` writes it anew")
  }

  @Test func theSchemaOfConfigurationsIsUpToDate() throws {
    let text = try String(contentsOfFile: Self.docs + "replylint.schema.json", encoding: .utf8)
    let schema = ConfigurationSchema(pages: builtInRules.map { RulePage($0) }).text
    #expect(text == schema, "`make docs` writes it anew")
  }
}
