import ReplyEngine
import ReplyRuleKit

/// `check --output-format checkstyle`: the XML of Checkstyle 4.3, a `file` a message;
/// docs/output-schema.md, "Checkstyle".
public struct CheckstyleReporter: Reporter {
  public init() {}

  public var pointsIntoFiles: Bool { true }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    let errors = message.open.map { placed, region in
      error(
        line: region.line, column: region.column, severity: placed.severity,
        text: FindingWords.whole(placed.finding, of: message.review.inspection), source: placed.rule
      )
    }
    return piece(file: message.file, errors)
  }

  public func piece(of input: BrokenInput) -> ReportPiece {
    let error = error(
      line: input.line ?? 1, column: nil, severity: .error, text: OneLine.of(input.trouble),
      source: "unreadable")
    return piece(file: input.file, [error])
  }

  public func document() -> any ReportDocument {
    FramedDocument(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n",
      closing: "</checkstyle>\n")
  }

  private func piece(file: String, _ errors: [String]) -> ReportPiece {
    let start = "<file\(XMLText.attribute("name", file))"
    guard !errors.isEmpty else { return ReportPiece(text: start + "/>\n") }
    return ReportPiece(text: start + ">\n" + errors.joined() + "</file>\n")
  }

  private func error(
    line: Int, column: Int?, severity: Severity, text: String, source: String
  ) -> String {
    let place = " line=\"\(line)\"" + (column.map { " column=\"\($0)\"" } ?? "")
    let level = severity == .note ? "info" : severity.rawValue
    return "<error\(place) severity=\"\(level)\"" + XMLText.attribute("message", text)
      + XMLText.attribute("source", "replylint.\(source)") + "/>\n"
  }
}
