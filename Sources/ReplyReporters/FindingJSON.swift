import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// A finding as a JSON object: docs/output-schema.md, "Finding".
enum FindingJSON {
  static func write(_ placed: PlacedFinding, of review: Review, to json: inout JSONWriter) {
    let finding = placed.finding
    json.object { json in
      json.key("rule"); json.string(placed.rule)
      json.key("severity"); json.string(placed.severity.rawValue)
      json.key("confidence"); json.fraction(finding.confidence)
      json.key("message"); json.string(finding.message)
      json.key("help"); json.optional(finding.help)
      json.key("path"); json.optional(review.inspection.exchange.path)
      json.key("line"); json.number(placed.line)
      json.key("column"); json.number(placed.column)
      json.key("end_line"); json.number(placed.endLine)
      json.key("end_column"); json.number(placed.endColumn)
      json.key("start"); json.number(finding.range.lowerBound)
      json.key("end"); json.number(finding.range.upperBound)
      json.key("byte_start"); json.number(placed.fileRange.lowerBound)
      json.key("byte_end"); json.number(placed.fileRange.upperBound)
      json.key("text"); json.string(placed.text)
      json.key("evidence")
      json.array(finding.evidence) { json, evidence in
        write(evidence, of: review.inspection, to: &json)
      }
      if let fix = finding.fix {
        json.key("fix")
        json.object { json in
          json.key("start"); json.number(fix.range.lowerBound)
          json.key("end"); json.number(fix.range.upperBound)
          json.key("replacement"); json.string(fix.replacement)
        }
      }
      json.key("fingerprint"); json.string(placed.fingerprint)
    }
  }

  private static func write(
    _ evidence: Evidence, of inspection: Inspection, to json: inout JSONWriter
  ) {
    let turn = evidence.turn == .reply ? inspection.reply : inspection.original
    json.object { json in
      json.key("turn"); json.string(evidence.turn.rawValue)
      json.key("text"); json.string(turn?.text[evidence.range] ?? "")
      json.key("start"); json.number(evidence.range.lowerBound)
      json.key("end"); json.number(evidence.range.upperBound)
    }
  }
}
