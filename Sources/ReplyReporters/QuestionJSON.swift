import ReplyModel

/// The members `questions` and `earlier_questions` of an object: docs/output-schema.md.
enum QuestionJSON {
  static func write(_ inspection: Inspection, to json: inout JSONWriter) {
    json.key("questions")
    json.array(inspection.questions) { write($1, of: inspection, to: &$0) }
    json.key("earlier_questions")
    json.array(inspection.earlierQuestions) { write($1, of: inspection, to: &$0) }
  }

  private static func write(
    _ entry: LedgerEntry, of inspection: Inspection, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("text", inspection.words(of: entry))
      json.member("start", entry.range.lowerBound)
      json.member("end", entry.range.upperBound)
      json.member("kind", entry.kind.rawValue)
      json.member("status", entry.status.rawValue)
      json.member("missed_probability", fraction: entry.missedProbability)
      json.member("answered_by", entry.answeredBy.map { inspection.reply.text[$0] })
      json.member("told", entry.isTold)
      json.member("missing", entry.missing?.wording)
      if let turn = entry.askedIn { json.member("asked_in", turn) }
      if let turn = entry.askedBefore { json.member("asked_before", turn) }
      if let turn = entry.answeredIn { json.member("answered_in", turn) }
    }
  }
}
