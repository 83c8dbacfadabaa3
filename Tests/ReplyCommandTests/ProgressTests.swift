import Testing

@testable import ReplyCommand

@Suite struct ProgressTests {
  private final class Screen {
    var columns = 80
    var written: [String] = []
  }

  private func progress(_ screen: Screen) -> Progress {
    Progress(
      begin: 10, columns: { screen.columns }, write: { screen.written.append($0) })
  }

  @Test func itComesAfterHalfASecondAndNotOftener() {
    let screen = Screen()
    let progress = progress(screen)
    for (count, now) in [(2, 10.01), (300, 10.49), (1_240, 11.0), (1_250, 11.05), (1_500, 11.2)] {
      progress.advance(count, now: now)
    }
    #expect(
      screen.written == [
        "\r1,240 messages, 1,240/s\u{1B}[K", "\r1,500 messages, 1,250/s\u{1B}[K",
      ])
  }

  @Test func itIsErasedOnce() {
    let screen = Screen()
    let progress = progress(screen)
    progress.erase()
    progress.advance(2, now: 11)
    progress.erase()
    progress.erase()
    #expect(screen.written.dropFirst() == ["\r\u{1B}[K"])
  }

  @Test func findingsAreWrittenBeforeTheLineIsShown() {
    let screen = Screen()
    let progress = progress(screen)
    progress.advance(2, now: 11) { screen.written.append("findings") }
    #expect(screen.written.first == "findings")
    #expect(screen.written.count == 2)
  }

  @Test(arguments: [1, 2, 20, 24, 200]) func itNeverWraps(_ columns: Int) {
    let screen = Screen()
    screen.columns = columns
    progress(screen).advance(123_456, now: 20)
    let line = screen.written.joined().dropFirst().prefix { $0 != "\u{1B}" }
    #expect(line.count <= max(1, columns - 1))
    #expect("123,456 messages, 12,346/s".hasPrefix(line))
  }

  @Test(arguments: [(0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")])
  func numbersAreGrouped(_ number: Int, _ text: String) {
    #expect(Grouped.digits(number) == text)
  }

  /// `script` gives the program a terminal, and takes down what it writes there. The last message
  /// comes by a pipe, a second after the program has opened it, so that the line is due.
  private func shown(_ command: String) throws -> String {
    let scratch = try Scratch()
    try scratch.writeMany(20)
    try scratch.write("late.txt", "Hello Ann,\n\nyour order left today.\n")
    return try scratch.run(
      """
      mkfifo pipe
      { exec 3> pipe; sleep 1; cat late.txt >&3; } &
      TERM=xterm script -qec '\(command)' /dev/null < /dev/null
      """
    ).out
  }

  private static let check = "replylint check --jobs 1 --select misspelled-name"

  @Test func onATerminalTheLineGoesBeforeTheEnd() throws {
    let shown = try shown("stty cols 20; \(Self.check) many pipe")
    #expect(shown.hasPrefix("\r21 messages, "))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    let lines = shown.split { $0 == "\r" || $0 == "\r\n" || $0 == "\n" }
    #expect(lines.allSatisfy { $0.replacing("\u{1B}[K", with: "").count < 20 })
  }

  @Test(arguments: ["many pipe | cat", "pipe"]) func thereIsNone(_ paths: String) throws {
    #expect(try shown("\(Self.check) \(paths)") == "")
  }

  @Test func thereIsNoneOnADumbTerminal() throws {
    #expect(try shown("TERM=dumb \(Self.check) many pipe") == "")
  }

  @Test func findingsStandOnLinesOfTheirOwn() throws {
    let shown = try shown("NO_COLOR=1 replylint check --jobs 1 many pipe many")
    // What stands on a line after the last erasing.
    let lines = shown.split { $0.isNewline }.compactMap { $0.split(separator: "\u{1B}[K").last }
    let findings = lines.filter { $0.contains("was not filled in") }
    #expect(findings.count == 40)
    #expect(findings.allSatisfy { $0.hasPrefix("many/") })
  }
}
