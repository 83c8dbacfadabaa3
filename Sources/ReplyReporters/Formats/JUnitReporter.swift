import ReplyEngine

/// `check --output-format junit`: a test case a message, a failure for each finding at or above
/// `--fail-on`; docs/output-schema.md, "JUnit".
public struct JUnitReporter: Reporter {
  public init() {}

  public func piece(of message: ReportedMessage) -> ReportPiece {
    var failures = ""
    var others: [String] = []
    for placed in message.review.open {
      let severity = placed.severity.rawValue
      let head = FindingWords.head(
        placed, id: message.id, severity: severity, rule: "[\(placed.rule)]")
      let details = FindingWords.details(placed.finding, of: message.review.inspection)
      let text = ([head] + details.map { "  \($0)" }).joined(separator: "\n")
      guard placed.severity >= message.failOn else {
        others.append(text)
        continue
      }
      failures += element(
        "failure", "\(severity): \(OneLine.of(placed.finding.message))", type: placed.rule, text)
    }
    if !others.isEmpty { failures += Self.stream("system-out", others) }
    var piece = testCase(message.id, failures)
    piece.fails = message.fails
    return piece
  }

  public func piece(of input: BrokenInput) -> ReportPiece {
    var piece = testCase(
      input.id,
      element("error", OneLine.of(input.reason), type: "unreadable", OneLine.of(input.trouble)))
    piece.isBroken = true
    return piece
  }

  public func document() -> any ReportDocument { JUnitDocument() }

  static func stream(_ name: String, _ texts: [String]) -> String {
    let text = XMLText.escaped(texts.joined(separator: "\n"), keepsLines: true)
    return "<\(name)>\(text)</\(name)>\n"
  }

  private func testCase(_ id: String, _ content: String) -> ReportPiece {
    let start = "<testcase\(XMLText.attribute("name", id)) classname=\"replylint\""
    return ReportPiece(
      text: content.isEmpty ? start + "/>\n" : start + ">\n\(content)</testcase>\n")
  }

  private func element(_ name: String, _ message: String, type: String, _ text: String) -> String {
    "<\(name)\(XMLText.attribute("message", message))\(XMLText.attribute("type", type))>"
      + "\(XMLText.escaped(text, keepsLines: true))</\(name)>\n"
  }
}

/// Waits for the end: the counts stand in the first line.
private final class JUnitDocument: ReportDocument {
  private var cases: [UInt8] = []
  private var count = 0
  private var failures = 0
  private var errors = 0

  func start() -> [UInt8] { [] }

  func add(_ piece: ReportPiece) -> [UInt8] {
    for element in piece.elements { cases.append(contentsOf: element) }
    count += 1
    if piece.fails { failures += 1 }
    if piece.isBroken { errors += 1 }
    return []
  }

  func end(_ troubles: [String]) -> [UInt8] {
    let counts = "tests=\"\(count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    let opening = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="replylint" \(counts)>
      <testsuite name="replylint" \(counts) skipped="0">

      """
    let said = troubles.isEmpty ? "" : JUnitReporter.stream("system-err", troubles)
    return Array(opening.utf8) + cases + Array("\(said)</testsuite>\n</testsuites>\n".utf8)
  }
}
