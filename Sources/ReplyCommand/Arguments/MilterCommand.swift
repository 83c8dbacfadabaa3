import ArgumentParser

/// `replylint milter`.
struct MilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milter",
    abstract: "Judges what a mail server takes from its people.",
    discussion: """
      For Postfix and others that speak the milter protocol. A reply with findings is not taken: the \
      writer's mail client shows them, and keeps the message. Warnings are confirmed by sending it again \
      within ten minutes; X-Replylint fields are taken out of what goes on. Integrations/postfix says how \
      to set it up.

      Only messages of clients that logged in (SMTP AUTH) are judged, since mail from outside is nobody's \
      reply. What cannot be judged is let through, with a word on stderr.
      """)

  @Argument(
    help: ArgumentHelp(
      "Where it listens, on this machine: inet:8899@127.0.0.1, unix:/run/replylint/milter.sock.",
      valueName: "socket"))
  var socket: String

  @Flag(help: "Judge messages of clients too that did not log in.")
  var everyone = false

  @Flag(help: "What cannot be judged is to come again later.")
  var failClosed = false

  @Option(
    help: ArgumentHelp(
      "Seconds after which a message that is not judged yet is let through.",
      discussion: "Example: --deadline 5", valueName: "seconds"))
  var deadline = 10

  @Flag(help: .hidden)
  var judge = false

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
    do throws(MilterSocket.Fault) {
      _ = try MilterSocket(socket)
    } catch {
      throw ValidationError(error.reason)
    }
  }

  func run() throws {
    var request = lint.request()
    request.isLeaving = true
    request.stdinName = "message"
    guard !judge else {
      let judge = MilterJudge(
        request: request, failsClosed: failClosed, deadline: deadline, resend: resend)
      throw ExitCode(judge.run().rawValue)
    }
    let run = MilterRun(
      socket: try MilterSocket(socket), request: request, everyone: everyone,
      failsClosed: failClosed, deadline: deadline)
    throw ExitCode(run.run().rawValue)
  }
}
