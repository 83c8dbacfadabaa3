import ReplyMail

/// `audit --output-format json`: one object; docs/output-schema.md, "Audit".
public enum AuditJSON {
  public static let version = 1

  /// The object, ending with a line end.
  ///
  /// - Complexity: O(n) in the bytes of the report.
  public static func bytes(_ report: AuditReport) -> [UInt8] {
    var json = JSONWriter()
    let writer = AuditJSONWriter(offset: Int32(clamping: report.offset))
    json.object { writer.write(report, to: &$0) }
    json.endLine()
    return json.bytes
  }
}

/// The members of the object.
struct AuditJSONWriter {
  /// Seconds east of UTC, of every moment.
  let offset: Int32

  func write(_ report: AuditReport, to json: inout JSONWriter) {
    json.member("version", AuditJSON.version)
    strings("paths", report.paths, to: &json)
    strings("me", report.me, to: &json)
    json.key("period")
    if let period = report.period {
      json.object { json in
        json.member("from", moment(period.lowerBound))
        json.member("to", moment(period.upperBound))
      }
    } else {
      json.null()
    }
    json.key("counts")
    json.object { counts(report.counts, to: &$0) }
    list("rules", report.rules, to: &json, rule)
    list("weeks", report.weeks, to: &json, week)
    json.key("first_waits")
    json.object { waits(report.firstWaits, to: &$0) }
    json.key("waits")
    json.object { waits(report.waits, to: &$0) }
    list("longest_waits", report.longestWaits, to: &json, wait)
    json.key("question_states")
    json.object { json in
      for state in AuditReport.QuestionState.allCases {
        json.key(named: state.rawValue)
        json.number(report.count(state))
      }
    }
    list("questions", report.questions, to: &json, question)
    json.key("promise_states")
    json.object { json in
      for state in AuditReport.PromiseState.allCases {
        json.key(named: state.rawValue)
        json.number(report.count(state))
      }
    }
    list("promises", report.promises, to: &json, promise)
    rest(of: report, to: &json)
  }

  private func rest(of report: AuditReport, to json: inout JSONWriter) {
    list("sentences", report.sentences, to: &json, sentence)
    list("examples", report.examples, to: &json, example)
    optionalList("agents", report.agents, to: &json, agent)
    optionalList("changes", report.changes, to: &json, change)
    json.key("cut")
    json.object { json in
      for (list, all) in report.cut.sorted(by: { $0.key < $1.key }) {
        json.key(named: list)
        json.number(all)
      }
    }
  }

  private func moment(_ seconds: Int64) -> String {
    DayWords.moment(MailDate(seconds: seconds, offset: offset))
  }

  private func strings(_ name: StaticString, _ values: [String], to json: inout JSONWriter) {
    json.key(name)
    json.array(values) { $0.string($1) }
  }

  private func list<Element>(
    _ name: StaticString, _ elements: [Element], to json: inout JSONWriter,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    json.key(name)
    json.array(elements) { json, element in json.object { members(element, &$0) } }
  }

  private func optionalList<Element>(
    _ name: StaticString, _ elements: [Element]?, to json: inout JSONWriter,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    if let elements {
      list(name, elements, to: &json, members)
    } else {
      json.key(name)
      json.null()
    }
  }

  private func optional(_ name: StaticString, _ number: Int?, to json: inout JSONWriter) {
    json.key(name)
    if let number { json.number(number) } else { json.null() }
  }

  private func quote(
    _ name: StaticString, _ quote: AuditReport.Quote?, to json: inout JSONWriter
  ) {
    json.key(name)
    if let quote { json.object { members(of: quote, to: &$0) } } else { json.null() }
  }

  private func members(of quote: AuditReport.Quote, to json: inout JSONWriter) {
    json.member("path", quote.path)
    optional("line", quote.line, to: &json)
    json.member("text", quote.text)
    json.member("date", quote.date.map(moment))
    json.member("writer", quote.writer)
    json.member("subject", quote.subject)
  }
}

extension AuditJSONWriter {
  private func counts(_ counts: AuditReport.Counts, to json: inout JSONWriter) {
    json.member("messages", counts.messages)
    json.member("replies", counts.replies)
    json.member("from_customers", counts.fromCustomers)
    json.member("threads", counts.threads)
    json.member("customers", counts.customers)
    json.member("agents", counts.agents)
    json.member("unreadable", counts.unreadable)
  }

  private func rule(_ rule: AuditReport.RuleCount, to json: inout JSONWriter) {
    json.member("rule", rule.rule)
    json.member("severity", rule.severity)
    json.member("summary", rule.summary)
    json.member("findings", rule.findings)
    json.member("replies", rule.replies)
    json.member("accepted", rule.accepted)
    list("examples", rule.examples, to: &json, members)
  }

  private func week(_ week: AuditReport.Week, to json: inout JSONWriter) {
    json.member("monday", DayWords.standard(day: week.monday))
    json.member("replies", week.replies)
    json.key("findings")
    json.object { json in
      for (rule, count) in week.findings.sorted(by: { $0.key < $1.key }) {
        json.key(named: rule)
        json.number(count)
      }
    }
    optional("median_wait", week.medianWait, to: &json)
  }

  private func waits(_ waits: AuditReport.Waits, to json: inout JSONWriter) {
    json.member("count", waits.count)
    optional("median", waits.median, to: &json)
    optional("ninetieth", waits.ninetieth, to: &json)
    json.member("unanswered", waits.unanswered)
    list("bars", waits.bars, to: &json) { bar, json in
      optional("below", bar.below, to: &json)
      json.member("count", bar.count)
    }
  }

  private func wait(_ wait: AuditReport.Wait, to json: inout JSONWriter) {
    quote("message", wait.message, to: &json)
    json.member("seconds", wait.span)
    quote("answer", wait.answer, to: &json)
  }

  private func question(_ question: AuditReport.Question, to json: inout JSONWriter) {
    quote("asked", question.asked, to: &json)
    json.member("kind", question.kind)
    json.member("state", question.state.rawValue)
    quote("reply", question.reply, to: &json)
  }

  private func promise(_ promise: AuditReport.Promise, to json: inout JSONWriter) {
    quote("made", promise.made, to: &json)
    json.member("due", promise.due.map(moment))
    json.member("state", promise.state.rawValue)
    quote("later", promise.later, to: &json)
  }

  private func sentence(_ sentence: AuditReport.Sentence, to json: inout JSONWriter) {
    quote("example", sentence.example, to: &json)
    json.member("messages", sentence.messages)
    json.member("recipients", sentence.recipients)
  }

  private func example(_ example: AuditReport.Example, to json: inout JSONWriter) {
    quote("reply", example.reply, to: &json)
    strings("reasons", example.reasons, to: &json)
  }

  private func agent(_ agent: AuditReport.Agent, to json: inout JSONWriter) {
    json.member("name", agent.name)
    json.member("replies", agent.replies)
    json.member("findings", agent.findings)
    optional("median_wait", agent.medianWait, to: &json)
  }

  private func change(_ change: AuditReport.Change, to json: inout JSONWriter) {
    json.member("figure", change.figure)
    json.member("before", fraction: change.before)
    json.member("now", fraction: change.now)
  }
}
