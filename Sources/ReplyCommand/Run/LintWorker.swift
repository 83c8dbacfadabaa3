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
  private let reporter: any Reporter
  private var reviewers: [Int: Reviewer] = [:]

  init(
    request: LintRequest, profiles: [Profile], builder: ExchangeBuilder, reporter: any Reporter
  ) {
    self.request = request
    self.profiles = profiles
    self.builder = builder
    self.reporter = reporter
  }

  func outcome(of item: WorkItem) -> WorkOutcome {
    switch item.input {
    case .unreadable(let reason):
      return broken(
        BrokenInput(id: item.name, file: item.name, reason: reason, trouble: reason))
    case .message(let raw):
      let names = profiles[item.engine].customerNames
      let exchange = builder.exchange(
        raw.message(), name: item.name, path: raw.path, customerNames: names)
      return judge(exchange, file: raw.path, item: item) { FileRegion.regions(of: $0, in: raw) }
    case .brokenRecord(let number, let reason):
      return broken(
        BrokenInput(
          id: "\(number)", file: item.name, line: number, reason: reason, trouble: reason))
    case .record(let line, let number):
      return outcome(of: line, number: number, item: item)
    }
  }

  private func outcome(of line: [UInt8], number: Int, item: WorkItem) -> WorkOutcome {
    do throws(RecordError) {
      let record = try JSONRecord.read(line, number: number)
      let names = profiles[item.engine].customerNames
      let exchange = try builder.exchange(record, number: number, customerNames: names)
      return judge(exchange, file: item.name, item: item) { review in
        review.findings.map { _ in FileRegion(line: number) }
      }
    } catch {
      return broken(
        BrokenInput(
          id: error.id, file: item.name, line: number, reason: error.reason,
          trouble: "\(item.name):\(number): \(error.reason)"))
    }
  }

  private func broken(_ input: BrokenInput) -> WorkOutcome {
    WorkOutcome(piece: reporter.piece(of: input), trouble: input.trouble)
  }

  private func judge(
    _ exchange: Exchange, file: String, item: WorkItem, regions: (Review) -> [FileRegion]
  ) -> WorkOutcome {
    let review = reviewer(item.engine).review(exchange)
    let message = ReportedMessage(
      review: review, file: file, regions: reporter.pointsIntoFiles ? regions(review) : [],
      failOn: profiles[item.engine].failOn)
    var outcome = WorkOutcome(piece: reporter.piece(of: message))
    outcome.fails = request.task == .check && message.fails
    if reporter.saysNotices {
      outcome.notices = review.inspection.notices.map { "\(exchange.id): note: \($0)" }
    }
    return outcome
  }

  private func reviewer(_ engine: Int) -> Reviewer {
    if let reviewer = reviewers[engine] { return reviewer }
    let reviewer = Reviewer(engine: profiles[engine].engine)
    reviewers[engine] = reviewer
    return reviewer
  }
}
