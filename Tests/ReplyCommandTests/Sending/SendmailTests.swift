import Foundation
import Testing

/// `sendmail` as a mail client calls it: a message is sent once as it came, or kept as it came.
@Suite struct SendmailTests {
  /// Writes what it gets to `sent/N`, and its words to `words`.
  private static let transport = """
    #!/bin/sh
    mkdir -p sent
    cat > "sent/$(ls sent | wc -l)"
    printf '%s\\n' "$@" > words
    """
  private static let head = "From: jo@shop.example.com\nTo: ann@example.com\nSubject: Lamp\n"
  private static let good = head + "\nHello Ann,\n\nthe lamp is 40 cm high.\n\nJo\n"
  /// An error.
  private static let unfilled = head + "\nHello {{first_name}},\n\nthe lamp is here.\n\nJo\n"
  /// A warning.
  private static let canned =
    head + "\nHello Ann,\n\nplease be advised that the lamp is 40 cm high.\n\nJo\n"

  private static func desk() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("mta", transport)
    try scratch.run("chmod 755 mta")
    return scratch
  }

  private static func send(
    _ message: String, _ words: String = "sendmail ./mta -oi", in desk: Scratch
  ) throws -> Scratch.Outcome {
    try desk.run("replylint \(words)", stdin: Array(message.utf8))
  }

  private static func files(_ folder: String, in desk: Scratch) throws -> [[UInt8]] {
    let folder = desk.folder.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
  }

  private static func kept(in desk: Scratch) throws -> [[UInt8]] {
    try files("../home/.local/state/replylint/refused", in: desk)
  }

  private static func log(in desk: Scratch) throws -> String {
    try desk.run("cut -d' ' -f2- ../home/.local/state/replylint/sendmail.log | sed 's| /.*||'").out
  }

  @Test func aGoodReplyGoesAsItCame() throws {
    let desk = try Self.desk()
    let outcome = try Self.send(Self.good, "sendmail ./mta -oi -- 'a b@x'", in: desk)
    #expect(outcome.status == 0 && outcome.out + outcome.err == "")
    #expect(try Self.files("sent", in: desk) == [Array(Self.good.utf8)])
    #expect(try desk.run("cat words").out == "-oi\n--\na b@x\n")
    #expect(try desk.run("ls ../home/.local/state/replylint/spool").out == "")
  }

  @Test func aReplyWithAnErrorIsKeptBack() throws {
    let desk = try Self.desk()
    let outcome = try Self.send(Self.unfilled, in: desk)
    #expect(outcome.status == 65 && outcome.out == "")
    #expect(outcome.err.contains("message:1:7: error: \"{{first_name}}\" was not filled in"))
    #expect(outcome.err.contains("\nNOT SENT. "))
    #expect(try Self.files("sent", in: desk) == [])
    #expect(try Self.kept(in: desk) == [Array(Self.unfilled.utf8)])
    #expect(try desk.run("stat -c %a ../home/.local/state/replylint/refused/*").out == "600\n")
    #expect(try desk.run("replylint last").out.hasSuffix(outcome.err))
  }

  /// Each line of a report is one that a client has to show.
  @Test func aReportIsShort() throws {
    let desk = try Self.desk()
    let message = Self.head + "\n" + (1...30).map { "{{field_\($0)}} is here.\n" }.joined()
    let outcome = try Self.send(message, in: desk)
    #expect(outcome.err.split(separator: "\n").count == 20)
    #expect(outcome.err.contains("more lines: replylint last)"))
    #expect(try desk.run("replylint last").out.contains("{{field_30}}"))
  }

  @Test func sendingAgainConfirmsAWarningOnce() throws {
    let desk = try Self.desk()
    #expect(try Self.send(Self.canned, in: desk).status == 65)
    let again = "Date: later\nMessage-ID: <2@x>\n" + Self.canned
    let outcome = try Self.send(again, in: desk)
    #expect(outcome.status == 0 && outcome.err == "")
    #expect(try Self.send(Self.canned, in: desk).status == 65)
    #expect(try Self.files("sent", in: desk) == [Array(again.utf8)])
    #expect(
      try Self.log(in: desk)
        == "refused canned-phrase\nsent-over canned-phrase sent again\nrefused canned-phrase\n")
  }

  @Test func sendingAgainConfirmsNoErrorUnlessToldSo() throws {
    let desk = try Self.desk()
    #expect(try Self.send(Self.unfilled, in: desk).status == 65)
    #expect(try Self.send(Self.unfilled, in: desk).status == 65)
    let told = "sendmail ./mta"
    let environment = "export REPLYLINT_RESEND=300; replylint \(told)"
    let bytes = Array(Self.unfilled.utf8)
    #expect(try desk.run(environment, stdin: bytes).status == 65)
    #expect(try desk.run(environment, stdin: bytes).status == 0)
    #expect(try Self.send(Self.canned, in: desk).status == 65)
    let never = "export REPLYLINT_RESEND=0; replylint \(told)"
    #expect(try desk.run(never, stdin: Array(Self.canned.utf8)).status == 65)
  }

  /// Emacs takes any word on stderr for a failure.
  @Test func aMessageThatIsSentIsSentWithoutAWord() throws {
    let desk = try Self.desk()
    let outcome = try Self.send(Self.canned, "sendmail --fail-on error ./mta", in: desk)
    #expect(outcome.status == 0 && outcome.out + outcome.err == "")
  }

  @Test func anotherTextIsNoConfirmation() throws {
    let desk = try Self.desk()
    #expect(try Self.send(Self.canned, in: desk).status == 65)
    let other = Self.canned.replacingOccurrences(of: "40 cm", with: "50 cm")
    #expect(try Self.send(other, in: desk).status == 65)
  }

  @Test(arguments: [
    ("REPLYLINT_FORCE=1 replylint sendmail ./mta", "REPLYLINT_FORCE"),
    ("replylint force-next > said && replylint sendmail ./mta", "force-next"),
  ])
  func anOverrideLetsItGoAndIsLogged(commands: String, name: String) throws {
    let desk = try Self.desk()
    let outcome = try desk.run(commands, stdin: Array(Self.unfilled.utf8))
    #expect(outcome.status == 0 && outcome.err == "")
    #expect(try Self.files("sent", in: desk) == [Array(Self.unfilled.utf8)])
    #expect(try Self.log(in: desk) == "sent-over unfilled-placeholder \(name)\n")
    #expect(try Self.send(Self.unfilled, in: desk).status == 65)
  }

  @Test func theHeaderIsHeededLoggedAndTakenOff() throws {
    let desk = try Self.desk()
    let outcome = try Self.send(
      "X-Replylint: off; unfilled-placeholder\n" + Self.unfilled, in: desk)
    #expect(outcome.status == 0)
    #expect(try Self.files("sent", in: desk) == [Array(Self.unfilled.utf8)])
    #expect(try Self.log(in: desk) == "sent unfilled-placeholder X-Replylint\n")
  }

  /// A configuration that cannot be read, a judge that hangs, a judge that dies.
  @Test(arguments: [
    ("", "broken.toml", "broken.toml:1"),
    ("--deadline 1 --original fifo", "fine.toml", "it took longer than 1 s"),
    ("--original fifo", "fine.toml", "it was ended by signal 9"),
  ])
  func whatCannotBeJudgedIsSent(options: String, configuration: String, reason: String) throws {
    for isClosed in [false, true] {
      let desk = try Self.desk()
      try desk.write("broken.toml", "select = 3\n")
      try desk.write("fine.toml", "")
      let kill = reason.hasSuffix("9") ? "sleep 1; pkill -9 -P $!;" : ""
      let outcome = try desk.run(
        """
        mkfifo fifo; export REPLYLINT_CONFIG=\(configuration); cat > message
        replylint sendmail \(options) \(isClosed ? "--fail-closed" : "") ./mta < message & \(kill) wait $!
        """, stdin: Array(Self.unfilled.utf8))
      #expect(outcome.err.contains(reason))
      #expect(outcome.status == (isClosed ? 75 : 0))
      let sent = try Self.files("sent", in: desk)
      let kept = try Self.kept(in: desk)
      #expect((isClosed ? kept : sent) == [Array(Self.unfilled.utf8)])
      #expect((isClosed ? sent : kept) == [])
    }
  }

  /// Where nothing can be kept, nothing is kept back.
  @Test func withoutAFolderItIsSentWithAWord() throws {
    let desk = try Self.desk()
    let outcome = try desk.run(
      "REPLYLINT_STATE=/dev/null/state replylint sendmail ./mta", stdin: Array(Self.unfilled.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.err.contains("sent all the same, since it cannot be kept: /dev/null/state/"))
    #expect(try Self.files("sent", in: desk) == [Array(Self.unfilled.utf8)])
  }

  @Test(arguments: [
    ("sendmail", 64, "no transport is named"),
    ("sendmail --maildri=x ./mta", 64, "did you mean \"--maildir\""),
    ("sendmail ./none -t", 69, "cannot start the transport: ./none: no such file or directory"),
  ])
  func aWrongCommandLineCostsNoMessage(words: String, status: Int32, reason: String) throws {
    let desk = try Self.desk()
    let outcome = try Self.send(Self.good, words, in: desk)
    #expect(outcome.status == status && outcome.out == "")
    #expect(outcome.err.contains(reason))
    #expect(try Self.kept(in: desk) == [Array(Self.good.utf8)])
  }

  @Test func theOtherNameTakesWordsForTheTransport() throws {
    let desk = try Self.desk()
    let outcome = try desk.run(
      "ln -s \"$(command -v replylint)\" replylint-sendmail; "
        + "REPLYLINT_SENDMAIL='./mta -v' ./replylint-sendmail -i -- a@x",
      stdin: Array(Self.good.utf8))
    #expect(outcome.status == 0 && outcome.err == "")
    #expect(try desk.run("cat words").out == "-v\n-i\n--\na@x\n")
  }

  /// mailx and s-nail call the program by a name of their own, whatever its path.
  @Test func theOtherNameIsSeenWhateverTheCallerSays() throws {
    let desk = try Self.desk()
    let outcome = try desk.run(
      """
      ln -s "$(command -v replylint)" replylint-sendmail; cat > message
      REPLYLINT_SENDMAIL=./mta bash -c 'exec -a send-mail ./replylint-sendmail -i a@x' < message
      """, stdin: Array(Self.good.utf8))
    #expect(outcome.status == 0 && outcome.err == "")
    #expect(try desk.run("cat words").out == "-i\na@x\n")
  }

  @Test func aCircleIsSeen() throws {
    let desk = try Self.desk()
    try desk.run("ln -s \"$(command -v replylint)\" replylint-sendmail")
    let outcome = try desk.run(
      "REPLYLINT_SENDMAIL=./replylint-sendmail ./replylint-sendmail -t",
      stdin: Array(Self.good.utf8))
    #expect(outcome.status == 78)
    #expect(outcome.err.contains("replylint stands behind itself"))
    #expect(try Self.kept(in: desk) == [Array(Self.good.utf8)])
  }

  /// A file opened later must not take the place of a closed stream.
  @Test(arguments: ["2>&-", ">&-", ">&- 2>&-"])
  func closedStreamsChangeNoByte(closed: String) throws {
    let desk = try Self.desk()
    let bytes = Array(Self.unfilled.utf8)
    let outcome = try desk.run("replylint sendmail ./mta \(closed)", stdin: bytes)
    #expect(outcome.status == 65)
    #expect(try Self.kept(in: desk) == [bytes])
    let none = try desk.run("replylint sendmail ./mta <&- \(closed)")
    #expect(none.status == 74)
    #expect(try Self.files("sent", in: desk) == [])
  }

  @Test(arguments: ["0", "256", "-1", "many"])
  func aRefusalIsNeverASuccess(status: String) throws {
    let desk = try Self.desk()
    let outcome = try desk.run(
      "REPLYLINT_REFUSE_EXIT=\(status) replylint sendmail ./mta", stdin: Array(Self.unfilled.utf8))
    #expect(outcome.status == 65)
    let own = try desk.run(
      "REPLYLINT_REFUSE_EXIT=77 replylint sendmail ./mta", stdin: Array(Self.unfilled.utf8))
    #expect(own.status == 77)
  }

  /// What allowed it is not used up by a transport that is not there.
  @Test func anOverrideOutlivesAMissingTransport() throws {
    let desk = try Self.desk()
    try desk.run("replylint force-next")
    #expect(try Self.send(Self.unfilled, "sendmail ./none", in: desk).status == 69)
    #expect(try Self.send(Self.unfilled, in: desk).status == 0)
    #expect(try Self.send(Self.canned, in: desk).status == 65)
    #expect(try Self.send(Self.canned, "sendmail ./none", in: desk).status == 69)
    #expect(try Self.send(Self.canned, in: desk).status == 0)
    #expect(try Self.log(in: desk).contains("not-sent - ./none: no such file or directory\n"))
  }

  /// Pipes in place of the log and the report: nobody waits for a reader.
  @Test func pipesInTheStateFolderHangNothing() throws {
    let desk = try Self.desk()
    let state = "../home/.local/state/replylint"
    try desk.run("mkdir -p \(state); mkfifo \(state)/sendmail.log \(state)/last-report.txt")
    let outcome = try desk.run(
      "timeout 20 replylint sendmail ./mta; echo $?; stat -c %a \(state)/last-report.txt",
      stdin: Array(Self.unfilled.utf8))
    #expect(outcome.out == "65\n600\n")
  }

  @Test func aLimitOnFilesLosesNothingInSilence() throws {
    let desk = try Self.desk()
    let outcome = try desk.run(
      "(ulimit -f 0; replylint sendmail ./mta) 2>&1 | cat", stdin: Array(Self.good.utf8))
    #expect(outcome.out.contains("NOT SENT: cannot take the message"))
    #expect(try Self.files("sent", in: desk) == [])
  }

  @Test func streamsAndStatusAreTheTransports() throws {
    let desk = try Self.desk()
    let outcome = try Self.send(
      Self.good, "sendmail sh -c 'cat >/dev/null; echo out; echo err >&2; exit 71'", in: desk)
    #expect(outcome.out == "out\n" && outcome.err == "err\n" && outcome.status == 71)
  }

  /// Bytes of any kind: they arrive once, or they are kept.
  @Test func anyBytesArriveOnceOrAreKept() throws {
    let desk = try Self.desk()
    var generator = SplitMix(state: 20_261_122)
    let pieces = [
      Self.head, "\n", "\r\n", "\0", "{{name}} ", "X-Other: 1\n", "--b\n", "=\n", "> quoted\n",
      "Content-Type: multipart/mixed; boundary=b\n", "Content-Transfer-Encoding: base64\n",
    ].map { Array($0.utf8) }
    for number in 0..<40 {
      var message: [UInt8] = []
      for _ in 0..<(generator.next() % 40) {
        let choice = Int(generator.next() % 14)
        if choice < pieces.count {
          message += pieces[choice]
        } else {
          message += (0..<200).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
        }
      }
      let outcome = try desk.run("rm -rf sent; replylint sendmail ./mta", stdin: message)
      let sent = try Self.files("sent", in: desk)
      let isKept = try Self.kept(in: desk).contains(message)
      #expect(outcome.status == 0 ? sent == [message] : sent == [] && isKept, "message \(number)")
    }
  }

  /// kill -9 at any moment: it was sent whole, or the client is told that it was not.
  @Test func aKillLosesNothing() throws {
    let desk = try Self.desk()
    try desk.write("message", Self.good)
    for step in 0..<12 {
      let outcome = try desk.run(
        """
        rm -rf sent; replylint sendmail ./mta < message & p=$!
        sleep 0.0\(step < 10 ? "0\(step)" : "\(step)"); kill -9 $p; wait $p
        """)
      let sent = try Self.files("sent", in: desk)
      #expect(sent == [] || sent == [Array(Self.good.utf8)] || outcome.status == 137)
      #expect(outcome.status != 0 || sent == [Array(Self.good.utf8)])
    }
  }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
