import ReplyEngine
import ReplyModel

/// `inspect --output-format jsonl`: one object a message, docs/output-schema.md, "Inspection".
public enum InspectJSON {
  /// One line, line end included.
  public static func line(_ review: Review) -> [UInt8] {
    let inspection = review.inspection
    var json = JSONWriter()
    json.object { json in
      json.key("schema"); json.number(1)
      json.key("id"); json.string(inspection.exchange.id)
      json.key("path"); json.optional(inspection.exchange.path)
      writeSources(inspection, to: &json)
      json.key("visible_text"); json.string(inspection.reply.visibleText)
      json.key("anatomy")
      json.array(inspection.reply.anatomy.regions) { json, region in write(region, to: &json) }
      json.key("acts")
      let turns = [inspection.reply, inspection.original].compactMap { $0 }
      json.array(turns.flatMap { turn in turn.acts.map { (turn, $0) } }) { json, pair in
        write(pair.1, of: pair.0, to: &json)
      }
      writeComplaint(inspection, to: &json)
      writeQuestions(inspection, to: &json)
      json.key("names")
      json.array(inspection.names) { json, name in write(name, to: &json) }
      writeFormLetter(inspection, to: &json)
      json.key("findings")
      json.array(review.findings) { FindingJSON.write($1, of: review, to: &$0) }
    }
    json.endLine()
    return json.bytes
  }

  private static func writeSources(_ inspection: Inspection, to json: inout JSONWriter) {
    let exchange = inspection.exchange
    json.key("language")
    json.object { json in
      json.key("reply"); json.string(inspection.reply.language)
      json.key("original"); json.optional(inspection.original?.language)
    }
    json.key("original")
    json.object { json in
      json.key("found_by"); json.string(exchange.originalSource.rawValue)
      json.key("path"); json.optional(exchange.originalPath)
    }
    let defects = exchange.reply.defects.map { "\($0.kind.rawValue): \($0.detail)" }
    json.key("defects"); json.array(defects) { $0.string($1) }
    json.key("notices"); json.array(inspection.notices) { $0.string($1) }
  }

  private static func write(_ region: Region, to json: inout JSONWriter) {
    json.object { json in
      json.key("region"); json.string(region.kind.rawValue)
      json.key("start"); json.number(region.range.lowerBound)
      json.key("end"); json.number(region.range.upperBound)
      json.key("confidence"); json.fraction(region.confidence)
      if region.depth > 0 {
        json.key("depth"); json.number(region.depth)
      }
    }
  }

  private static func write(_ act: DialogueAct, of turn: Turn, to json: inout JSONWriter) {
    json.object { json in
      json.key("turn"); json.string(turn.role.rawValue)
      json.key("act"); json.string(act.kind.rawValue)
      json.key("start"); json.number(act.range.lowerBound)
      json.key("end"); json.number(act.range.upperBound)
      json.key("text"); json.string(turn.text[act.range])
      json.key("cue"); json.optional(act.cue?.identifier)
      json.key("conditional"); json.flag(act.isConditional)
      json.key("confidence"); json.fraction(act.confidence)
    }
  }

  private static func writeComplaint(_ inspection: Inspection, to json: inout JSONWriter) {
    json.key("complaint")
    json.object { json in
      json.key("probability"); json.fraction(inspection.complaint.probability)
      json.key("evidence")
      json.array(inspection.complaint.evidence) { json, range in
        json.string(inspection.original?.text[range] ?? "")
      }
    }
  }

  private static func writeQuestions(_ inspection: Inspection, to json: inout JSONWriter) {
    json.key("questions")
    json.array(inspection.questions) { json, entry in
      json.object { json in
        json.key("text"); json.string(inspection.original?.text[entry.range] ?? "")
        json.key("start"); json.number(entry.range.lowerBound)
        json.key("end"); json.number(entry.range.upperBound)
        json.key("kind"); json.string(entry.kind.rawValue)
        json.key("status"); json.string(entry.status.rawValue)
        json.key("missed_probability"); json.fraction(entry.missedProbability)
        json.key("answered_by"); json.optional(entry.answeredBy.map { inspection.reply.text[$0] })
      }
    }
  }

  private static func write(_ name: NameUse, to json: inout JSONWriter) {
    json.object { json in
      json.key("written"); json.string(name.written)
      json.key("start"); json.number(name.range.lowerBound)
      json.key("end"); json.number(name.range.upperBound)
      json.key("known"); json.optional(name.comparison.known)
      json.key("verdict"); json.string(name.comparison.verdict.rawValue)
      json.key("reason"); json.string(name.comparison.reason)
      json.key("confidence"); json.fraction(name.comparison.confidence)
    }
  }

  private static func writeFormLetter(_ inspection: Inspection, to json: inout JSONWriter) {
    let letter = inspection.formLetter
    json.key("form_letter")
    json.object { json in
      json.key("probability"); json.fraction(letter.probability)
      json.key("own_words_share"); json.fraction(letter.ownWordsShare)
      json.key("template"); json.null()
      json.key("evidence")
      json.array(letter.evidence) { json, range in json.string(inspection.reply.text[range]) }
    }
  }
}
