import Testing

@testable import replylint_dev

/// Pages that a program writes stand as it would write them now.
@Suite struct StalePageTests {
  @Test func pagesOfTheRulesAreUpToDate() throws {
    let changes = DocsCommand.changes(in: SourceFile.root.path + "/docs/rules")
    #expect(changes.map { "\($0.path): \($0.state)" } == [], "`make docs` writes them anew")
  }
}
