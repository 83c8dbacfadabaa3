import Glibc
import ReplyRuleKit

/// `sendmail`: keeps the message, judges it, and hands it to the transport as it came, or keeps it
/// back.
///
/// One process of one thread. It never asks, and writes nothing to stdout: both are the transport's.
struct SendmailRun {
  /// What the command line asks for.
  struct Order {
    var request = LintRequest()
    /// Where it cannot be judged, it is not sent.
    var failsClosed = false
    /// Seconds for judging.
    var deadline = 10
    /// The command and its words, as they came; nil where a configuration has to say.
    var transport: [UnsafeMutablePointer<CChar>?] = []
    /// The command line is wrong, and how.
    var mistake: String?
  }

  private let order: Order
  private let state = StateFolder.standing
  private let log: SendLog

  init(_ order: Order) {
    self.order = order
    log = SendLog(state: state)
  }

  /// Only returns where the transport was not started.
  func run() -> SendStatus {
    StandardStreams.hold()
    // A limit on file sizes is an error of `write`, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    let spool: Spool
    do throws(FileError) {
      spool = try Spool(state: state)
    } catch {
      say("NOT SENT: cannot take the message: \(error.path): \(error.reason)")
      return .inputError
    }
    if let mistake = order.mistake { return keepBack(spool, .usage, mistake) }
    guard !order.transport.isEmpty else { return keepBack(spool, .usage, Self.noTransport) }
    guard LoopGuard.depth < LoopGuard.limit else { return keepBack(spool, .badSetup, Self.loop) }
    let isForced = state.map(ForceNext.take) ?? false
    do throws(ChildWork.Failure) {
      return follow(try verdict(on: spool.bytes), spool, isForced: isForced)
    } catch {
      return sendUnjudged(spool, error.reason)
    }
  }

  private func verdict(on bytes: [UInt8]) throws(ChildWork.Failure) -> SendVerdict {
    let isColoured = TerminalColour.isOn(order.request.colour, descriptor: 2)
    let judgement = Judgement(
      request: order.request, reporter: VerdictReporter(isColoured: isColoured),
      deadline: order.deadline)
    guard let verdict = SendVerdict(bytes: try judgement.report(on: bytes)) else {
      throw ChildWork.Failure(reason: "it ended without a verdict")
    }
    return verdict
  }

  private func sendUnjudged(_ spool: Spool, _ reason: String) -> SendStatus {
    log.add("not-judged", [], reason)
    guard !order.failsClosed else {
      return keepBack(spool, .tryLater, "not judged (--fail-closed): \(reason)")
    }
    say("not judged, and sent all the same: \(reason)")
    return send(spool)
  }

  private func follow(_ verdict: SendVerdict, _ spool: Spool, isForced: Bool) -> SendStatus {
    guard let failing = verdict.failing else {
      remark(String(decoding: verdict.report, as: UTF8.self))
      if let reason = verdict.unread {
        remark("replylint: not judged: the message is \(reason)\n")
        log.add("not-judged", [], reason)
      } else {
        log.add("sent", verdict.silencedRules, verdict.silencedRules.isEmpty ? "" : "X-Replylint")
      }
      return send(spool)
    }
    let confirmations = confirmations(for: failing)
    let override: String? =
      if Environment.variable("REPLYLINT_FORCE") == "1" { "REPLYLINT_FORCE" } else if isForced {
        "force-next"
      } else if confirmations?.use(verdict) ?? false { "sent again" } else { nil }
    if let override {
      log.add("sent-over", verdict.failingRules, override)
      remark(
        "replylint: sent over \(verdict.failingRules.joined(separator: ", ")) (\(override))\n")
      return send(spool) {
        if isForced, let state { try? ForceNext.order(in: state) }
        if override == "sent again" { confirmations?.remember(verdict) }
      }
    }
    return refuse(verdict, spool, confirmations)
  }

  private func refuse(
    _ verdict: SendVerdict, _ spool: Spool, _ confirmations: Confirmations?
  ) -> SendStatus {
    let kept: String
    do throws(FileError) {
      kept = try spool.keep(in: state)
    } catch {
      let reason = "\(error.path): \(error.reason)"
      Trouble.write(String(decoding: verdict.report, as: UTF8.self))
      guard !order.failsClosed else {
        let place = spool.path.map { "it lies in \($0)" } ?? "it is not kept"
        say("NOT SENT, and \(place): \(reason)")
        return .tryLater
      }
      log.add("sent-unkept", verdict.failingRules, reason)
      say("sent all the same, since it cannot be kept: \(reason)")
      return send(spool)
    }
    confirmations?.remember(verdict)
    let report = RefusalReport(
      verdict: verdict, kept: kept, confirmSeconds: confirmations?.seconds ?? 0)
    if let state { try? KeptFile.replace(state.lastReport, with: Array(report.whole.utf8)) }
    log.add("refused", verdict.failingRules, kept)
    Trouble.write(report.text)
    return .refused
  }

  /// nil where sending again confirms nothing.
  private func confirmations(for failing: Severity) -> Confirmations? {
    let own = Environment.seconds("REPLYLINT_RESEND")
    let seconds = own ?? (failing < .error ? 600 : 0)
    guard let state, seconds > 0 else { return nil }
    return Confirmations(state: state, seconds: seconds)
  }

  /// The message stays here, for a reason that is not in it.
  private func keepBack(_ spool: Spool, _ status: SendStatus, _ reason: String) -> SendStatus {
    say("NOT SENT: \(reason)")
    if let kept = try? spool.keep(in: state) { say("the message is kept as it was: \(kept)") }
    log.add("not-sent", [], reason)
    return status
  }

  /// Becomes the transport.
  ///
  /// - Parameter undo: gives back what was used up, where the transport cannot be started.
  private func send(_ spool: Spool, undo: () -> Void = {}) -> SendStatus {
    var descriptor = spool.descriptor
    if let stripped = OrderHeader.removed(from: spool.bytes) {
      do throws(FileError) {
        descriptor = try Spool.inMemory(stripped)
      } catch {
        return keepBack(spool, .tryLater, "no room for the message: \(error.reason)")
      }
    }
    lseek(descriptor, 0, SEEK_SET)
    dup2(descriptor, 0)
    LoopGuard.deepen()
    spool.forget()
    signal(SIGPIPE, SIG_DFL)
    signal(SIGXFSZ, SIG_DFL)
    var words = order.transport + [nil]
    if let command = words[0] { execvp(command, &words) }
    let reason = FileReading.systemReason()
    let name = order.transport[0].map { String(cString: $0) } ?? ""
    signal(SIGPIPE, SIG_IGN)
    say("NOT SENT: cannot start the transport: \(name): \(reason)")
    log.add("not-sent", [], "\(name): \(reason)")
    undo()
    rescue(spool)
    return .noTransport
  }

  /// The transport was not there, and the name of the spool is gone already: it is written again.
  private func rescue(_ spool: Spool) {
    guard let state else { return }
    do throws(FileError) {
      let file = try KeptFile.write(spool.bytes, in: state.refused)
      say("the message is kept as it was: \(file.path)")
    } catch {
      say("and it cannot be kept: \(error.path): \(error.reason)")
    }
  }

  /// What is said of a message that is sent as it should be: on a terminal alone. Emacs takes any
  /// word on stderr for a failure, and its user would send the message twice.
  private func remark(_ text: String) {
    if isatty(2) == 1 { Trouble.write(text) }
  }

  private func say(_ text: String) { Trouble.say("replylint: \(text)\n") }

  private static let noTransport =
    "no transport is named\n  help: replylint sendmail /usr/sbin/sendmail -t; "
    + "for replylint-sendmail, REPLYLINT_SENDMAIL names it"
  private static let loop =
    "replylint stands behind itself: the transport calls it again\n"
    + "  help: name the program that really sends, such as /usr/sbin/sendmail or msmtp"
}

/// Exit statuses of `sendmail` (sysexits.h), where it does not become the transport.
enum SendStatus {
  case refused, usage, inputError, noTransport, tryLater, badSetup

  var code: Int32 {
    switch self {
    case .refused: Self.ownRefusal ?? 65
    case .usage: 64
    case .inputError: 74
    case .noTransport: 69
    case .tryLater: 75
    case .badSetup: 78
    }
  }
}

extension SendStatus {
  /// 0 would say that the message was sent.
  fileprivate static var ownRefusal: Int32? {
    guard let status = Environment.seconds("REPLYLINT_REFUSE_EXIT"), (1...255).contains(status)
    else {
      return nil
    }
    return Int32(status)
  }
}

/// Standard streams that the caller closed: a file opened later would take their place, and words for
/// stderr would land in it.
enum StandardStreams {
  /// A closed standard input cannot be read, and nothing is written to a closed output.
  static func hold() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_WRONLY)
    }
  }
}

/// Counts how often replylint stands in front of replylint.
enum LoopGuard {
  private static let name = "REPLYLINT_DEPTH"
  /// Once in front of an office's transport that has it too is meant; thrice is a circle.
  static let limit = 3

  static var depth: Int { Environment.seconds(name) ?? 0 }

  static func deepen() { setenv(name, "\(depth + 1)", 1) }
}
