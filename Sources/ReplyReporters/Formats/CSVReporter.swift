import ReplyEngine

/// `check --output-format csv`: RFC 4180, a heading and a row for each finding;
/// docs/output-schema.md, "CSV".
public struct CSVReporter: Reporter {
  static let columns = [
    "id", "path", "line", "column", "end_line", "end_column", "byte_start", "byte_end", "severity",
    "rule", "confidence", "message", "help", "text", "fingerprint",
  ]

  public init() {}

  public func piece(of message: ReportedMessage) -> ReportPiece {
    let path = message.review.inspection.exchange.path ?? ""
    let rows = message.review.open.map { placed in
      let numbers = [
        placed.line, placed.column, placed.endLine, placed.endColumn, placed.fileRange.lowerBound,
        placed.fileRange.upperBound,
      ]
      let finding = placed.finding
      let fields =
        [Self.field(message.id), Self.field(path)] + numbers.map { "\($0)" } + [
          placed.severity.rawValue, placed.rule, JSONWriter.decimal(finding.confidence),
          Self.field(finding.message), Self.field(finding.help ?? ""), Self.field(placed.text),
          Self.field(placed.fingerprint),
        ]
      return Array((fields.joined(separator: ",") + "\r\n").utf8)
    }
    return ReportPiece(rows)
  }

  /// Empty: rows are findings; stderr says it.
  public func piece(of input: BrokenInput) -> ReportPiece { ReportPiece([]) }

  public func document() -> any ReportDocument {
    FramedDocument(Self.columns.joined(separator: ",") + "\r\n")
  }

  /// Text of others, in one line. An apostrophe stands before what a spreadsheet would take for a
  /// formula.
  static func field(_ text: String) -> String {
    var line = OneLine.of(text)
    if let first = line.utf8.first, "=+-@".utf8.contains(first) { line = "'" + line }
    guard line.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return line
    }
    return "\""
      + line.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
