import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// `check --output-format text`: a finding a block, for people and for editors that jump to
/// `path:line:column:`.
public struct CheckText: Sendable {
  /// Colour the severity and the rule.
  public var isColoured: Bool

  public init(isColoured: Bool) { self.isColoured = isColoured }

  /// Empty where there is no finding.
  public func block(_ review: Review) -> [UInt8] {
    var out = ""
    for placed in review.open { write(placed, of: review, to: &out) }
    return Array(out.utf8)
  }

  private func write(_ placed: PlacedFinding, of review: Review, to out: inout String) {
    let finding = placed.finding
    let name = review.inspection.exchange.id
    out += "\(OneLine.of(name)):\(placed.line):\(placed.column): "
    out += "\(painted(placed.severity.rawValue, colour(placed.severity))): "
    out += "\(OneLine.of(finding.message)) \(painted("[\(placed.rule)]", "2"))\n"
    for evidence in finding.evidence {
      let turn = evidence.turn == .reply ? review.inspection.reply : review.inspection.original
      guard let turn, evidence.turn == .original || evidence.range != finding.range else {
        continue
      }
      let who = evidence.turn == .reply ? "reply" : "customer"
      out += "  \(who): \(OneLine.excerpt(turn.text[evidence.range], limit: 100))\n"
    }
    if let help = finding.help { out += "  help: \(OneLine.of(help))\n" }
  }

  private func colour(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
