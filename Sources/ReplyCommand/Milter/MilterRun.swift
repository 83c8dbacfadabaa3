import CReplyMilter
import CReplyProcess
import Glibc

/// `milter`: judges what a mail server takes from its people, before the server takes it.
///
/// libmilter serves each connection on a thread of its own; each message is judged in a process of
/// its own, so that nothing that happens there costs more than that verdict.
struct MilterRun {
  let socket: MilterSocket
  let request: LintRequest
  /// Clients too that did not log in.
  let everyone: Bool
  let failsClosed: Bool
  /// Seconds for judging.
  let deadline: Int

  func run() -> ExitStatus {
    do throws(ChildWork.Failure) {
      try checkSettings()
    } catch {
      Trouble.say("replylint: milter: \(error.reason)\n")
      return .trouble
    }
    Self.standing.failsClosed = failsClosed
    // The judging process keeps the deadline itself, and says so.
    Self.standing.patience = deadline + 2
    let failure = socket.name.withCString { name in
      var order = rp_milter_order(
        socket: name, everyone: everyone ? 1 : 0, fail_closed: failsClosed ? 1 : 0,
        judge: { MilterRun.judge($0, $1, $2) })
      return rp_milter_open(&order)
    }
    guard failure == 0 else {
      let reason = failure > 0 ? FileReading.reason(failure) : "see the system's log"
      Trouble.say("replylint: milter: \(socket.name): cannot listen: \(reason)\n")
      return .trouble
    }
    let unjudged = failsClosed ? "is to come again later" : "is let through"
    Trouble.say("replylint: milter: listens on \(socket.name); what cannot be judged \(unjudged)\n")
    return rp_milter_serve() == 0 ? .clean : .trouble
  }

  /// A configuration that cannot be read would leave every message unjudged.
  private func checkSettings() throws(ChildWork.Failure) {
    _ = try ChildWork.answer(deadline: deadline) { () throws(SetupError) in
      _ = try SettingsTable(Setup(request)).placement(of: nil)
      return []
    }
  }

  private struct Standing {
    var failsClosed = false
    /// Seconds.
    var patience = 0
  }

  /// Written before the first connection, and only read from then on.
  nonisolated(unsafe) private static var standing = Standing()

  /// Called by libmilter on the thread of a connection.
  private static func judge(
    _ message: Int32, _ reply: UnsafeMutablePointer<CChar>, _ room: Int32
  ) -> Int32 {
    let outcome: MilterOutcome
    do throws(ChildWork.Failure) {
      outcome = try answer(on: message)
    } catch {
      outcome = MilterOutcome(unjudged: error.reason, failsClosed: standing.failsClosed)
    }
    if let reason = outcome.unjudged {
      Trouble.say("replylint: milter: a message was not judged: \(reason)\n")
    }
    for (place, byte) in outcome.reply(room: Int(room) - 1).enumerated() { reply[place] = byte }
    return outcome.kind.code
  }

  private static func answer(on message: Int32) throws(ChildWork.Failure) -> MilterOutcome {
    let words = CommandLine.arguments + ["--judge"]
    let answer = try ChildWork.answer(
      ofSelf: words, input: message, deadline: standing.patience)
    guard let outcome = MilterOutcome(bytes: answer) else {
      throw ChildWork.Failure(reason: "it ended without a verdict")
    }
    return outcome
  }
}
