import Testing

/// The lexicons that are built in, held by the program as a support lead would hold them.
@Suite struct BuiltInLexiconTests {
  private static let folder = Scratch.fixtures.deletingLastPathComponent().path + "/Lexicons"

  @Test(arguments: ["check --alone", "format --check"])
  func everyLexiconHolds(command: String) throws {
    let outcome = try Scratch().run("replylint lexicon \(command) '\(Self.folder)'")
    #expect(outcome.status == 0, "\(outcome.out)\(outcome.err)")
    #expect(outcome.out == "")
  }
}
