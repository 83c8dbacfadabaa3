/// What one audit is compared by with another.
public struct AuditFigures: Sendable, Equatable {
  /// Findings of a rule.
  public struct Rule: Sendable, Equatable {
    public var rule: String
    public var findings: Int

    public init(rule: String, findings: Int) {
      self.rule = rule
      self.findings = findings
    }
  }

  public var replies: Int
  /// In the order of the report.
  public var rules: [Rule]
  public var unansweredQuestions: Int
  public var brokenPromises: Int
  /// Seconds to every answer; nil where there was none.
  public var medianWait: Int?

  public init(
    replies: Int, rules: [Rule], unansweredQuestions: Int, brokenPromises: Int, medianWait: Int?
  ) {
    self.replies = replies
    self.rules = rules
    self.unansweredQuestions = unansweredQuestions
    self.brokenPromises = brokenPromises
    self.medianWait = medianWait
  }

  public init(_ report: AuditReport) {
    self.init(
      replies: report.counts.replies,
      rules: report.rules.map { Rule(rule: $0.rule, findings: $0.findings) },
      unansweredQuestions: report.unansweredQuestions, brokenPromises: report.brokenPromises,
      medianWait: report.waits.median)
  }

  /// What became of each figure: first questions, promises and waits, then the rules in the order
  /// of the later report, then those that only the earlier one knows, by name.
  ///
  /// Empty where one of both has no replies: nothing can be told per hundred of them.
  public static func changes(from earlier: AuditFigures, to now: AuditFigures)
    -> [AuditReport.Change]
  {
    guard earlier.replies > 0, now.replies > 0 else { return [] }
    func change(_ figure: String, _ before: Int, _ after: Int) -> AuditReport.Change {
      AuditReport.Change(
        figure: figure, before: Double(before) * 100 / Double(earlier.replies),
        now: Double(after) * 100 / Double(now.replies))
    }
    var changes = [
      change(
        AuditReport.Change.unansweredQuestions, earlier.unansweredQuestions,
        now.unansweredQuestions),
      change(AuditReport.Change.brokenPromises, earlier.brokenPromises, now.brokenPromises),
    ]
    if let before = earlier.medianWait, let after = now.medianWait {
      changes.append(
        AuditReport.Change(
          figure: AuditReport.Change.medianWait, before: Double(before), now: Double(after)))
    }
    let before = earlier.rules.reduce(into: [:]) { $0[$1.rule, default: 0] += $1.findings }
    let known = Set(now.rules.map(\.rule))
    for rule in now.rules {
      changes.append(change(rule.rule, before[rule.rule] ?? 0, rule.findings))
    }
    for (rule, findings) in before.sorted(by: { $0.key < $1.key }) where !known.contains(rule) {
      changes.append(change(rule, findings, 0))
    }
    return changes
  }
}
