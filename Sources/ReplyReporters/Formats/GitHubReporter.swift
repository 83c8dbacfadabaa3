import ReplyEngine
import ReplyRuleKit

/// `check --output-format github`: workflow commands of GitHub Actions, which become annotations of
/// files; docs/output-schema.md, "GitHub".
public struct GitHubReporter: Reporter {
  public init() {}

  public var pointsIntoFiles: Bool { true }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    ReportPiece(message.open.map { command($0.finding, at: $0.region, of: message) })
  }

  public func piece(of input: BrokenInput) -> ReportPiece {
    let place = ["file=\(Self.property(input.file))"] + (input.line.map { ["line=\($0)"] } ?? [])
    return ReportPiece(text: Self.command("error", place, title: "unreadable", input.trouble))
  }

  public func document() -> any ReportDocument {
    FramedDocument { Self.command("error", [], title: "replylint", $0) }
  }

  private func command(
    _ placed: PlacedFinding, at region: FileRegion, of message: ReportedMessage
  ) -> [UInt8] {
    var place = [
      "file=\(Self.property(message.file))", "line=\(region.line)", "endLine=\(region.endLine)",
    ]
    // Columns of two lines are refused.
    if region.line == region.endLine, let start = region.column, let end = region.endColumn {
      place += ["col=\(start)", "endColumn=\(end)"]
    }
    let text = FindingWords.whole(placed.finding, of: message.review.inspection)
    let name = placed.severity == .note ? "notice" : placed.severity.rawValue
    return Array(Self.command(name, place, title: placed.rule, text).utf8)
  }

  private static func command(
    _ name: String, _ place: [String], title: String, _ text: String
  ) -> String {
    let properties = place + ["title=\(property(title))"]
    return "::\(name) \(properties.joined(separator: ","))::\(escaped(text))\n"
  }

  private static func property(_ text: String) -> String { escaped(text, alsoIn: ":,") }

  /// Control characters become blanks, but line ends are kept.
  private static func escaped(_ text: String, alsoIn marks: String = "") -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%", "\r", "\n": out.append(contentsOf: code(scalar))
      case _ where marks.unicodeScalars.contains(scalar): out.append(contentsOf: code(scalar))
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": out.append(" ")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// `%` and two hexadecimal digits.
  private static func code(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars
  }
}
