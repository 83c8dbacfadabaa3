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

  /// `script` gives the program a terminal, and takes down what it writes there.
  @Test func onATerminalTheLineGoesBeforeTheEnd() throws {
    let scratch = try Scratch()
    try scratch.writeMany(400)
    let check = "stty cols 20; replylint check --jobs 1 --select misspelled-name many"
    let shown = try scratch.run("TERM=xterm script -qec '\(check)' /dev/null").out
    #expect(shown.contains(" messages"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    let lines = shown.split { $0 == "\r" || $0 == "\r\n" || $0 == "\n" }
    #expect(lines.allSatisfy { $0.replacing("\u{1B}[K", with: "").count < 20 })
  }

  @Test(arguments: [
    "replylint check --select misspelled-name many | cat",
    "replylint check --select misspelled-name many/00001.txt",
    "TERM=dumb replylint check --select misspelled-name many",
  ])
  func thereIsNone(_ command: String) throws {
    let scratch = try Scratch()
    try scratch.writeMany(200)
    let shown = try scratch.run("TERM=xterm script -qec '\(command)' /dev/null").out
    #expect(shown == "")
  }
}
