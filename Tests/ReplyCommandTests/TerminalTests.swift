import Foundation
import Testing

/// The built program, exactly as it stands in `Fixtures/terminal`.
///
/// `REPLYLINT_ACCEPT=1 swift test --filter TerminalTests` writes the files anew.
@Suite struct TerminalTests {
  private static let folder = Scratch.fixtures.appendingPathComponent("terminal")

  static let situations: [Situation] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    let names = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.sorted()
    return names.compactMap { name in
      guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        return nil
      }
      return Situation(name: name, source: String(decoding: bytes, as: UTF8.self))
    }
  }()

  @Test func thereAreSituations() { #expect(Self.situations.count >= 30) }

  @Test(arguments: situations) func situation(_ situation: Situation) throws {
    let scratch = try Scratch()
    let commands = situation.commands.joined(separator: "\n")
    #expect(!commands.isEmpty)
    if commands.contains("Fixtures") { try scratch.copyFixtures() }
    for file in situation.files { try scratch.write(file.name, file.text) }
    let outcome = try scratch.run(commands, stdin: Array(situation.stdin.utf8))
    if ProcessInfo.processInfo.environment["REPLYLINT_ACCEPT"] != nil {
      var accepted = situation
      accepted.stdout = outcome.out
      accepted.stderr = outcome.err
      accepted.status = outcome.status
      let path = Self.folder.appendingPathComponent(situation.name)
      try Data(accepted.source.utf8).write(to: path)
      return
    }
    #expect(outcome.out == situation.stdout)
    #expect(outcome.err == situation.stderr)
    #expect(outcome.status == situation.status)
  }
}
