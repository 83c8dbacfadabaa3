import Testing

@testable import ReplyCommand

/// Plain command lines mean the same whoever reads them.
@Suite struct PlainCommandLineTests {
  @Test(arguments: [
    ["check", "a.eml"], ["check", "-"], ["check", "a.eml", "b", "-"], ["check", "filter"],
    ["check", "a b", "ü"],
  ])
  func checkIsReadAsByTheParser(arguments: [String]) throws {
    guard case .check(let request)? = PlainCommandLine(arguments) else {
      Issue.record("not taken: \(arguments)")
      return
    }
    let parsed = try #require(try ReplylintCommand.parseAsRoot(arguments) as? CheckCommand)
    #expect(request == parsed.lint.request(.check))
  }

  @Test func filterIsReadAsByTheParser() throws {
    guard case .filter(let request)? = PlainCommandLine(["filter"]) else {
      Issue.record("not taken")
      return
    }
    let parsed = try #require(try ReplylintCommand.parseAsRoot(["filter"]) as? FilterCommand)
    #expect(request == parsed.lint.request())
  }

  @Test(arguments: [
    [], ["check"], ["check", "--jobs", "1", "a"], ["check", "a", "-h"], ["check", "--", "a"],
    ["filter", "a"], ["filter", "--help"], ["inspect", "a"], ["a.eml"], ["--version"], ["help"],
  ])
  func anythingElseIsLeftToTheParser(arguments: [String]) {
    let isLeft = if case nil = PlainCommandLine(arguments) { true } else { false }
    #expect(isLeft, "\(arguments)")
  }
}
