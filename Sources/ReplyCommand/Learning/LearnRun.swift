import Glibc
import LexiconData
import ReplyEngine
import ReplyModel
import ReplyStore

/// `learn`, from the request to the exit status.
struct LearnRun {
  /// Messages that are written together: a run that is killed loses no more.
  private static let batch = 4_000

  private let request: LearnRequest
  private let trouble = Trouble()

  init(_ request: LearnRequest) { self.request = request }

  func run() -> ExitStatus {
    do throws(SetupError) {
      let path = try StorePath.of(request)
      if request.lists { return try list(path) }
      let own =
        request.me.isEmpty
        ? try OwnMail(WriterCensus(of: request.paths, as: request.inputFormat))
        : OwnMail(me: request.me)
      if let how = own.how { trouble.remark(["learns \(how); --me ADDRESS tells it otherwise"]) }
      return try learn(into: path, own)
    } catch {
      trouble.report(error.message)
      return .trouble
    }
  }

  private func list(_ path: String) throws(SetupError) -> ExitStatus {
    guard FileReading.exists(path) else {
      return Sink.toStandardOutput("\(path): nothing was learned yet\n")
    }
    do throws(StoreFileError) {
      let status = try PastMailStatus(path: path, most: 20)
      return Sink.toStandardOutput(LearnWords.list(status, path: path))
    } catch {
      throw SetupError(message: "\(error)")
    }
  }

  private func learn(into path: String, _ own: OwnMail) throws(SetupError) -> ExitStatus {
    let desk: LearnDesk
    do throws(StoreFileError) {
      desk = LearnDesk(
        writer: try PastMailWriter(path: path), forgets: request.forgets, trouble: trouble)
    } catch {
      throw SetupError(message: "\(error)")
    }
    let items = ItemStream(request.input, settings: SettingsTable(Setup(request.input)))
    Interruption.watch(endsInput: true)
    let batch = OrderedBatch<WorkItem, LearnWorker.Outcome>(
      next: { Interruption.isRequested ? nil : items.next() },
      deliver: { desk.take($0, most: Self.batch) })
    batch.run(workers: request.jobs ?? LintRun.workersOfMachine) {
      [builder = ExchangeBuilder(request: request.input, original: nil, index: nil), request] in
      LearnWorker(
        builder: builder, own: own, keepsText: request.keepsText,
        inspector: Inspector(lexicons: builtInLexicons)
      ).outcome
    }
    let tally = desk.end()
    if Interruption.isRequested {
      trouble.report("interrupted: \(LearnWords.kept(tally, forgets: request.forgets))")
    }
    let status = try? PastMailStatus(path: path, most: 0)
    let written = Sink.toStandardOutput(
      LearnWords.summary(tally, forgets: request.forgets)
        + (status.map { LearnWords.holding($0, path: path) } ?? ""))
    return trouble.isEmpty ? written : .trouble
  }
}
