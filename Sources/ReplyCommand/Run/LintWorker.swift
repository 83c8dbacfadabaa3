import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyReporters
import ReplyRuleKit

/// Does one piece of work after another on one thread.
final class LintWorker {
  private let request: LintRequest
  private let profiles: [Profile]
  private let builder: ExchangeBuilder
  private let text: CheckText
  private var reviewers: [Int: Reviewer] = [:]

  init(request: LintRequest, profiles: [Profile], builder: ExchangeBuilder, isColoured: Bool) {
    self.request = request
    self.profiles = profiles
    self.builder = builder
    text = CheckText(isColoured: isColoured)
  }

  func outcome(of item: WorkItem) -> WorkOutcome {
    switch item.input {
    case .unreadable(let reason):
      return broken(id: item.name, reason: reason, trouble: reason)
    case .message(let raw):
      let names = profiles[item.engine].customerNames
      return judge(
        builder.exchange(raw.message(), name: item.name, path: raw.path, customerNames: names),
        item: item)
    case .brokenRecord(let number, let reason):
      return broken(id: "\(number)", reason: reason, trouble: reason)
    case .record(let line, let number):
      return outcome(of: line, number: number, item: item)
    }
  }

  private func outcome(of line: [UInt8], number: Int, item: WorkItem) -> WorkOutcome {
    do throws(RecordError) {
      let record = try JSONRecord.read(line, number: number)
      let names = profiles[item.engine].customerNames
      return judge(
        try builder.exchange(record, number: number, customerNames: names), item: item)
    } catch {
      return broken(
        id: error.id, reason: error.reason, trouble: "\(item.name):\(number): \(error.reason)")
    }
  }

  /// A record that cannot be read has its line in the output all the same.
  private func broken(id: String, reason: String, trouble: String) -> WorkOutcome {
    var outcome = WorkOutcome(trouble: trouble)
    if request.outputFormat != .text { outcome.output = CheckJSON.line(id: id, error: reason) }
    return outcome
  }

  private func judge(_ exchange: Exchange, item: WorkItem) -> WorkOutcome {
    let review = reviewer(item.engine).review(exchange)
    let failOn = profiles[item.engine].failOn
    var outcome = WorkOutcome()
    outcome.fails = request.task == .check && review.open.contains { $0.severity >= failOn }
    outcome.output = report(review)
    if request.task == .check, request.outputFormat == .text {
      outcome.notices = review.inspection.notices.map { "\(exchange.id): note: \($0)" }
    }
    return outcome
  }

  private func report(_ review: Review) -> [UInt8] {
    switch (request.task, request.outputFormat) {
    case (.check, .text): text.block(review)
    case (.check, _): CheckJSON.line(review)
    case (.inspect, .text): InspectText.block(review)
    case (.inspect, _): InspectJSON.line(review)
    }
  }

  private func reviewer(_ engine: Int) -> Reviewer {
    if let reviewer = reviewers[engine] { return reviewer }
    let reviewer = Reviewer(engine: profiles[engine].engine)
    reviewers[engine] = reviewer
    return reviewer
  }
}
