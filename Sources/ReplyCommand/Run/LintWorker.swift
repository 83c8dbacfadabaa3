import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyReporters
import ReplyRuleKit

/// Does one piece of work after another on one thread.
final class LintWorker {
  private let request: LintRequest
  private let builder: ExchangeBuilder
  private let text: CheckText
  /// Folder that the messages of the baseline to be written are relative to.
  private let baselineFolder: String?
  private var reviewers: [Int: Reviewer] = [:]

  init(
    request: LintRequest, builder: ExchangeBuilder, isColoured: Bool,
    baselineFolder: String? = nil
  ) {
    self.request = request
    self.baselineFolder = baselineFolder
    self.builder = builder
    text = CheckText(isColoured: isColoured)
  }

  func outcome(of item: WorkItem) -> WorkOutcome {
    switch item.input {
    case .unreadable(let reason):
      return broken(id: item.name, reason: reason, trouble: reason)
    case .passedOver(let reason):
      return broken(id: item.name, reason: reason, trouble: nil)
    case .message(let raw, let placement):
      let names = placement.settings.customerNames
      return judge(
        builder.exchange(raw.message(), name: item.name, path: raw.path, customerNames: names),
        at: placement)
    case .brokenRecord(let number, let reason):
      return broken(id: "\(number)", reason: reason, trouble: reason)
    case .record(let line, let number, let placement):
      return outcome(of: line, number: number, at: placement, name: item.name)
    }
  }

  private func outcome(
    of line: [UInt8], number: Int, at placement: SettingsTable.Placement, name: String
  ) -> WorkOutcome {
    do throws(RecordError) {
      let record = try JSONRecord.read(line, number: number)
      let names = placement.settings.customerNames
      return judge(
        try builder.exchange(record, number: number, customerNames: names), at: placement)
    } catch {
      return broken(
        id: error.id, reason: error.reason, trouble: "\(name):\(number): \(error.reason)")
    }
  }

  /// A record that cannot be read has its line in the output all the same.
  private func broken(id: String, reason: String, trouble: String?) -> WorkOutcome {
    var outcome = WorkOutcome(trouble: trouble)
    if request.outputFormat != .text { outcome.output = CheckJSON.line(id: id, error: reason) }
    return outcome
  }

  private func judge(_ exchange: Exchange, at placement: SettingsTable.Placement) -> WorkOutcome {
    let settings = placement.settings
    var review = reviewer(settings).review(exchange)
    var outcome = WorkOutcome()
    outcome.silence = silence(&review, at: placement)
    outcome.fails =
      request.task == .check && review.open.contains { $0.severity >= settings.failOn }
    outcome.output = report(review)
    if request.task == .check {
      outcome.remarks = (review.silence.troubles + review.silence.unused).map {
        "\(exchange.id): note: \($0)"
      }
    }
    if request.task == .check, request.outputFormat == .text {
      outcome.notices = review.inspection.notices.map { "\(exchange.id): note: \($0)" }
    }
    return outcome
  }

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

  private func report(_ review: Review) -> [UInt8] {
    switch (request.task, request.outputFormat) {
    case (.check, .text): text.block(review)
    case (.check, _): CheckJSON.line(review)
    case (.inspect, .text): InspectText.block(review)
    case (.inspect, _): InspectJSON.line(review)
    }
  }

  private func reviewer(_ settings: LintSettings) -> Reviewer {
    if let reviewer = reviewers[settings.number] { return reviewer }
    let reviewer = Reviewer(engine: settings.engine)
    reviewers[settings.number] = reviewer
    return reviewer
  }
}
