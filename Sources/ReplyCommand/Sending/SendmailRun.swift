import Glibc
import ReplyReporters

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
    /// Seconds within which sending again confirms; nil: as it stands.
    var resend: Int?
    /// The transport's words as they came, the command first.
    var words: [UnsafeMutablePointer<CChar>?] = []
    /// The command is among the words; else `NamedTransport` says it.
    var namesTransport = true
    /// The command line is wrong, and how.
    var mistake: String?
  }

  private let order: Order
  /// The command and its words.
  private var transport: [UnsafeMutablePointer<CChar>?]
  private let state = StateFolder.standing
  private let log: SendLog

  init(_ order: Order) {
    self.order = order
    transport = order.words
    log = SendLog(state: state)
  }

  /// Only returns where the transport was not started.
  mutating func run() -> SendStatus {
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
    Interruption.watch(endsInput: false)
    if let mistake = order.mistake { return keepBack(spool, .usage, mistake) }
    if !order.namesTransport {
      do throws(ChildWork.Failure) {
        let named = try NamedTransport.words(deadline: order.deadline)
        transport = named.isEmpty ? [] : named.map { strdup($0) } + order.words
      } catch {
        return keepBack(spool, .badSetup, "the transport is not known: \(error.reason)")
      }
    }
    guard !transport.isEmpty else { return keepBack(spool, .usage, Self.noTransport) }
    guard LoopGuard.depth < LoopGuard.limit else { return keepBack(spool, .badSetup, Self.loop) }
    let overrides = Overrides(taking: state, resend: order.resend)
    do throws(ChildWork.Failure) {
      let verdict = try verdict(on: spool.bytes)
      guard !Interruption.isRequested else { return keepBack(spool, .tryLater, Self.interrupted) }
      return follow(verdict, spool, overrides)
    } catch {
      guard !Interruption.isRequested else { return keepBack(spool, .tryLater, Self.interrupted) }
      return sendUnjudged(spool, error.reason)
    }
  }

  private func verdict(on bytes: [UInt8]) throws(ChildWork.Failure) -> SendVerdict {
    let isColoured = TerminalColour.isOn(order.request.colour, descriptor: 2)
    return try Judgement(
      request: order.request, report: CheckText(isColoured: isColoured), deadline: order.deadline
    ).verdict(on: bytes)
  }

  private func sendUnjudged(_ spool: Spool, _ reason: String) -> SendStatus {
    log.add("not-judged", [], reason)
    guard !order.failsClosed else {
      return keepBack(spool, .tryLater, "not judged (--fail-closed): \(reason)")
    }
    say("not judged, and sent all the same: \(reason)")
    return send(spool)
  }

  private func follow(
    _ verdict: SendVerdict, _ spool: Spool, _ overrides: Overrides
  ) -> SendStatus {
    guard verdict.failing != nil else {
      remark(String(decoding: verdict.report, as: UTF8.self))
      if let reason = verdict.unread {
        remark("replylint: not judged: the message is \(reason)\n")
      }
      log.add(passing: verdict)
      return send(spool)
    }
    guard let name = overrides.take(for: verdict) else {
      return refuse(verdict, spool, overrides.confirmations(for: verdict))
    }
    log.add("sent-over", verdict.failingRules, name)
    remark("replylint: sent over \(verdict.failingRules.joined(separator: ", ")) (\(name))\n")
    return send(spool) { overrides.giveBack(name, for: verdict) }
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
    let wayOut =
      confirmations.map { RefusalReport.sendAgain($0.seconds) }
      ?? "To send it as it is: replylint force-next, then send it again."
    let report = RefusalReport(
      verdict: verdict, closing: ["NOT SENT. The message is kept as it was: \(kept)", wayOut])
    if let state { try? KeptFile.replace(state.lastReport, with: Array(report.whole.utf8)) }
    log.add("refused", verdict.failingRules, kept)
    Trouble.write(report.text)
    return .refused
  }

  /// The message stays here, for a reason that is not in it.
  private func keepBack(_ spool: Spool, _ status: SendStatus, _ reason: String) -> SendStatus {
    say("NOT SENT: \(reason)")
    do throws(FileError) {
      say("the message is kept as it was: \(try spool.keep(in: state))")
    } catch {
      let place = spool.path.map { "it lies in \($0)" } ?? "it is not kept"
      say("\(place): \(error.path): \(error.reason)")
    }
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
    var words = transport + [nil]
    if let command = words[0] { execvp(command, &words) }
    let reason = FileReading.systemReason()
    let name = words[0].map { String(cString: $0) } ?? ""
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
    + "for replylint-sendmail, REPLYLINT_SENDMAIL or transport of your configuration names it"
  private static let interrupted = "a signal ended it while the message was judged"
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
