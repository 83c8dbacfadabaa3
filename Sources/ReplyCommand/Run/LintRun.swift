import Glibc
import ReplyEngine
import ReplyMail
import ReplyStore

/// `check` and `inspect`, from the request to the exit status.
struct LintRun {
  private let request: LintRequest
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
    let original = try setup.original()
    trouble.note(setup.notices)
    let index = request.messageIndex
    trouble.note(index?.notice.map { [$0] } ?? [])
    let builder = ExchangeBuilder(request: request, original: original, index: index)
    let output = try Output(path: request.outputFile, inputs: request.paths)
    let isColoured = output.file == nil && TerminalColour.isOn(request.colour, descriptor: 1)
    let reporter = request.reporter(isColoured: isColoured)
    let delivery = Delivery(
      output: output, document: reporter.document(), trouble: trouble,
      silence: SilenceLedger(writer: baseline), isPrompt: readsInput && Terminal.isPipe(0))
    let items = ItemStream(request, settings: settings)
    Interruption.watch(endsInput: true)
    let batch = OrderedBatch<WorkItem, WorkOutcome>(
      next: { delivery.next(items, readsInput: readsInput) }, deliver: delivery.take)
    batch.run(workers: workers) { [request, folder = baseline?.folder] in
      let worker = LintWorker(
        request: request, builder: builder, reporter: reporter, baselineFolder: folder)
      return worker.outcome
    }
    return delivery.end(index?.unreadable ?? [], setup.coveredConfigurations)
  }

  private var readsInput: Bool { request.paths.contains("-") }

  /// One worker a core, but one alone where there is only standard input or a single file.
  private var workers: Int {
    if let jobs = request.jobs { return jobs }
    let isSingle = request.paths.count == 1 && !isFolderOrLarge(request.paths[0])
    return isSingle ? 1 : Self.workersOfMachine
  }

  /// One a core.
  static var workersOfMachine: Int { max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private func isFolderOrLarge(_ path: String) -> Bool {
    var status = stat()
    guard path != "-", stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR || status.st_size > 1 << 20
  }
}
