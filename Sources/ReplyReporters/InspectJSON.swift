import ReplyEngine
import ReplyModel

/// `inspect --output-format json|jsonl`: one object a message, docs/output-schema.md, "Inspection".
public struct InspectJSON: Reporter {
  private let frame: JSONFrame

  /// - Parameter isArray: one array, in place of one line a message.
  public init(isArray: Bool) { frame = JSONFrame(isArray: isArray) }

  /// Notices are a member of the object.
  public var saysNotices: Bool { false }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    frame.piece { Self.write(message.review, to: &$0) }
  }

  public func piece(of input: BrokenInput) -> ReportPiece { frame.piece(of: input) }

  public func document() -> any ReportDocument { frame.document }

  private static func write(_ review: Review, to json: inout JSONWriter) {
    let inspection = review.inspection
    json.object { json in
      json.member("schema", 1)
      json.member("id", inspection.exchange.id)
      json.member("path", inspection.exchange.path)
      writeSources(inspection, to: &json)
      json.member("visible_text", inspection.reply.visibleText)
      json.key("anatomy")
      json.array(inspection.reply.anatomy.regions) { json, region in write(region, to: &json) }
      writeLayout(inspection.reply.anatomy, to: &json)
      json.key("acts")
      let turns = [inspection.reply, inspection.original].compactMap { $0 }
      json.array(turns.flatMap { turn in turn.acts.map { (turn, $0) } }) { json, pair in
        write(pair.1, of: pair.0, to: &json)
      }
      writeComplaint(inspection, to: &json)
      QuestionJSON.write(inspection, to: &json)
      writeAnswerSigns(inspection, to: &json)
      writeSalutation(inspection, to: &json)
      json.key("names")
      json.array(inspection.names) { json, name in write(name, to: &json) }
      json.key("details")
      json.array(inspection.details) { json, detail in
        write(detail, of: inspection, to: &json)
      }
      writeFormLetter(inspection, to: &json)
      json.key("findings")
      json.array(review.findings) { FindingJSON.write($1, of: review, to: &$0) }
    }
  }

  private static func writeSources(_ inspection: Inspection, to json: inout JSONWriter) {
    let exchange = inspection.exchange
    json.key("language")
    json.object { json in
      json.member("reply", inspection.reply.language)
      json.member("original", inspection.original?.language)
    }
    json.key("original")
    json.object { json in
      json.member("found_by", exchange.originalSource.rawValue)
      json.member("path", exchange.originalPath)
      json.member("message_id", exchange.original?.messageID)
    }
    json.key("earlier")
    json.array(exchange.earlier) { json, earlier in
      json.object { json in
        json.member("role", earlier.role?.rawValue)
        json.member("found_by", earlier.source.rawValue)
        json.member("path", earlier.path)
        json.member("message_id", earlier.message.messageID)
        json.member("date", earlier.message.date.map(DayWords.standard))
      }
    }
    let defects = exchange.reply.defects.map { "\($0.kind.rawValue): \($0.detail)" }
    json.key("defects")
    json.array(defects) { $0.string($1) }
    json.key("notices")
    json.array(inspection.notices) { $0.string($1) }
  }

  private static func writeLayout(_ anatomy: Anatomy, to json: inout JSONWriter) {
    json.member("layout", anatomy.layout.rawValue)
    json.key("answers")
    json.array(anatomy.answers) { json, answer in
      json.object { json in
        json.member("start", answer.range.lowerBound)
        json.member("end", answer.range.upperBound)
        json.member("quote_start", answer.quote.lowerBound)
        json.member("quote_end", answer.quote.upperBound)
      }
    }
    json.key("verbatim")
    json.array(anatomy.verbatim) { json, verbatim in
      json.object { json in
        json.member("kind", verbatim.kind.rawValue)
        json.member("start", verbatim.range.lowerBound)
        json.member("end", verbatim.range.upperBound)
      }
    }
  }

  private static func write(_ region: Region, to json: inout JSONWriter) {
    json.object { json in
      json.member("region", region.kind.rawValue)
      json.member("start", region.range.lowerBound)
      json.member("end", region.range.upperBound)
      json.member("confidence", fraction: region.confidence)
      if region.depth > 0 {
        json.member("depth", region.depth)
      }
    }
  }

  private static func write(_ act: DialogueAct, of turn: Turn, to json: inout JSONWriter) {
    json.object { json in
      json.member("turn", turn.role.rawValue)
      json.member("act", act.kind.rawValue)
      json.member("start", act.range.lowerBound)
      json.member("end", act.range.upperBound)
      json.member("text", turn.text[act.range])
      json.member("cue", act.cue?.identifier)
      json.member("conditional", act.isConditional)
      json.member("by", act.doer?.rawValue)
      json.member("confidence", fraction: act.confidence)
    }
  }

  private static func writeComplaint(_ inspection: Inspection, to json: inout JSONWriter) {
    json.key("complaint")
    json.object { json in
      json.member("probability", fraction: inspection.complaint.probability)
      json.key("evidence")
      json.array(inspection.complaint.evidence) { json, range in
        json.string(inspection.original?.text[range] ?? "")
      }
    }
  }

  private static func writeAnswerSigns(_ inspection: Inspection, to json: inout JSONWriter) {
    json.key("answer_signs")
    json.array(inspection.answerSigns) { json, sign in
      json.object { json in
        json.member("sign", sign.kind.name)
        json.member("text", inspection.reply.text[sign.range])
        json.member("start", sign.range.lowerBound)
        json.member("end", sign.range.upperBound)
        if let sentence = sign.sentence { json.member("sentence", sentence) }
        if sign.kind == .deferral { json.member("says_when", sign.saysWhen) }
        if sign.kind == .deferral || sign.kind == .handOff {
          json.member("says_who", sign.saysWho)
        }
        if sign.kind == .attachment { json.member("attached", sign.isAttached) }
      }
    }
  }

  private static func writeSalutation(_ inspection: Inspection, to json: inout JSONWriter) {
    json.key("known_names")
    json.array(inspection.knownNames) { $0.string($1) }
    guard let salutation = inspection.salutation else { return json.member("salutation", nil) }
    let text = inspection.reply.text
    json.key("salutation")
    json.object { json in
      json.member("start", salutation.range.lowerBound)
      json.member("end", salutation.range.upperBound)
      json.member("calls", salutation.call.rawValue)
      json.member("addressee", salutation.addressee.map { text[$0] })
      json.key("names")
      json.array(salutation.names) { $0.string(text[$1]) }
    }
  }

  private static func write(_ name: NameUse, to json: inout JSONWriter) {
    json.object { json in
      json.member("written", name.written)
      json.member("start", name.range.lowerBound)
      json.member("end", name.range.upperBound)
      json.member("place", name.place.rawValue)
      json.member("known", name.comparison.known)
      json.member("known_from", name.source?.rawValue)
      json.member("verdict", name.comparison.verdict.rawValue)
      json.member("reason", name.comparison.reason)
      json.member("suggestion", name.comparison.suggestion)
      json.member("confidence", fraction: name.comparison.confidence)
    }
  }

  private static func write(
    _ comparison: DetailComparison, of inspection: Inspection, to json: inout JSONWriter
  ) {
    let detail = comparison.detail
    json.object { json in
      json.member("type", detail.kind.rawValue)
      json.member("text", inspection.reply.text[detail.range])
      json.member("start", detail.range.lowerBound)
      json.member("end", detail.range.upperBound)
      json.member("verdict", comparison.verdict.rawValue)
      json.member("reason", comparison.reason)
      json.member("confidence", fraction: comparison.confidence)
      json.member("known", comparison.known)
      json.member("source", comparison.source?.name)
      if let range = comparison.knownRange {
        json.member("known_start", range.lowerBound)
        json.member("known_end", range.upperBound)
      }
    }
  }

  private static func writeFormLetter(_ inspection: Inspection, to json: inout JSONWriter) {
    let letter = inspection.formLetter
    json.key("form_letter")
    json.object { json in
      json.member("probability", fraction: letter.probability)
      json.member("own_words_share", fraction: letter.ownWordsShare)
      json.member("template", inspection.templateUse?.name)
      if let template = inspection.templateUse {
        json.member("template_unchanged_share", fraction: template.unchangedShare)
      }
      json.key("evidence")
      json.array(letter.evidence) { json, range in json.string(inspection.reply.text[range]) }
      if let past = inspection.pastMail { write(past, of: inspection.reply, to: &json) }
    }
  }

  private static func write(_ past: PastMailUse, of reply: Turn, to json: inout JSONWriter) {
    json.key("past_mail")
    json.object { json in
      json.member("own_words_share", fraction: past.ownWordsShare)
      json.key("sentences")
      json.array(past.repeated) { json, repeated in
        json.object { json in
          json.member("text", reply.text[repeated.range])
          json.member("start", repeated.range.lowerBound)
          json.member("end", repeated.range.upperBound)
          json.member("messages", repeated.history.messages)
          json.member("recipients", repeated.history.recipients)
          json.member("since", repeated.history.days.map { DayWords.standard(day: $0.lowerBound) })
          json.member("until", repeated.history.days.map { DayWords.standard(day: $0.upperBound) })
        }
      }
    }
  }
}
