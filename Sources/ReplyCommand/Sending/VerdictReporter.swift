import ReplyEngine
import ReplyReporters
import ReplyRuleKit

/// Writes a `SendVerdict` for each message.
struct VerdictReporter: Reporter {
  /// Writes the findings.
  let report: any Reporter
  /// Those that keep nothing back too.
  let showsNotes: Bool

  var saysNotices: Bool { false }

  func piece(of message: ReportedMessage) -> ReportPiece {
    let review = message.review
    let failing = review.open.filter { $0.severity >= message.failOn }
    let reply = review.inspection.exchange.reply
    var verdict = SendVerdict(identity: SendIdentity.of(reply))
    verdict.failing = failing.map(\.severity).max()
    verdict.failingRules = Self.names(failing)
    verdict.silencedRules = Self.names(
      review.findings.filter { $0.suppression?.source == .header && $0.severity >= message.failOn })
    if reply.content == nil, reply.defects.contains(where: { $0.kind == .encrypted }) {
      verdict.unread = "encrypted"
    }
    var shown = message
    if !showsNotes {
      shown.review.findings.removeAll { $0.severity < .warning && $0.severity < message.failOn }
    }
    verdict.report = report.document().add(report.piece(of: shown))
    return ReportPiece([verdict.bytes])
  }

  /// Nothing is judged: no verdict.
  func piece(of input: BrokenInput) -> ReportPiece { ReportPiece([]) }

  func document() -> any ReportDocument { report.document() }

  private static func names(_ findings: [PlacedFinding]) -> [String] {
    var names: [String] = []
    for finding in findings where !names.contains(finding.rule) { names.append(finding.rule) }
    return names
  }
}
