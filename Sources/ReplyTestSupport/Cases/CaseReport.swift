import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// What replylint says to the reply of a case, for people to read: a list in Markdown.
public struct CaseReport {
  private let review: Review

  public init(_ review: Review) { self.review = review }

  /// Without a line end at the end; "Nothing." where there is nothing to say.
  public var text: String {
    let remarks = review.inspection.notices + review.silence.troubles + review.silence.unused
    let items = review.findings.map(item) + remarks.map { "- \($0)" }
    return items.isEmpty ? "Nothing." : items.joined(separator: "\n")
  }

  private func item(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    var lines = [
      "- line \(placed.line), \(quoted(placed.text)): \(finding.message) "
        + "(\(placed.severity.rawValue), \(placed.rule))"
    ]
    if let suppression = placed.suppression {
      let reason = suppression.reason.map { ": \($0)" } ?? ""
      lines.append("  - silenced by the \(suppression.source.rawValue)\(reason)")
    }
    lines += finding.evidence.compactMap { evidence in
      guard evidence.turn == .original || evidence.range != finding.range else { return nil }
      let turn = evidence.turn == .reply ? review.inspection.reply : review.inspection.original
      let words = turn.map { quoted($0.text[evidence.range]) } ?? ""
      return "  - \(evidence.turn == .reply ? "reply" : "customer"): \(words)"
    }
    if let help = finding.help { lines.append("  - help: \(help)") }
    return lines.joined(separator: "\n")
  }

  /// In one line, at most 72 characters.
  private func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\"" + (line.count <= 72 ? line : line.prefix(71) + "…") + "\""
  }
}
