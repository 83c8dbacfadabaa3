import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// What is said below a finding: its evidence, and what would mend it.
enum FindingWords {
  /// Lines such as `customer: where is it?` and `help: answer it`. The words flagged are left out.
  static func details(_ finding: Finding, of inspection: Inspection) -> [String] {
    var lines: [String] = []
    for evidence in finding.evidence {
      let turn = evidence.turn == .reply ? inspection.reply : inspection.original
      guard let turn, evidence.turn == .original || evidence.range != finding.range else {
        continue
      }
      let who = evidence.turn == .reply ? "reply" : "customer"
      lines.append("\(who): \(OneLine.excerpt(turn.text[evidence.range], limit: 100))")
    }
    if let help = finding.help { lines.append("help: \(OneLine.of(help))") }
    return lines
  }

  /// The message, and the details below it.
  static func whole(_ finding: Finding, of inspection: Inspection) -> String {
    ([OneLine.of(finding.message)] + details(finding, of: inspection)).joined(separator: "\n")
  }

  /// `path:line:column: severity: message [identifier]`.
  static func head(_ placed: PlacedFinding, id: String, severity: String, rule: String) -> String {
    "\(OneLine.of(id)):\(placed.line):\(placed.column): \(severity): "
      + "\(OneLine.of(placed.finding.message)) \(rule)"
  }
}
