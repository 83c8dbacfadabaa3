import ReplyReporters
import ReplyStore

/// Makes the report of what a store of audits knows.
struct AuditReportBuilder {
  /// Entries of a list beyond which nobody reads.
  private static let most = (html: 2_000, others: 500)
  /// Spans of the bars, in seconds: an hour, four, a working day of eight, one, two, three, seven and
  /// fourteen days.
  private static let bars = [
    3_600, 14_400, 28_800, 86_400, 172_800, 259_200, 604_800, 1_209_600,
  ]

  let request: AuditRequest
  let ledger: AuditLedger
  /// By identifier.
  let rules: [String: String]
  private let quotes = QuoteReader()

  init(request: AuditRequest, ledger: AuditLedger, rules: [String: String]) {
    self.request = request
    self.ledger = ledger
    self.rules = rules
  }

  /// - Parameter unreadable: messages that could not be read.
  /// - Throws: `StoreFileError`.
  func report(unreadable: Int) throws(StoreFileError) -> AuditReport {
    var report = AuditReport()
    report.paths = request.allPaths
    report.me = request.me
    try count(&report, unreadable: unreadable)
    try addRules(&report)
    report.weeks = try ledger.weeks().map {
      AuditReport.Week(
        monday: $0.monday, replies: $0.replies, findings: $0.findings, medianWait: $0.medianWait)
    }
    report.firstWaits = try waits(first: true)
    report.waits = try waits(first: false)
    try addLedgers(&report)
    try addAgents(&report)
    return report
  }

  private func waits(first: Bool) throws(StoreFileError) -> AuditReport.Waits {
    Self.waits(
      try ledger.waits(first: first), unanswered: try ledger.unansweredMessages(first: first))
  }

  private var most: Int { request.outputFormat == .html ? Self.most.html : Self.most.others }

  private func count(_ report: inout AuditReport, unreadable: Int) throws(StoreFileError) {
    let counts = try ledger.counts()
    report.counts.messages = counts.messages
    report.counts.replies = counts.replies
    report.counts.fromCustomers = counts.fromCustomers
    report.counts.threads = counts.threads
    report.counts.customers = counts.customers
    report.counts.agents = counts.agents
    report.counts.unreadable = unreadable
    report.offset = counts.zone
    if let first = counts.first, let last = counts.last, first <= last {
      report.period = first...last
    }
  }

  private func addRules(_ report: inout AuditReport) throws(StoreFileError) {
    for count in try ledger.findingCounts() {
      let examples = try ledger.findings(rule: count.rule, severity: count.severity, most: 3)
      report.rules.append(
        AuditReport.RuleCount(
          rule: count.rule, severity: count.severity, summary: rules[count.rule] ?? "",
          findings: count.findings, replies: count.replies, accepted: count.accepted,
          examples: examples.map(quotes.quote)))
    }
  }

  private func addLedgers(_ report: inout AuditReport) throws(StoreFileError) {
    report.longestWaits = try ledger.longestWaits(most: 50).map { wait in
      AuditReport.Wait(
        message: quotes.quote(wait.message), span: wait.seconds,
        answer: wait.answer.map(quotes.quote))
    }
    report.questions = try ledger.questions(most: most).compactMap { question in
      guard let state = AuditReport.QuestionState(rawValue: question.state) else { return nil }
      return AuditReport.Question(
        asked: quotes.quote(question.words), kind: question.kind, state: state,
        reply: question.reply.map(quotes.quote))
    }
    for (state, count) in try ledger.questionStates() {
      if let state = AuditReport.QuestionState(rawValue: state) {
        report.questionCounts[state] = count
      }
    }
    report.promises = try ledger.promises(most: most).compactMap { promise in
      guard let state = AuditReport.PromiseState(rawValue: promise.state) else { return nil }
      return AuditReport.Promise(
        made: quotes.quote(promise.words), due: promise.due, state: state,
        later: promise.later.map(quotes.quote))
    }
    for (state, count) in try ledger.promiseStates() {
      if let state = AuditReport.PromiseState(rawValue: state) {
        report.promiseCounts[state] = count
      }
    }
    report.sentences = try ledger.sentences(most: 50).map {
      AuditReport.Sentence(
        example: quotes.quote($0.words), messages: $0.messages, recipients: $0.recipients)
    }
    report.examples = try ledger.examples(most: 10).map { example in
      var reasons = [
        example.answered == 1 ? "answers the question" : "answers \(example.answered) questions"
      ]
      if example.apologises { reasons.append("says sorry") }
      return AuditReport.Example(reply: quotes.quote(example.reply), reasons: reasons)
    }
    let open = report.questionCounts.filter { $0.key != .answered }.values.reduce(0, +)
    if open > report.questions.count { report.cut["questions"] = open }
    let promises = report.promiseCounts.values.reduce(0, +)
    if promises > report.promises.count { report.cut["promises"] = promises }
  }

  private func addAgents(_ report: inout AuditReport) throws(StoreFileError) {
    guard request.showsAgents else { return }
    report.agents = try ledger.agents().map { agent in
      AuditReport.Agent(
        name: quotes.quote(agent.example).writer, replies: agent.replies,
        findings: agent.findings, medianWait: agent.medianWait)
    }
  }

  /// - Parameter spans: in seconds, the shortest first.
  private static func waits(_ spans: [Int], unanswered: Int) -> AuditReport.Waits {
    var waits = AuditReport.Waits(count: spans.count, unanswered: unanswered)
    guard !spans.isEmpty else { return waits }
    waits.median = spans[spans.count / 2]
    waits.ninetieth = spans[spans.count * 9 / 10]
    var from = 0
    for below in bars {
      let end = spans[from...].firstIndex { $0 >= below } ?? spans.count
      waits.bars.append(AuditReport.Waits.Bar(below: below, count: end - from))
      from = end
    }
    waits.bars.append(AuditReport.Waits.Bar(below: nil, count: spans.count - from))
    return waits
  }
}
