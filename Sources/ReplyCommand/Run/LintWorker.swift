import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyReporters
import ReplyRuleKit

/// Does one piece of work after another on one thread.
final class LintWorker {
  private let request: LintRequest
  private let builder: ExchangeBuilder
  private let reporter: any Reporter
  /// Folder that the messages of the baseline to be written are relative to.
  private let baselineFolder: String?
  private var reviewers: [Int: Reviewer] = [:]

  init(
    request: LintRequest, builder: ExchangeBuilder, reporter: any Reporter,
    baselineFolder: String? = nil
  ) {
    self.request = request
    self.baselineFolder = baselineFolder
    self.builder = builder
    self.reporter = reporter
  }

  func outcome(of item: WorkItem) -> WorkOutcome {
    switch item.input {
    case .unreadable(let reason):
      return broken(
        BrokenInput(id: item.name, file: item.name, reason: reason, trouble: reason))
    case .passedOver(let reason):
      var outcome = broken(
        BrokenInput(id: item.name, file: item.name, reason: reason, trouble: reason))
      outcome.trouble = nil
      return outcome
    case .message(let raw, let placement):
      var exchange = builder.exchange(
        raw.message(), name: item.name, path: raw.path, known: placement.settings.customers)
      placement.settings.template?.fill(&exchange)
      return judge(exchange, file: raw.path, at: placement) { FileRegion.regions(of: $0, in: raw) }
    case .brokenRecord(let number, let reason):
      return broken(
        BrokenInput(
          id: "\(number)", file: item.name, line: number, reason: reason, trouble: reason))
    case .record(let line, let number, let placement):
      return outcome(of: line, number: number, at: placement, name: item.name)
    }
  }

  private func outcome(
    of line: [UInt8], number: Int, at placement: SettingsTable.Placement, name: String
  ) -> WorkOutcome {
    do throws(RecordError) {
      let record = try JSONRecord.read(line, number: number)
      var exchange = try builder.exchange(
        record, number: number, known: placement.settings.customers)
      placement.settings.template?.fill(&exchange)
      return judge(exchange, file: name, at: placement) { review in
        review.findings.map { _ in FileRegion(line: number) }
      }
    } catch {
      return broken(
        BrokenInput(
          id: error.id, file: name, line: number, reason: error.reason,
          trouble: "\(name):\(number): \(error.reason)"))
    }
  }

  private func broken(_ input: BrokenInput) -> WorkOutcome {
    WorkOutcome(piece: reporter.piece(of: input), trouble: input.trouble)
  }

  private func judge(
    _ exchange: Exchange, file: String, at placement: SettingsTable.Placement,
    regions: (Review) -> [FileRegion]
  ) -> WorkOutcome {
    let settings = placement.settings
    var review = reviewer(settings).review(exchange)
    let silence = silence(&review, at: placement)
    let message = ReportedMessage(
      review: review, file: file, regions: reporter.pointsIntoFiles ? regions(review) : [],
      failOn: settings.failOn, hasBaseline: settings.baseline != nil)
    var outcome = WorkOutcome(piece: reporter.piece(of: message))
    outcome.fails = request.task == .check && message.fails
    outcome.silence = silence
    if reporter.saysNotices {
      outcome.notices = review.inspection.notices.map { "\(exchange.id): note: \($0)" }
      if request.showsQuestions, review.inspection.original == nil {
        outcome.notices.append("\(exchange.id): note: \(Self.noQuestions)")
      }
      outcome.remarks = (review.silence.troubles + review.silence.unused).map {
        "\(exchange.id): note: \($0)"
      }
    }
    return outcome
  }

  private static let noQuestions =
    "no message of the customer was found, so no questions are shown; --original names one"

  /// Silences what a baseline accepts, or what is about to go into one.
  private func silence(
    _ review: inout Review, at placement: SettingsTable.Placement
  ) -> SilenceRecord? {
    let settings = placement.settings
    var record = SilenceRecord(settings: settings, silence: review.silence)
    guard let folder = baselineFolder ?? settings.baseline?.folder else {
      return settings.silencers.isEmpty ? nil : record
    }
    let key = BaselineKey.of(
      review.inspection.exchange, path: placement.path, folder: folder)
    record.key = key
    record.findings = review.open
    if let baseline = settings.baseline?.baseline { review.accept(baseline, message: key) }
    if baselineFolder != nil { review.acceptAll() }
    return record
  }

  private func reviewer(_ settings: LintSettings) -> Reviewer {
    if let reviewer = reviewers[settings.number] { return reviewer }
    let reviewer = Reviewer(engine: settings.engine, memory: settings.memory)
    reviewers[settings.number] = reviewer
    return reviewer
  }
}
