extension AuditPage {
  var rules: Values {
    let rows = report.rules.map { rule -> Values in
      let rate = AuditWords.perHundred(rule.findings, of: report.counts.replies)
      return [
        "rule": OneLine.of(rule.rule), "severity": OneLine.of(rule.severity),
        "rank": ["error": 0, "warning": 1, "note": 2][rule.severity] ?? 3,
        "summary": OneLine.of(rule.summary),
        "findings": AuditWords.number(rule.findings), "findingsKey": rule.findings,
        "replies": AuditWords.number(rule.replies), "repliesKey": rule.replies,
        "rate": rate.map(AuditWords.decimal) ?? "–",
        "rateKey": rate.map(JSONWriter.decimal) ?? "",
        "accepted": AuditWords.number(rule.accepted), "acceptedKey": rule.accepted,
        "any": !rule.examples.isEmpty,
        "examplesTitle": AuditWords.count(rule.examples.count, "example", "examples"),
        "examples": rule.examples.map { quote($0, isAgent: true) },
      ]
    }
    return ["rows": rows, "any": !rows.isEmpty]
  }

  var questions: Values {
    let rows = report.questions.map { question -> Values in
      [
        "asked": quote(question.asked), "kind": PageText(OneLine.of(question.kind)),
        "state": state(question.state.rawValue, AuditWords.state(question.state)),
        "reply": quote(question.reply, isAgent: true),
      ]
    }
    let counts = report.questions.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    let states = AuditReport.QuestionState.allCases.reversed().map { state in
      filter(state.rawValue, AuditWords.state(state), counts[state] ?? 0)
    }
    return ledger("questions", rows, states, one: "question", many: "questions")
  }

  var promises: Values {
    let rows = report.promises.map { promise -> Values in
      [
        "made": quote(promise.made, isAgent: true), "due": moment(promise.due),
        "state": state(promise.state.rawValue, AuditWords.state(promise.state)),
        "later": quote(promise.later, isAgent: true),
      ]
    }
    let counts = report.promises.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    let order: [AuditReport.PromiseState] = [.broken, .brokenWithApology, .open, .undated, .kept]
    let states = order.map { state in
      filter(state.rawValue, AuditWords.state(state), counts[state] ?? 0)
    }
    return ledger("promises", rows, states, one: "promise", many: "promises")
  }

  var longestWaits: Values {
    let rows = report.longestWaits.map { wait -> Values in
      let isWaiting = wait.answer == nil
      return [
        "message": quote(wait.message), "span": PageText(AuditWords.span(wait.span)),
        "spanKey": PageText("\(wait.span)"),
        "state": state(isWaiting ? "waiting" : "answered", isWaiting ? "waiting" : "answered"),
        "answer": quote(wait.answer, isAgent: true),
      ]
    }
    let waiting = report.longestWaits.count { $0.answer == nil }
    let states = [
      filter("waiting", "waiting", waiting), filter("answered", "answered", rows.count - waiting),
    ]
    return ledger("longestWaits", rows, states, one: "wait", many: "waits")
  }

  var sentences: Values {
    let rows = report.sentences.map { sentence -> Values in
      [
        "example": quote(sentence.example, isAgent: true),
        "messages": AuditWords.number(sentence.messages), "messagesKey": sentence.messages,
        "recipients": AuditWords.number(sentence.recipients), "recipientsKey": sentence.recipients,
      ]
    }
    return ["rows": rows, "any": !rows.isEmpty, "cut": cut("sentences", shown: rows.count)]
  }

  var examples: Values {
    let rows = report.examples.map { example -> Values in
      [
        "reply": quote(example.reply, isAgent: true),
        "reasons": example.reasons.map { ["reason": OneLine.of($0)] as Values },
      ]
    }
    return ["rows": rows, "any": !rows.isEmpty, "cut": cut("examples", shown: rows.count)]
  }

  private func ledger(
    _ list: String, _ rows: [Values], _ states: [Values], one: String, many: String
  ) -> Values {
    [
      "rows": rows, "any": !rows.isEmpty, "cut": cut(list, shown: rows.count),
      "states": states.filter { ($0["count"] as? Int ?? 0) > 0 },
      "one": one, "many": many,
      "all": AuditWords.count(rows.count, one, many),
    ]
  }

  private func filter(_ name: String, _ words: String, _ count: Int) -> Values {
    ["name": name, "label": words, "count": count, "shown": AuditWords.number(count)]
  }

  /// A state by its name, in words, and by a sign, so that no colour stands alone.
  private func state(_ name: String, _ words: String) -> Values {
    let (sign, tone) =
      switch name {
      case "answered", "kept": ("✓", "good")
      case "unanswered", "broken", "broken-with-apology": ("✕", "bad")
      case "no-reply", "waiting": ("–", "bad")
      case "unsure": ("?", "doubt")
      default: ("○", "calm")
      }
    return [
      "name": PageText(name), "label": PageText(words), "sign": PageText(sign),
      "tone": PageText(tone),
    ]
  }
}
