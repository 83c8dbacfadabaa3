import ReplyRuleKit
import ReplyText

/// `audit --output-format text`: the summary of an audit for a terminal.
///
/// Names nobody, unless the report has a table of agents.
public struct AuditText: Sendable {
  /// Entries of a ledger that are shown.
  static let few = 5

  let wrapping: TextWrapping
  let paint: Paint

  /// - Parameter width: columns of the terminal; only paths may be longer.
  public init(isColoured: Bool, width: Int = 80) {
    wrapping = TextWrapping(width: width)
    paint = Paint(isOn: isColoured)
  }

  /// The whole summary, ending with a line end.
  ///
  /// - Complexity: O(n) in the entries of the report.
  public func text(_ report: AuditReport) -> String {
    let sections = [
      head(report), rules(report), waits(report), questions(report), promises(report),
      sentences(report), agents(report), changes(report),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func head(_ report: AuditReport) -> [String] {
    let paths = report.paths.map(OneLine.of).joined(separator: ", ")
    var lines = wrapping.lines(of: paths.isEmpty ? "Audit" : "Audit of \(paths)", hanging: 2)
      .map { paint.of($0, .strong) }
    if let period = AuditWords.period(report) { lines.append(period) }
    let counts = report.counts
    lines += wrapping.lines(
      of: AuditWords.count(counts.replies, "reply", "replies") + " to "
        + AuditWords.count(counts.customers, "customer", "customers") + " in "
        + AuditWords.count(counts.threads, "thread", "threads") + ", "
        + AuditWords.count(counts.fromCustomers, "message", "messages") + " from customers")
    if counts.unreadable > 0 {
      lines.append(
        AuditWords.count(counts.unreadable, "message", "messages") + " could not be read")
    }
    return lines
  }

  private func rules(_ report: AuditReport) -> [String] {
    guard !report.rules.isEmpty else {
      return [heading("Findings by rule"), "  none"]
    }
    let label = "Findings by rule"
    let width = max(31, (report.rules.map { TextWidth.columns(of: $0.rule) }.max() ?? 0) + 11)
    let columns = right("found", 9) + right("replies", 9) + right("per 100", 9)
    let blanks = String(repeating: " ", count: max(1, 2 + width - label.count))
    var lines = [heading(label) + blanks + paint.of(columns, .faint)]
    for rule in report.rules {
      let name = OneLine.of(rule.rule)
      let gap = String(repeating: " ", count: max(1, width - 9 - TextWidth.columns(of: name)))
      let rate = AuditWords.perHundred(rule.findings, of: report.counts.replies)
      lines.append(
        "  " + severity(rule.severity) + name + gap + right(AuditWords.number(rule.findings), 9)
          + right(AuditWords.number(rule.replies), 9)
          + right(rate.map(AuditWords.decimal) ?? "", 9))
    }
    let accepted = report.rules.reduce(0) { $0 + $1.accepted }
    if accepted > 0 {
      let count = AuditWords.count(accepted, "finding is", "findings are")
      lines.append("  \(count) accepted by the baseline")
    }
    return lines
  }

  /// Nine columns.
  private func severity(_ name: String) -> String {
    let shown = OneLine.of(name)
    let blanks = String(repeating: " ", count: max(1, 9 - shown.count))
    return (Severity(rawValue: name).map { paint.of(shown, .init($0)) } ?? shown) + blanks
  }

  private func waits(_ report: AuditReport) -> [String] {
    var lines = [heading("Waits")]
    let kinds = [("to the first answer", report.firstWaits), ("to every answer", report.waits)]
    for (label, waits) in kinds where waits.count > 0 {
      var words: [String] = []
      if let median = waits.median { words.append("median \(AuditWords.span(median))") }
      if let most = waits.ninetieth {
        words.append("nine of ten within \(AuditWords.span(most))")
      }
      words.append(AuditWords.count(waits.count, "answer", "answers"))
      lines += wrapping.entry(label, words.joined(separator: ", "), column: 23)
    }
    let waiting = report.longestWaits.filter { $0.answer == nil }
    let count = max(report.waits.unanswered, waiting.count)
    guard count > 0 else { return lines + ["  nobody is waiting"] }
    lines.append("  \(AuditWords.count(count, "message waits", "messages wait")) for an answer:")
    for wait in waiting.prefix(Self.few) {
      lines += entry(wait.message, "waiting \(AuditWords.span(wait.span))")
    }
    return lines + rest(count, of: waiting.count)
  }

  func heading(_ title: String) -> String { paint.of(title.uppercased(), .strong) }

  func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.columns(of: text))) + text
  }
}
