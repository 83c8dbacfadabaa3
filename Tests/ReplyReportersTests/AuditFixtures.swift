import ReplyReporters

/// An audit of an invented mailbox.
enum AuditFixtures {
  typealias Quote = AuditReport.Quote

  static let day: Int64 = 86_400
  /// 2 March 2026, 09:00 UTC, a Monday.
  static let start: Int64 = 1_772_442_000
  static let monday = 20_514

  static let people = [
    "Katherine Ito <kito@example.org>", "Jürgen Schäfer <j.schaefer@example.net>",
    "佐藤 美咲 <misaki@example.jp>", "أحمد منصور <a.mansour@example.eg>",
    "Maria Oduya <maria@oduya.example>", "Bernard Le Goff <blegoff@example.fr>",
  ]
  static let writers = ["Jo Miller <jo@shop.example.com>", "Priya Nair <priya@shop.example.com>"]

  static func customer(
    _ number: Int, _ text: String, day: Int, line: Int? = 5, subject: String = "My order"
  ) -> Quote {
    Quote(
      path: "support/inbox/\(1700 + number).eml", line: line, text: text,
      date: start + Int64(day) * Self.day, writer: people[number % people.count],
      subject: subject)
  }

  static func agent(
    _ number: Int, _ text: String, day: Int, line: Int? = 4, subject: String = "Re: My order"
  ) -> Quote {
    Quote(
      path: "support/sent.mbox#\(number)", line: line, text: text,
      date: start + Int64(day) * Self.day + 7200, writer: writers[number % writers.count],
      subject: subject)
  }

  /// Every list filled; nobody compared, no agents.
  static var plain: AuditReport {
    var report = AuditReport()
    report.paths = ["support/sent.mbox", "support/inbox"]
    report.me = ["support@shop.example.com", "shop.example.com"]
    report.period = start...(start + 56 * day)
    report.offset = 3600
    report.counts.messages = 2311
    report.counts.replies = 1204
    report.counts.fromCustomers = 1107
    report.counts.threads = 640
    report.counts.customers = 512
    report.counts.agents = 2
    report.counts.unreadable = 1
    report.rules = rules
    report.weeks = weeks
    report.firstWaits = AuditReport.Waits(
      bars: bars([212, 180, 96, 70, 41, 18]), count: 617, median: 12_000, ninetieth: 100_800,
      unanswered: 7)
    report.waits = AuditReport.Waits(
      bars: bars([402, 331, 190, 133, 66, 31]), count: 1153, median: 14_400, ninetieth: 129_600,
      unanswered: 9)
    report.longestWaits = waits
    report.questions = questions
    report.questionCounts = [.answered: 353, .unsure: 36, .unanswered: 16, .noReply: 7]
    report.promises = promises
    report.sentences = sentences
    report.examples = examples
    report.cut = ["questions": 412]
    return report
  }

  /// With agents and with what changed.
  static var full: AuditReport {
    var report = plain
    report.agents = [
      AuditReport.Agent(name: writers[0], replies: 702, findings: 41, medianWait: 15_000),
      AuditReport.Agent(name: writers[1], replies: 502, findings: 33, medianWait: nil),
    ]
    let earlier = AuditFigures(
      replies: 980, rules: [.init(rule: "unanswered-question", findings: 40)],
      unansweredQuestions: 31, brokenPromises: 1, medianWait: 18_000)
    report.changes = AuditFigures.changes(from: earlier, to: AuditFigures(report))
    return report
  }

  static let rules = [
    AuditReport.RuleCount(
      rule: "unanswered-question", severity: "error",
      summary: "the reply leaves a question of the customer unanswered", findings: 23, replies: 20,
      accepted: 2,
      examples: [agent(7, "Thank you for your message about the kettle.", day: 44)]),
    AuditReport.RuleCount(
      rule: "wrong-name", severity: "error", summary: "the salutation names somebody else",
      findings: 3, replies: 3, examples: [agent(9, "Dear Ms Oduja,", day: 40, line: 1)]),
    AuditReport.RuleCount(
      rule: "promise-without-day", severity: "warning",
      summary: "the reply promises a call or a shipment without a day", findings: 41, replies: 38,
      examples: [
        agent(11, "We will call you back.", day: 51),
        agent(12, "Wir melden uns so bald wie möglich.", day: 49),
      ]),
    AuditReport.RuleCount(
      rule: "hard-to-read", severity: "note", summary: "a sentence is hard to read at once",
      findings: 7, replies: 1),
  ]

  static var weeks: [AuditReport.Week] {
    (0..<9).map { number in
      AuditReport.Week(
        monday: monday + number * 7, replies: number == 6 ? 0 : 120 + number * 7 % 40,
        findings: number == 6
          ? [:]
          : [
            "unanswered-question": 5 - number / 2, "promise-without-day": 3 + number * 5 % 7,
            "wrong-name": number % 3 == 0 ? 1 : 0,
          ],
        medianWait: number == 6 ? nil : 9_000 + number * 1_300 % 4_700)
    }
  }

  static func bars(_ counts: [Int]) -> [AuditReport.Waits.Bar] {
    let bounds: [Int?] = [3600, 14_400, 86_400, 172_800, 604_800, nil]
    return zip(bounds, counts).map { AuditReport.Waits.Bar(below: $0, count: $1) }
  }
}
