import Glibc
import ReplyEngine
import ReplyMail

/// `check` and `inspect`, from the request to the exit status.
struct LintRun {
  private let request: LintRequest
  private let sink = Sink(descriptor: 1)
  private let trouble = Trouble()

  init(_ request: LintRequest) { self.request = request }

  func run() -> ExitStatus {
    do throws(SetupError) {
      return try lint()
    } catch {
      trouble.report(error.message)
      return .trouble
    }
  }

  private func lint() throws(SetupError) -> ExitStatus {
    let setup = Setup(request)
    let settings = SettingsTable(setup)
    try settings.prepare(request.paths)
    let baseline = try setup.baselineWriter()
    let silence = SilenceLedger(writer: baseline)
    let original = try setup.original()
    let index = request.maildirs.isEmpty ? nil : MessageIndex(folders: request.maildirs)
    let builder = ExchangeBuilder(request: request, original: original, index: index)
    let isColoured = TerminalColour.isOn(request.colour, descriptor: 1)
    let array = JSONArrayFrame(isOn: request.outputFormat == .json)
    var fails = false
    sink.write(array.start)
    let items = ItemStream(request, settings: settings)
    let batch = OrderedBatch<WorkItem, WorkOutcome>(
      next: items.next,
      deliver: { outcome in
        if let reason = outcome.trouble { trouble.report(reason) }
        trouble.note(outcome.notices)
        trouble.remark(outcome.remarks)
        if let record = outcome.silence { silence.note(record) }
        if outcome.fails { fails = true }
        return outcome.output.isEmpty || sink.write(array.element(outcome.output))
      })
    batch.run(workers: workers) { [request, folder = baseline?.folder] in
      let worker = LintWorker(
        request: request, builder: builder, isColoured: isColoured, baselineFolder: folder)
      return worker.outcome
    }
    for folder in index?.unreadable ?? [] { trouble.report(folder) }
    sink.write(array.end)
    sink.flush()
    close(silence, baseline)
    return status(fails: fails)
  }

  /// What is to be said of suppressions once everything was read; else nothing can be told.
  private func close(_ silence: SilenceLedger, _ baseline: BaselineWriter?) {
    guard trouble.isEmpty, !sink.isClosed, sink.failure == nil else {
      if request.writeBaseline != nil {
        trouble.report("part of the work could not be done: the baseline was not written")
      }
      return
    }
    trouble.remark(silence.notices)
    guard let baseline else { return }
    do throws(BaselineError) {
      trouble.remark([try baseline.write()])
    } catch {
      trouble.report("\(error)")
    }
  }

  private func status(fails: Bool) -> ExitStatus {
    if let code = sink.failure {
      trouble.report("cannot write the findings to stdout: \(FileReading.reason(code))")
    }
    if !trouble.isEmpty { return .trouble }
    return fails ? .findings : .clean
  }

  /// One worker a core, but one alone where there is only standard input or a single file.
  private var workers: Int {
    if let jobs = request.jobs { return jobs }
    let isSingle = request.paths.count == 1 && !isFolderOrLarge(request.paths[0])
    return isSingle ? 1 : max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  private func isFolderOrLarge(_ path: String) -> Bool {
    var status = stat()
    guard path != "-", stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR || status.st_size > 1 << 20
  }
}
