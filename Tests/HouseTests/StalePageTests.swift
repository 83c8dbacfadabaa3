import ReplyCommand
import Testing

@testable import replylint_dev

/// Pages that a program writes stand as it would write them now.
@Suite struct StalePageTests {
  @Test func theManualPageIsUpToDate() {
    let path = SourceFile.root.path + "/docs/replylint.1"
    let change = GeneratedFile(path: path, text: ManualPage.text)
    #expect(change?.state == nil, "`make docs` writes it anew")
  }

  @Test func pagesOfTheRulesAreUpToDate() {
    let changes = DocsCommand.changes(in: SourceFile.root.path + "/docs/rules")
    #expect(changes.map { "\($0.path): \($0.state)" } == [], "`make docs` writes them anew")
  }
}
