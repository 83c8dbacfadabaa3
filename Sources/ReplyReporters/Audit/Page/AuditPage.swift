import ReplyMail

/// What the template of an audit's page is filled with.
///
/// A name that is missing would be looked for further out: where there is nothing to say, a value
/// is `false`.
struct AuditPage {
  typealias Values = [String: Any]

  /// Characters of a line of a mail; longer ones are cut.
  static let longest = 1000

  let report: AuditReport

  init(_ report: AuditReport) { self.report = report }

  var values: Values {
    let paths = report.paths.map(OneLine.of).joined(separator: ", ")
    let period = AuditWords.period(report)
    return [
      "style": AuditStyle.text, "styleHash": AuditStyle.hash,
      "script": AuditScript.text, "scriptHash": AuditScript.hash,
      "paths": or(paths), "period": period ?? false, "me": or(me),
      "counts": countsLine, "unreadable": unreadable,
      "sections": sections.map { ["id": $0.0, "title": $0.1] as Values },
      "figures": figures, "changes": report.changes.map(changes) ?? false,
      "rules": rules, "hasAccepted": report.rules.contains { $0.accepted > 0 },
      "trend": trend, "waits": waits, "longestWaits": longestWaits,
      "questions": questions, "promises": promises, "sentences": sentences,
      "examples": examples, "agents": report.agents.map(agents) ?? false,
    ]
  }

  private var me: String { report.me.map(OneLine.of).joined(separator: ", ") }

  private var countsLine: String {
    let counts = report.counts
    return AuditWords.count(counts.replies, "reply", "replies") + " to "
      + AuditWords.count(counts.customers, "customer", "customers") + " in "
      + AuditWords.count(counts.threads, "thread", "threads") + ", and "
      + AuditWords.count(counts.fromCustomers, "message", "messages") + " from customers"
  }

  private var unreadable: Any {
    let count = report.counts.unreadable
    return count > 0
      ? AuditWords.count(count, "message", "messages") + " could not be read" : false
  }

  /// The sections that there are, in the order of the page.
  private var sections: [(String, String)] {
    let all: [(String, String, Bool)] = [
      ("figures", "Key figures", true),
      ("changes", "Changes", report.changes != nil),
      ("rules", "Findings by rule", true),
      ("trend", "Week by week", report.weeks.count > 1),
      ("waits", "Waiting times", report.waits.count + report.firstWaits.count > 0),
      ("longest-waits", "Longest waits", !report.longestWaits.isEmpty),
      ("questions", "Questions", true),
      ("promises", "Promises", true),
      ("sentences", "Repeated sentences", !report.sentences.isEmpty),
      ("examples", "Good examples", !report.examples.isEmpty),
      ("agents", "Agents", report.agents != nil),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  func or(_ text: String) -> Any { text.isEmpty ? false : PageText(text) }

  /// A quote as rows show it; `false` for nil.
  ///
  /// - Parameter isAgent: written by the agents' side, which is named only where agents are.
  func quote(_ quote: AuditReport.Quote?, isAgent: Bool = false) -> Any {
    guard let quote else { return false }
    let words = OneLine.excerpt(quote.text, limit: Self.longest)
    let isNamed = !isAgent || report.agents != nil
    return [
      "words": or(words), "place": PageText(AuditWords.place(quote)),
      "subject": or(OneLine.excerpt(quote.subject, limit: 200)),
      "writer": isNamed ? writer(quote.writer) : false, "day": moment(quote.date),
    ] as Values
  }

  /// A name with its address apart, or whichever there is; `false` for nobody.
  func writer(_ writer: String) -> Any {
    let line = OneLine.excerpt(writer, limit: 200)
    guard let start = line.lastIndex(of: "<"), start > line.startIndex, line.hasSuffix(">") else {
      return line.isEmpty ? false : ["name": PageText(line), "address": false] as Values
    }
    let address = line[line.index(after: start)...].dropLast()
    let name = PageText(OneLine.of(String(line[..<start])))
    return ["name": name, "address": or(String(address))] as Values
  }

  /// A day with what it is sorted by; `false` for nil.
  func moment(_ seconds: Int64?) -> Any {
    guard let seconds else { return false }
    let date = MailDate(seconds: seconds, offset: Int32(clamping: report.offset))
    return [
      "shown": PageText(AuditWords.day(seconds, offset: report.offset)),
      "key": PageText("\(seconds)"), "standard": PageText(DayWords.standard(date)),
    ] as Values
  }

  /// What is said where a list was cut; `false` where it is whole.
  func cut(_ list: String, shown: Int) -> Any {
    let all = report.total(list, shown: shown)
    return all > shown
      ? "\(AuditWords.number(shown)) of \(AuditWords.number(all)) are listed." : false
  }
}
