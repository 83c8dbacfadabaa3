import ReplyMail

/// `audit --output-format csv`: RFC 4180, all ledgers in one, a row an entry;
/// docs/output-schema.md, "Audit as CSV".
public enum AuditCSV {
  static let columns = [
    "kind", "name", "state", "number", "of", "before", "seconds", "date", "due", "path", "line",
    "writer",
    "subject", "text", "later_date", "later_path", "later_line", "later_text",
  ]

  /// Heading and rows.
  ///
  /// - Complexity: O(n) in the bytes of the report.
  public static func bytes(_ report: AuditReport) -> [UInt8] {
    var out = Array((columns.joined(separator: ",") + "\r\n").utf8)
    let offset = Int32(clamping: report.offset)
    for row in AuditRow.rows(report) {
      out += Array(row.fields(offset: offset).joined(separator: ",").utf8)
      out += [0x0D, 0x0A]
    }
    return out
  }
}

/// A row, of whatever ledger.
struct AuditRow {
  var kind: String
  var name = ""
  var state = ""
  var number: String?
  var of: Int?
  var before: String?
  var seconds: Int?
  var due: Int64?
  /// Day of a week, in place of the moment of a message.
  var monday: Int?
  var quote: AuditReport.Quote?
  var later: AuditReport.Quote?

  init(_ kind: String) { self.kind = kind }

  func fields(offset: Int32) -> [String] {
    func moment(_ seconds: Int64?) -> String {
      seconds.map { DayWords.moment(MailDate(seconds: $0, offset: offset)) } ?? ""
    }
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    let plain = CSVReporter.field
    return [
      kind, plain(name), plain(state), self.number ?? "", number(of), before ?? "",
      number(seconds),
      monday.map(DayWords.standard(day:)) ?? moment(quote?.date), moment(due),
      plain(quote?.path ?? ""), number(quote?.line), plain(quote?.writer ?? ""),
      plain(quote?.subject ?? ""), plain(quote?.text ?? ""), moment(later?.date),
      plain(later?.path ?? ""), number(later?.line), plain(later?.text ?? ""),
    ]
  }

  /// All rows of a report, ledger after ledger.
  static func rows(_ report: AuditReport) -> [AuditRow] {
    let ledgers = [
      counts(report.counts), rules(report), report.weeks.flatMap { week($0) },
      bars("first-wait-bar", report.firstWaits), bars("wait-bar", report.waits),
      report.longestWaits.map(wait), report.questions.map(question),
      report.promises.map(promise), report.sentences.map(sentence),
      report.examples.map(example), (report.agents ?? []).map(agent),
      (report.changes ?? []).map(change),
    ]
    return Array(ledgers.joined())
  }

  private static func row(_ kind: String, _ fill: (inout AuditRow) -> Void) -> AuditRow {
    var row = AuditRow(kind)
    fill(&row)
    return row
  }

  private static func counts(_ counts: AuditReport.Counts) -> [AuditRow] {
    let named = [
      ("messages", counts.messages), ("replies", counts.replies),
      ("from-customers", counts.fromCustomers), ("threads", counts.threads),
      ("customers", counts.customers), ("agents", counts.agents),
      ("unreadable", counts.unreadable),
    ]
    return named.map { name, number in
      row("count") { row in
        row.name = name
        row.number = "\(number)"
      }
    }
  }

  private static func rules(_ report: AuditReport) -> [AuditRow] {
    report.rules.flatMap { rule in
      [
        row("finding-count") { row in
          row.name = rule.rule
          row.state = rule.severity
          row.number = "\(rule.findings)"
          row.of = report.counts.replies
        }
      ]
        + rule.examples.map { quote in
          row("finding-example") { row in
            row.name = rule.rule
            row.state = rule.severity
            row.quote = quote
          }
        }
    }
  }

  private static func week(_ week: AuditReport.Week) -> [AuditRow] {
    let all = row("week") { row in
      row.number = "\(week.replies)"
      row.seconds = week.medianWait
      row.monday = week.monday
    }
    return [all]
      + week.findings.sorted { $0.key < $1.key }.map { rule, count in
        row("week-finding-count") { row in
          row.name = rule
          row.number = "\(count)"
          row.of = week.replies
          row.monday = week.monday
        }
      }
  }
}

extension AuditRow {
  private static func bars(_ kind: String, _ waits: AuditReport.Waits) -> [AuditRow] {
    waits.bars.map { bar in
      row(kind) { row in
        row.number = "\(bar.count)"
        row.of = waits.count
        row.seconds = bar.below
      }
    }
  }

  private static func wait(_ wait: AuditReport.Wait) -> AuditRow {
    row("wait") { row in
      row.state = wait.answer == nil ? "waiting" : "answered"
      row.seconds = wait.span
      row.quote = wait.message
      row.later = wait.answer
    }
  }

  private static func question(_ question: AuditReport.Question) -> AuditRow {
    row("question") { row in
      row.name = question.kind
      row.state = question.state.rawValue
      row.quote = question.asked
      row.later = question.reply
    }
  }

  private static func promise(_ promise: AuditReport.Promise) -> AuditRow {
    row("promise") { row in
      row.state = promise.state.rawValue
      row.due = promise.due
      row.quote = promise.made
      row.later = promise.later
    }
  }

  private static func sentence(_ sentence: AuditReport.Sentence) -> AuditRow {
    row("sentence") { row in
      row.number = "\(sentence.messages)"
      row.of = sentence.recipients
      row.quote = sentence.example
    }
  }

  private static func example(_ example: AuditReport.Example) -> AuditRow {
    row("example") { row in
      row.name = example.reasons.joined(separator: "; ")
      row.quote = example.reply
    }
  }

  private static func agent(_ agent: AuditReport.Agent) -> AuditRow {
    row("agent") { row in
      row.name = agent.name
      row.number = "\(agent.findings)"
      row.of = agent.replies
      row.seconds = agent.medianWait
    }
  }

  private static func change(_ change: AuditReport.Change) -> AuditRow {
    row("change") { row in
      row.name = change.figure
      row.state = change.direction.rawValue
      row.number = JSONWriter.decimal(change.now)
      row.before = JSONWriter.decimal(change.before)
    }
  }
}
