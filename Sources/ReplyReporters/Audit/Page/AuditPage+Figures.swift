extension AuditPage {
  /// The few numbers that stand in front.
  var figures: [Values] {
    let findings = report.rules.reduce(0) { $0 + $1.findings }
    let rate = AuditWords.perHundred(findings, of: report.counts.replies)
    return [
      figure(
        "Unanswered questions", AuditWords.number(report.unansweredQuestions),
        part(report.unansweredQuestions, of: report.allQuestions, "question", "questions"),
        compared: AuditReport.Change.unansweredQuestions),
      figure(
        "Broken promises", AuditWords.number(report.brokenPromises),
        part(report.brokenPromises, of: report.allPromises, "promise", "promises"),
        compared: AuditReport.Change.brokenPromises),
      figure(
        "Median wait", report.waits.median.map(AuditWords.span) ?? "–",
        report.waits.ninetieth.map { "nine of ten within \(AuditWords.span($0))" } ?? "",
        compared: AuditReport.Change.medianWait),
      figure("Still waiting", AuditWords.number(waiting), longestOfAll),
      figure(
        "Findings per 100 replies", rate.map(AuditWords.decimal) ?? "–",
        AuditWords.count(findings, "finding", "findings") + " by "
          + AuditWords.count(report.rules.count { $0.findings > 0 }, "rule", "rules")),
    ]
  }

  private var waiting: Int {
    max(report.waits.unanswered, report.longestWaits.count { $0.answer == nil })
  }

  private var longestOfAll: String {
    let spans = report.longestWaits.lazy.filter { $0.answer == nil }.map(\.span)
    guard let longest = spans.max() else {
      return waiting == 0 ? "every message has an answer" : "messages without an answer"
    }
    return "the longest for \(AuditWords.span(longest))"
  }

  private func part(_ part: Int, of whole: Int, _ one: String, _ many: String) -> String {
    let share = part > 0 ? ", \(AuditWords.share(part, of: whole))" : ""
    return whole == 0 ? "no \(many) found" : "of \(AuditWords.count(whole, one, many))\(share)"
  }

  private func figure(_ label: String, _ value: String, _ note: String, compared: String = "")
    -> Values
  {
    let change = report.changes?.first { $0.figure == compared }
    return [
      "label": label, "value": value, "note": or(note),
      "change": change.map { change in values(change) } ?? false,
    ]
  }

  /// What became of each figure since an earlier report.
  func changes(_ changes: [AuditReport.Change]) -> Values {
    ["rows": changes.map(values), "any": !changes.isEmpty]
  }

  private func values(_ change: AuditReport.Change) -> Values {
    let signs: [AuditReport.Change.Direction: String] = [.better: "↓", .worse: "↑", .same: "="]
    let unit = change.figure == AuditReport.Change.medianWait ? "" : " per 100"
    return [
      "figure": AuditWords.figure(change.figure), "before": change.told(change.before),
      "unit": unit,
      "now": change.told(change.now), "direction": change.direction.rawValue,
      "sign": signs[change.direction] ?? "", "beforeKey": JSONWriter.decimal(change.before),
      "nowKey": JSONWriter.decimal(change.now),
    ]
  }

  /// The agents, in the order of the report.
  func agents(_ agents: [AuditReport.Agent]) -> Values {
    [
      "rows": agents.map { agent in
        let rate = AuditWords.perHundred(agent.findings, of: agent.replies)
        return [
          "agent": writer(agent.name),
          "replies": AuditWords.number(agent.replies), "repliesKey": agent.replies,
          "findings": AuditWords.number(agent.findings), "findingsKey": agent.findings,
          "rate": rate.map(AuditWords.decimal) ?? "–",
          "rateKey": rate.map(JSONWriter.decimal) ?? "",
          "wait": agent.medianWait.map(AuditWords.span) ?? "–",
          "waitKey": agent.medianWait.map { "\($0)" } ?? "",
        ] as Values
      }
    ]
  }
}
