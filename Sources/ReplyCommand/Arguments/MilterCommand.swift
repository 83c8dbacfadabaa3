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

  @Flag(help: .hidden)
  var judge = false

  @OptionGroup var judging: JudgingArguments

  @OptionGroup var lint: FilterArguments

  func validate() throws {
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
        request: request, failsClosed: judging.failClosed, deadline: judging.deadline,
        resend: judging.resend)
      throw ExitCode(judge.run().rawValue)
    }
    let run = MilterRun(
      socket: try MilterSocket(socket), request: request, everyone: everyone,
      failsClosed: judging.failClosed, deadline: judging.deadline)
    throw ExitCode(run.run().rawValue)
  }
}
