import ReplyReporters

/// Judges the one message on standard input for the milter that started this process, and says on
/// standard output what becomes of it.
struct MilterJudge {
  let request: LintRequest
  let failsClosed: Bool
  /// Seconds.
  let deadline: Int
  /// Seconds within which sending again confirms; nil: as it stands.
  let resend: Int?

  func run() -> ExitStatus {
    let sink = Sink(descriptor: 1)
    sink.write(outcome().bytes)
    return sink.flush() ? .clean : .trouble
  }

  private func outcome() -> MilterOutcome {
    let state = StateFolder.standing
    let log = SendLog(state: state)
    let verdict: SendVerdict
    do throws(FileError) {
      let bytes = try FileReading.bytes(of: 0, path: "stdin")
      do throws(ChildWork.Failure) {
        let judgement = Judgement(
          request: request, report: CheckText(isColoured: false), deadline: deadline)
        verdict = try judgement.verdict(on: bytes)
      } catch {
        log.add("not-judged", [], error.reason)
        return MilterOutcome(unjudged: error.reason, failsClosed: failsClosed)
      }
    } catch {
      return MilterOutcome(unjudged: error.reason, failsClosed: failsClosed)
    }
    guard verdict.failing != nil else {
      log.add(passing: verdict)
      return MilterOutcome(.accept)
    }
    let overrides = Overrides(taking: state, resend: resend)
    if let override = overrides.take(for: verdict) {
      log.add("sent-over", verdict.failingRules, override)
      return MilterOutcome(.accept)
    }
    let confirmations = overrides.confirmations(for: verdict)
    confirmations?.remember(verdict)
    log.add("refused", verdict.failingRules, "the mail client keeps it")
    let wayOut =
      confirmations.map { RefusalReport.sendAgain($0.seconds) }
      ?? "To send it as it is, give it the header field X-Replylint: off"
    let report = RefusalReport(verdict: verdict, closing: ["NOT SENT.", wayOut])
    return MilterOutcome(.reject, report.lines())
  }
}
