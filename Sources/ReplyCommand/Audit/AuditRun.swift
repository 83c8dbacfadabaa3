import Glibc
import ReplyEngine
import ReplyModel
import ReplyReporters
import ReplyRuleKit
import ReplyRules
import ReplyStore

/// `audit`, from the request to the exit status.
struct AuditRun {
  private let request: AuditRequest
  private let trouble = Trouble()

  init(_ request: AuditRequest) { self.request = request }

  func run() -> ExitStatus {
    do throws(SetupError) {
      let store = try storePath()
      guard !request.printsStore else { return Sink.toStandardOutput(store + "\n") }
      let compared = try earlierFigures()
      let own = try ownMail()
      if let how = own.how {
        trouble.remark(["takes \(how) as the agents'; --me ADDRESS tells it otherwise"])
      }
      let output = try Output(path: request.outputFile, inputs: request.allPaths)
      return try audit(own, into: store, comparedWith: compared, output)
    } catch {
      trouble.report(error.message)
      return .trouble
    }
  }

  private func storePath() throws(SetupError) -> String {
    if let store = request.store { return store }
    guard let folder = StoreFolder.path else {
      throw SetupError(
        message: "there is no folder to keep the audit in: HOME is not set\n"
          + "  help: name a file: --store FILE")
    }
    return "\(folder)/audit.sqlite"
  }

  /// Of `--compare`, or nil.
  private func earlierFigures() throws(SetupError) -> AuditFigures? {
    guard let path = request.compare else { return nil }
    do throws(AuditReportError) {
      return try AuditReportFile.figures(Self.bytes(of: path), path: path)
    } catch {
      throw SetupError(message: "\(error)")
    }
  }

  private static func bytes(of path: String) throws(AuditReportError) -> [UInt8] {
    do throws(FileError) {
      return try FileReading.bytes(of: path)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }

  private func ownMail() throws(SetupError) -> OwnMail {
    if !request.me.isEmpty { return OwnMail(me: request.me) }
    if !request.sent.isEmpty { return OwnMail(folders: request.sent) }
    return try OwnMail(WriterCensus(of: request.allPaths))
  }

  private func audit(
    _ own: OwnMail, into store: String, comparedWith compared: AuditFigures?, _ output: Output
  ) throws(SetupError) -> ExitStatus {
    let setup = Setup(request.lint)
    let table = SettingsTable(setup)
    try table.prepare(request.allPaths)
    let index = MessageIndex(folders: request.allPaths, store: StoreFolder.path)
    trouble.note(index.notice.map { [$0] } ?? [])
    do throws(StoreFileError) {
      let writer = try AuditWriter(path: store)
      defer { writer.close() }
      let desk = AuditDesk(
        writer: writer, census: MailCensus(index: index), settings: AuditSettings.hash(setup),
        trouble: trouble, isJudged: { [request] in request.holds($0.date) })
      Interruption.watch(endsInput: true)
      read(desk, own, index, table)
      if Interruption.isRequested {
        trouble.report(
          "interrupted after \(Grouped.messages(desk.read)); they are kept, the next run goes on")
      }
      for reason in index.unreadable { trouble.report(reason) }
      guard !Interruption.isRequested, !desk.isBroken else { return .trouble }
      try writer.settle(clock: Int64(time(nil)))
      let ledger = try AuditLedger(
        path: store, run: writer.run, period: request.period,
        writer: request.agent.map { AuditLedger.writer(address: $0) })
      let builder = AuditReportBuilder(request: request, ledger: ledger, rules: ruleSummaries)
      var report = try builder.report(unreadable: desk.unreadable + index.unreadable.count)
      report.changes = compared.map { AuditFigures.changes(from: $0, to: AuditFigures(report)) }
      return write(request.redacts ? Redaction.redacted(report) : report, to: output)
    } catch {
      throw SetupError(message: "\(error)")
    }
  }

  private func read(
    _ desk: AuditDesk, _ own: OwnMail, _ index: MessageIndex, _ table: SettingsTable
  ) {
    let batch = OrderedBatch<AuditItem, AuditOutcome>(
      next: {
        guard let place = desk.next() else { return nil }
        do throws(SetupError) {
          return AuditItem(
            place: place, settings: .success(try table.placement(of: place.path).settings))
        } catch {
          return AuditItem(place: place, settings: .failure(error))
        }
      }, deliver: desk.take)
    batch.run(workers: request.jobs ?? LintRun.workersOfMachine) { [request] in
      AuditWorker(request: request, own: own, index: index).outcome
    }
    desk.end()
  }

  private func write(_ report: AuditReport, to output: Output) -> ExitStatus {
    let isColoured = output.file == nil && TerminalColour.isOn(request.colour, descriptor: 1)
    switch request.outputFormat {
    case .text:
      let columns = output.file == nil ? Terminal.columns(1) : 0
      output.sink.write(
        AuditText(isColoured: isColoured, width: columns > 0 ? columns : 80).text(report))
    case .html: output.sink.write(AuditHTML.text(report))
    case .json: output.sink.write(AuditJSON.bytes(report))
    case .csv: output.sink.write(AuditCSV.bytes(report))
    }
    if let reason = output.finish(isWhole: true) { trouble.report(reason) }
    guard trouble.isEmpty else { return .trouble }
    return fails(report) ? .findings : .clean
  }

  /// Only where `--fail-on` asks for it: a report is read for more than its findings.
  private func fails(_ report: AuditReport) -> Bool {
    guard let failOn = request.lint.failOn else { return false }
    return report.rules.contains { rule in
      rule.findings > rule.accepted
        && Severity(rawValue: rule.severity).map { $0 >= failOn } ?? false
    }
  }

  /// What each rule finds, in a line.
  private var ruleSummaries: [String: String] {
    Dictionary(
      uniqueKeysWithValues: builtInRules.map { ($0.description.identifier, $0.description.summary) }
    )
  }
}
