import Foundation
import Testing

/// Ctrl-C, SIGTERM and SIGHUP.
///
/// A named pipe holds the program at a known place: who opens it for writing waits until the program
/// has opened it for reading.
@Suite struct InterruptionTests {
  /// `ready PID` waits until the program catches signals.
  private static let ready = """
    ready() {
      until [ $((0x$(sed -n 's/^SigCgt:[[:space:]]*//p' /proc/$1/status) & 0x4000)) -ne 0 ]; do
        sleep 0.05
      done
      sleep 0.3
    }

    """

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.writeMany(20)
    try scratch.write("later/a.txt", "Hi {{first_name}},\n")
    return scratch
  }

  /// Sends a signal while the 21st input is read.
  private func interrupted(_ options: String, signal: String = "TERM") -> String {
    """
    mkfifo pipe
    env --default-signal=INT replylint check \(options) many pipe later > out & started=$!
    exec 3> pipe
    kill -\(signal) $started; sleep 0.3
    exec 3>&-
    wait $started
    """
  }

  private static let signals = [("1", "INT"), ("2", "INT"), ("1", "TERM"), ("2", "HUP")]

  @Test(arguments: signals)
  func theDocumentIsClosed(_ workers: String, _ signal: String) throws {
    let scratch = try scratch()
    let options = "--jobs \(workers) --output-format sarif"
    let outcome = try scratch.run(interrupted(options, signal: signal) + "; echo $?; cat out")
    #expect(outcome.out.hasPrefix("2\n"))
    #expect(
      outcome.err.hasSuffix("interrupted after 20 messages: the findings are of these only\n"))
    let log =
      try JSONSerialization.jsonObject(with: Data(outcome.stdout.dropFirst(2))) as? [String: Any]
    let run = try #require((log?["runs"] as? [[String: Any]])?.first)
    let results = run["results"] as? [[String: Any]] ?? []
    let ids = results.compactMap { ($0["properties"] as? [String: Any])?["id"] as? String }
    #expect(ids == (0..<20).map { Scratch.nameOfMany($0) })
    let invocation = (run["invocations"] as? [[String: Any]])?.first
    #expect(invocation?["executionSuccessful"] as? Bool == false)
  }

  @Test(arguments: ["json", "junit", "checkstyle", "gitlab"])
  func otherDocumentsAreClosedToo(_ format: String) throws {
    let scratch = try scratch()
    let check =
      format.hasSuffix("style") || format == "junit"
      ? "xmllint --noout" : "/usr/bin/python3 -m json.tool"
    let outcome = try scratch.run(
      interrupted("--output-format \(format)") + "; \(check) out > /dev/null; echo $?")
    #expect(outcome.out == "0\n")
  }

  @Test func theOutputFileStaysAsItWas() throws {
    let scratch = try scratch()
    let outcome = try scratch.run(
      "echo before > report.csv\n"
        + interrupted("--output-format csv --output-file report.csv")
        + "\necho $?; cat report.csv; ls -A")
    #expect(outcome.out == "2\nbefore\nlater\nmany\nout\npipe\nreport.csv\n")
    #expect(outcome.err.hasSuffix("interrupted after 20 messages: report.csv was not written\n"))
  }

  @Test func theSecondSignalEndsItAtOnceAndLeavesNoFile() throws {
    let outcome = try scratch().run(
      """
      mkfifo pipe
      replylint check --output-file report.txt many pipe & started=$!
      exec 3> pipe
      kill -TERM $started; sleep 0.3
      ls -A | grep -c 'replylint-.*tmp'
      kill -TERM $started
      wait $started; echo $?; ls -A
      """)
    #expect(outcome.out == "1\n143\nlater\nmany\npipe\n")
  }

  @Test func standardInputThatWaitsIsEnded() throws {
    let outcome = try Scratch().run(
      Self.ready + """
        mkfifo pipe; exec 3<> pipe
        replylint check - < pipe & started=$!
        ready $started; kill -TERM $started; wait $started; echo $?
        """)
    #expect(outcome.out == "2\n")
    #expect(
      outcome.err == "replylint: interrupted after 0 messages: the findings are of these only\n")
  }

  @Test func filterPassesItsMessageWhole() throws {
    let outcome = try Scratch().run(
      Self.ready + """
        mkfifo pipe; exec 3<> pipe
        replylint filter < pipe > out 3>&- & started=$!
        echo 'Hi {{first_name}},' >&3
        ready $started; kill -TERM $started; sleep 0.3
        echo 'your order left.' >&3; exec 3>&-
        wait $started; echo $?; cat out
        """)
    #expect(outcome.out == "2\nHi {{first_name}},\nyour order left.\n")
    #expect(
      outcome.err == "replylint: interrupted: the message was passed on whole, but not judged\n")
  }

  @Test func filterDoesNotWaitForAMessageThatHasNotBegun() throws {
    let outcome = try Scratch().run(
      Self.ready + """
        mkfifo pipe; exec 3<> pipe
        replylint filter < pipe & started=$!
        ready $started; kill -TERM $started; wait $started; echo $?
        """)
    #expect(outcome.out == "2\n")
    #expect(
      outcome.err
        == "replylint: stdin: cannot pass the message on: interrupted before it came\n")
  }
}
