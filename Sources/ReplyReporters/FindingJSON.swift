import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// A finding as a JSON object: docs/output-schema.md, "Finding".
enum FindingJSON {
  static func write(_ placed: PlacedFinding, of review: Review, to json: inout JSONWriter) {
    let finding = placed.finding
    json.object { json in
      json.member("rule", placed.rule)
      json.member("severity", placed.severity.rawValue)
      json.member("confidence", fraction: finding.confidence)
      json.member("message", finding.message)
      json.member("help", finding.help)
      json.member("path", review.inspection.exchange.path)
      json.member("line", placed.line)
      json.member("column", placed.column)
      json.member("end_line", placed.endLine)
      json.member("end_column", placed.endColumn)
      json.member("start", finding.range.lowerBound)
      json.member("end", finding.range.upperBound)
      json.member("byte_start", placed.fileRange.lowerBound)
      json.member("byte_end", placed.fileRange.upperBound)
      json.member("text", placed.text)
      json.key("evidence")
      json.array(finding.evidence) { json, evidence in
        write(evidence, of: review.inspection, to: &json)
      }
      if let fix = finding.fix {
        json.key("fix")
        json.object { json in
          json.member("start", fix.range.lowerBound)
          json.member("end", fix.range.upperBound)
          json.member("replacement", fix.replacement)
        }
      }
      json.member("fingerprint", placed.fingerprint)
      if placed.suppression != nil { json.member("suppressed", true) }
    }
  }

  static func write(
    _ evidence: Evidence, of inspection: Inspection, to json: inout JSONWriter
  ) {
    let turn = evidence.turn == .reply ? inspection.reply : inspection.original
    json.object { json in
      json.member("turn", evidence.turn.rawValue)
      json.member("text", turn?.text[evidence.range] ?? "")
      json.member("start", evidence.range.lowerBound)
      json.member("end", evidence.range.upperBound)
    }
  }
}
