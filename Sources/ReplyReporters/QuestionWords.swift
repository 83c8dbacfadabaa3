import ReplyModel
import ReplyRuleKit

/// The question ledger, for people.
enum QuestionWords {
  /// The ledger of a message, each line ending with a line end; empty where no message of the customer
  /// is known. What is told and not asked is left out.
  static func ledger(_ inspection: Inspection, id: String) -> String {
    let entries = (inspection.questions + inspection.earlierQuestions).filter { !$0.isTold }
    guard inspection.original != nil || !entries.isEmpty else { return "" }
    let count = entries.isEmpty ? "no" : "\(entries.count)"
    var out = "\(OneLine.of(id)): \(count) question\(entries.count == 1 ? "" : "s")\n"
    for (index, entry) in entries.enumerated() {
      out += "  \(index + 1). \(state(of: entry, in: inspection)): "
      out += "\(OneLine.excerpt(inspection.words(of: entry), limit: 100))\n"
      if let place = entry.answeredBy {
        out += "     reply: \(OneLine.excerpt(inspection.reply.text[place], limit: 100))\n"
      }
      if let missing = entry.missing { out += "     \(missing.wording)\n" }
    }
    return out
  }

  /// `when question, missed (missed: 92 %), asked on 3 March 2026, still open`.
  static func state(of entry: LedgerEntry, in inspection: Inspection) -> String {
    let share = Int((entry.missedProbability * 100).rounded())
    var words = "\(entry.kind.rawValue) question, \(entry.status.rawValue) (missed: \(share) %)"
    if let turn = entry.askedIn { words += ", asked \(day(of: turn, in: inspection))" }
    if let turn = entry.askedBefore { words += ", asked before \(day(of: turn, in: inspection))" }
    if let turn = entry.answeredIn {
      words += ", answered \(day(of: turn, in: inspection))"
    } else if entry.askedIn != nil, entry.status != .answered {
      words += entry.status == .missed ? ", still open" : ", perhaps still open"
    }
    return words
  }

  private static func day(of turn: Int, in inspection: Inspection) -> String {
    let earlier = inspection.exchange.earlier
    guard earlier.indices.contains(turn), let date = earlier[turn].message.date else {
      return "in an earlier message"
    }
    return "on \(DayWords.plain(date))"
  }
}
