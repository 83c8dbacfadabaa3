import ReplyEngine
import ReplyRuleKit

/// `check --output-format text`: a finding a block, for people and for editors that jump to
/// `path:line:column:`.
public struct CheckText: Reporter {
  /// Colour the severity and the rule.
  public var isColoured: Bool

  /// Behind the findings of a message, its question ledger.
  public var showsQuestions: Bool

  public init(isColoured: Bool, showsQuestions: Bool = false) {
    self.isColoured = isColoured
    self.showsQuestions = showsQuestions
  }

  /// Empty where there is nothing to say.
  public func piece(of message: ReportedMessage) -> ReportPiece {
    var out = ""
    for placed in message.review.open { write(placed, of: message, to: &out) }
    if showsQuestions { out += QuestionWords.ledger(message.review.inspection, id: message.id) }
    return ReportPiece(text: out)
  }

  /// Empty: stderr says it.
  public func piece(of input: BrokenInput) -> ReportPiece { ReportPiece([]) }

  public func document() -> any ReportDocument { FramedDocument() }

  private func write(_ placed: PlacedFinding, of message: ReportedMessage, to out: inout String) {
    out += FindingWords.head(
      placed, id: message.id, severity: painted(placed.severity.rawValue, colour(placed.severity)),
      rule: painted("[\(placed.rule)]", "2"))
    out += "\n"
    for line in FindingWords.details(placed.finding, of: message.review.inspection) {
      out += "  \(line)\n"
    }
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
