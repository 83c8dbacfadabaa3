import Foundation
import Testing

/// A command that a page shows, with what the page says comes of it.
struct ShownCommand: Sendable, CustomTestStringConvertible {
  /// From the repository's folder on.
  var page: String
  var line: Int
  var command: String
  var outcome: String

  var testDescription: String { "\(page):\(line)" }

  static let all: [ShownCommand] = {
    let root = Scratch.fixtures.deletingLastPathComponent()
    let docs = FileManager.default.enumerator(atPath: root.path + "/docs")?.allObjects ?? []
    let pages = docs.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
    return (["README.md", "Lexicons/README.md"] + pages.map { "docs/" + $0 }).flatMap { page in
      let text = try? String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
      return commands(in: text ?? "", page: page)
    }
  }()

  /// Lines of fences that begin with `$ replylint`; what follows, up to the next `$ `, comes of it.
  static func commands(in text: String, page: String) -> [ShownCommand] {
    var found: [ShownCommand] = []
    var isShown = false
    var isCommand = false
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        isShown.toggle()
        isCommand = false
      } else if isShown, line.hasPrefix("$ ") {
        isCommand = line.hasPrefix("$ replylint ")
        guard isCommand else { continue }
        found.append(
          ShownCommand(
            page: page, line: index + 1, command: String(line.dropFirst(2)), outcome: ""))
      } else if isCommand {
        found[found.count - 1].outcome += line + "\n"
      }
    }
    return found
  }
}

/// What README and docs show is what the built program does.
@Suite struct ShownCommandTests {
  @Test func theReadmeShowsCommands() {
    #expect(ShownCommand.all.filter { $0.page == "README.md" }.count >= 3)
  }

  @Test(arguments: ShownCommand.all) func commandYieldsWhatIsShown(_ shown: ShownCommand) throws {
    let scratch = try Scratch()
    try scratch.copyFixtures()
    #expect(try scratch.run(shown.command + " 2>&1").out == shown.outcome)
  }

  /// The README says of three replies that nothing is said about them.
  @Test(arguments: ["broken-kettle", "order-sent", "warranty"])
  func nothingIsSaidAboutTheBetterReply(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.copyFixtures()
    let outcome = try scratch.run("replylint check Fixtures/readme/\(name)-after.eml 2>&1")
    #expect(outcome.out == "")
    #expect(outcome.status == 0)
  }

  @Test func commandsAreSeen() {
    let page = "$ replylint no\n```\n$ replylint a\nb\n$ ls\nc\n```\n```\nd\n$ replylint e\n```\n"
    let found = ShownCommand.commands(in: page, page: "x.md")
    #expect(found.map(\.command) == ["replylint a", "replylint e"])
    #expect(found.map(\.outcome) == ["b\n", ""])
  }
}
