import ArgumentParser

/// `replylint sendmail`. Its command line is read by `SendmailCall`; this is what help, manual page and
/// completions show, and what reads the options.
struct SendmailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sendmail",
    abstract: "Stands in front of sendmail: a reply with findings is kept back.",
    discussion: """
      The message comes on stdin and goes to the command byte for byte, X-Replylint fields left out. \
      Where it is kept back, the status is 65, stderr says why, and the message lies whole in the folder \
      for state (see below).

      Warnings keep it back too; the same message sent again within ten minutes goes. An error asks for \
      replylint force-next, or for REPLYLINT_FORCE=1. What cannot be judged is sent, with a word on \
      stderr.

      Called as replylint-sendmail, every word belongs to the command that REPLYLINT_SENDMAIL names, \
      else to /usr/sbin/sendmail.
      """)

  @Argument(
    help: ArgumentHelp(
      "The command that sends, and its words; short options before it are its own.",
      valueName: "command"),
    completion: .shellCommand("compgen -c"))
  var command: [String] = []

  @Flag(help: "What cannot be judged is not sent: the status is 75.")
  var failClosed = false

  @Option(
    help: ArgumentHelp(
      "Seconds after which a message that is not judged yet is sent.",
      discussion: "Example: --deadline 5", valueName: "seconds"))
  var deadline = 10

  @Option(
    help: ArgumentHelp(
      "Seconds within which the same message sent again goes; 0: never, for clients that repeat it.",
      discussion: "Example: --resend 0", valueName: "seconds"))
  var resend: Int?

  @OptionGroup var lint: FilterArguments

  func validate() throws {
    guard (1...3600).contains(deadline) else {
      throw ValidationError("--deadline is \(deadline), expected 1 to 3600")
    }
    guard (0...86_400).contains(resend ?? 0) else {
      throw ValidationError("--resend is \(resend ?? 0), expected 0 to 86400")
    }
  }

  /// Without the transport.
  var order: SendmailRun.Order {
    var order = SendmailRun.Order(request: lint.request())
    order.failsClosed = failClosed
    order.deadline = deadline
    order.resend = resend
    return order
  }
}
