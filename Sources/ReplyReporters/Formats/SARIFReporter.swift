import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// `check --output-format sarif`: SARIF 2.1.0, one run; docs/output-schema.md, "SARIF".
///
/// Silenced findings stand in it, and say by what.
public struct SARIFReporter: Reporter {
  private let tool: ToolDescription
  private let ruleNumbers: [String: Int]

  public init(tool: ToolDescription) {
    self.tool = tool
    ruleNumbers = Dictionary(
      uniqueKeysWithValues: tool.rules.enumerated().map { ($1.identifier, $0) })
  }

  public var pointsIntoFiles: Bool { true }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    let results = zip(message.review.findings, message.regions).map { placed, region in
      var json = JSONWriter()
      write(placed, at: region, of: message, to: &json)
      return json.bytes
    }
    var piece = ReportPiece(results)
    piece.file = message.file
    return piece
  }

  /// A notification.
  public func piece(of input: BrokenInput) -> ReportPiece {
    var json = JSONWriter()
    json.object { json in
      json.member("level", "error")
      json.key("message")
      json.object { $0.member("text", OneLine.of(input.trouble)) }
      json.key("locations")
      json.array([input.line.map(FileRegion.init(line:))]) { json, region in
        Self.writeLocation(input.file, region, to: &json)
      }
    }
    var piece = ReportPiece([json.bytes])
    piece.file = input.file
    piece.isBroken = true
    return piece
  }

  public func document() -> any ReportDocument { SARIFDocument(tool: tool) }

  private func write(
    _ placed: PlacedFinding, at region: FileRegion, of message: ReportedMessage,
    to json: inout JSONWriter
  ) {
    let inspection = message.review.inspection
    json.object { json in
      json.member("ruleId", placed.rule)
      if let number = ruleNumbers[placed.rule] { json.member("ruleIndex", number) }
      json.member("level", placed.severity.rawValue)
      json.member("rank", fraction: placed.finding.confidence * 100)
      json.key("message")
      json.object { $0.member("text", FindingWords.whole(placed.finding, of: inspection)) }
      json.key("locations")
      json.array([region]) { Self.writeLocation(message.file, $1, to: &$0) }
      writeOriginal(of: placed.finding, inspection, to: &json)
      json.key("partialFingerprints")
      json.object { $0.member("replylint/v1", placed.fingerprint) }
      if message.hasBaseline {
        let isKnown = placed.suppression?.source == .baseline
        json.member("baselineState", isKnown ? "unchanged" : "new")
      }
      json.key("suppressions")
      json.array([placed.suppression].compactMap { $0 }) { Self.write($1, to: &$0) }
      json.key("properties")
      json.object { writeProperties(placed, of: message, to: &$0) }
    }
  }

  private static func writeLocation(
    _ file: String, _ region: FileRegion?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { $0.member("uri", FileURI.of(file)) }
        guard let region else { return }
        json.key("region")
        json.object { json in
          json.member("startLine", region.line)
          if let column = region.column { json.member("startColumn", column) }
          json.member("endLine", region.endLine)
          if let column = region.endColumn { json.member("endColumn", column) }
          guard let bytes = region.bytes else { return }
          json.member("byteOffset", bytes.lowerBound)
          json.member("byteLength", bytes.count)
        }
      }
    }
  }

  /// The customer's words are in another file, where one was named or found.
  private func writeOriginal(
    of finding: Finding, _ inspection: Inspection, to json: inout JSONWriter
  ) {
    guard let path = inspection.exchange.originalPath,
      finding.evidence.contains(where: { $0.turn == .original })
    else { return }
    json.key("relatedLocations")
    json.array([path]) { Self.writeLocation($1, nil, to: &$0) }
  }

  private static func write(_ suppression: Suppression, to json: inout JSONWriter) {
    json.object { json in
      switch suppression.source {
      case .header, .comment: json.member("kind", "inSource")
      case .configuration, .baseline: json.member("kind", "external")
      }
      if let reason = suppression.reason { json.member("justification", reason) }
      json.key("properties")
      json.object { $0.member("source", suppression.source.rawValue) }
    }
  }

  private func writeProperties(
    _ placed: PlacedFinding, of message: ReportedMessage, to json: inout JSONWriter
  ) {
    json.member("id", message.id)
    json.member("text", placed.text)
    json.member("confidence", fraction: placed.finding.confidence)
    json.key("evidence")
    json.array(placed.finding.evidence) { json, evidence in
      FindingJSON.write(evidence, of: message.review.inspection, to: &json)
    }
  }
}
