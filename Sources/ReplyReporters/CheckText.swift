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
    for placed in review.findings { write(placed, of: review, to: &out) }
    return Array(out.utf8)
  }

  private func write(_ placed: PlacedFinding, of review: Review, to out: inout String) {
    let finding = placed.finding
    let name = review.inspection.exchange.path ?? review.inspection.exchange.id
    out += "\(oneLine(name)):\(placed.line):\(placed.column): "
    out += "\(painted(placed.severity.rawValue, colour(placed.severity))): "
    out += "\(oneLine(finding.message)) \(painted("[\(placed.rule)]", "2"))\n"
    for evidence in finding.evidence {
      let turn = evidence.turn == .reply ? review.inspection.reply : review.inspection.original
      guard let turn, evidence.turn == .original || evidence.range != finding.range else { continue }
      let who = evidence.turn == .reply ? "reply" : "customer"
      out += "  \(who): \(excerpt(turn.text[evidence.range]))\n"
    }
    if let help = finding.help { out += "  help: \(oneLine(help))\n" }
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

  /// At most 100 characters.
  private func excerpt(_ text: String) -> String {
    let line = oneLine(text)
    return line.count <= 100 ? line : line.prefix(99) + "…"
  }

  /// White space and control characters, which could move a terminal's cursor, become blanks.
  private func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isBlank = scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if !isBlank {
        line.unicodeScalars.append(scalar)
      } else if !line.hasSuffix(" ") {
        line += " "
      }
    }
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
  }
}
