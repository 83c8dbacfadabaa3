import Testing

@testable import ReplyCommand

/// Which words are replylint's and which the transport's.
@Suite struct SendmailLineTests {
  @Test(arguments: [
    ("/usr/sbin/sendmail -oi a@b", "", "/usr/sbin/sendmail -oi a@b"),
    ("-- msmtp -t", "", "msmtp -t"),
    ("--maildir=Mail msmtp -t", "--maildir=Mail", "msmtp -t"),
    ("--maildir Mail --fail-closed msmtp", "--maildir Mail --fail-closed", "msmtp"),
    ("-f me@x -- /bin/mta -oi -- a@x", "", "/bin/mta -f me@x -oi -- a@x"),
    ("-i /bin/mta -t", "", "/bin/mta -i -t"),
    ("--fail-closed -f me@x /bin/mta a", "--fail-closed", "/bin/mta -f me@x a"),
    ("mta --help -- --fail-closed", "", "mta --help -- --fail-closed"),
    ("", "", ""), ("--", "", ""), ("-f", "", ""), ("--maildir", "--maildir", ""),
  ])
  func wordsGoWhereTheyBelong(line: String, options: String, transport: String) {
    let arguments = line.split(separator: " ").map(String.init)
    let read = SendmailLine(arguments) { $0 == "--maildir" }
    #expect(read.options == options.split(separator: " ").map(String.init))
    #expect(
      read.transport.map { arguments[$0] } == transport.split(separator: " ").map(String.init))
  }
}
