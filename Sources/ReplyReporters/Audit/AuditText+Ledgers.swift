import ReplyText

extension AuditText {
  func questions(_ report: AuditReport) -> [String] {
    guard report.allQuestions > 0 else { return [] }
    let open = report.questions.filter(\.state.isOpen)
    var lines = [heading("Unanswered questions")]
    lines += summary(report.unansweredQuestions, of: report.allQuestions, "question", "questions")
    let unsure = report.count(.unsure)
    if unsure > 0 { lines[1] += "; of \(AuditWords.number(unsure)) it cannot be told" }
    for question in open.prefix(Self.few) {
      var facts = question.asked.date.map { "asked \(AuditWords.day($0, offset: report.offset))" }
      if question.state == .noReply { facts = (facts.map { $0 + ", " } ?? "") + "no reply at all" }
      lines += entry(question.asked, facts ?? "")
    }
    return lines + rest(report.unansweredQuestions, of: open.count)
  }

  func promises(_ report: AuditReport) -> [String] {
    guard report.allPromises > 0 else { return [] }
    let broken = report.promises.filter(\.state.isBroken)
    var lines = [heading("Broken promises")]
    lines += summary(report.brokenPromises, of: report.allPromises, "promise", "promises")
    for promise in broken.prefix(Self.few) {
      var facts = promise.due.map { "due \(AuditWords.day($0, offset: report.offset))" } ?? "broken"
      if promise.state == .brokenWithApology { facts += ", with an apology" }
      lines += entry(promise.made, facts)
    }
    return lines + rest(report.brokenPromises, of: broken.count)
  }

  func sentences(_ report: AuditReport) -> [String] {
    guard !report.sentences.isEmpty else { return [] }
    var lines = [heading("Most repeated sentences")]
    for sentence in report.sentences.prefix(Self.few) {
      lines.append(
        "  " + AuditWords.count(sentence.messages, "message", "messages") + " to "
          + AuditWords.count(sentence.recipients, "person", "people"))
      lines.append("    " + fitted(AuditWords.words(sentence.example), indent: 4))
    }
    let all = report.total("sentences", shown: report.sentences.count)
    return lines + rest(all, of: report.sentences.count)
  }

  func agents(_ report: AuditReport) -> [String] {
    guard let agents = report.agents, !agents.isEmpty else { return [] }
    let names = agents.map { fitted(OneLine.of($0.name), indent: wrapping.width - 34) }
    let width = max(22, (names.map { TextWidth.columns(of: $0) }.max() ?? 0) + 1)
    let columns = right("replies", 9) + right("findings", 10) + right("median wait", 17)
    var lines = [
      heading("Agents") + String(repeating: " ", count: width - 4) + paint.of(columns, .faint)
    ]
    for (agent, name) in zip(agents, names) {
      let gap = String(repeating: " ", count: width - TextWidth.columns(of: name))
      lines.append(
        "  \(name)\(gap)" + right(AuditWords.number(agent.replies), 9)
          + right(AuditWords.number(agent.findings), 10)
          + right(agent.medianWait.map(AuditWords.span) ?? "-", 17))
    }
    return lines
  }

  func changes(_ report: AuditReport) -> [String] {
    guard let changes = report.changes else { return [] }
    let label = "Since the earlier report"
    let widest = changes.map { AuditWords.figure($0.figure).count }.max() ?? 0
    let width = min(max(26, widest + 2), wrapping.width - 40)
    let columns = right("before", 15) + right("now", 15)
    let blanks = String(repeating: " ", count: max(1, 2 + width - label.count))
    var lines = [heading(label) + blanks + paint.of(columns, .faint)]
    for change in changes {
      let name = OneLine.excerpt(AuditWords.figure(change.figure), limit: width - 1)
      let gap = String(repeating: " ", count: max(1, width - TextWidth.columns(of: name)))
      lines.append(
        "  \(name)\(gap)" + right(change.told(change.before), 15)
          + right(change.told(change.now), 15) + "  " + painted(change.direction))
    }
    if changes.isEmpty { lines.append("  nothing to compare") }
    return lines + (changes.isEmpty ? [] : ["  Counts are per 100 replies."])
  }

  private func painted(_ direction: AuditReport.Change.Direction) -> String {
    switch direction {
    case .worse: paint.of(direction.rawValue, .warning)
    case .better: paint.of(direction.rawValue, .note)
    case .same: direction.rawValue
    }
  }

  /// Place and facts in one line, the words below.
  func entry(_ quote: AuditReport.Quote, _ facts: String) -> [String] {
    let place = "  " + AuditWords.place(quote)
    let shown = facts.isEmpty ? "" : "  " + paint.of(facts, .faint)
    return [place + shown, "    " + fitted(AuditWords.words(quote), indent: 4)]
  }

  /// How many are not shown.
  func rest(_ all: Int, of shown: Int) -> [String] {
    let more = max(all, shown) - min(shown, Self.few)
    return more > 0 ? ["  and \(AuditWords.number(more)) more"] : []
  }

  private func summary(_ part: Int, of whole: Int, _ one: String, _ many: String) -> [String] {
    let share = AuditWords.share(part, of: whole)
    return [
      "  \(part == 0 ? "none" : AuditWords.number(part)) of "
        + AuditWords.count(whole, one, many) + (part == 0 ? "" : " (\(share))")
    ]
  }

  /// Cut to what is left of a line.
  private func fitted(_ line: String, indent: Int) -> String {
    let room = max(8, wrapping.width - indent)
    guard TextWidth.columns(of: line) > room else { return line }
    var out = ""
    var columns = 0
    for character in line {
      columns += TextWidth.columns(of: character)
      if columns > room - 1 { break }
      out.append(character)
    }
    return out + "…"
  }
}
