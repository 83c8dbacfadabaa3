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

  @OptionGroup var judging: JudgingArguments

  @OptionGroup var lint: FilterArguments

  /// Without the transport.
  var order: SendmailRun.Order {
    var order = SendmailRun.Order(request: lint.request())
    order.failsClosed = judging.failClosed
    order.deadline = judging.deadline
    order.resend = judging.resend
    return order
  }
}
