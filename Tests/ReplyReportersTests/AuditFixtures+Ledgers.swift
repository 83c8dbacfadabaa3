import ReplyReporters

extension AuditFixtures {
  static let waits = [
    AuditReport.Wait(
      message: customer(5, "Où est mon colis ?", day: 40, subject: "Colis"), span: 1_382_400,
      answer: nil),
    AuditReport.Wait(
      message: customer(3, "أين طلبي؟ لقد مر أسبوعان.", day: 47, subject: "طلبي"), span: 790_000,
      answer: nil),
    AuditReport.Wait(
      message: customer(1, "Der Wasserkocher ist immer noch defekt.", day: 12, subject: "Defekt"),
      span: 525_600, answer: agent(31, "Es tut uns leid.", day: 18)),
  ]

  static let questions: [AuditReport.Question] = [
    AuditReport.Question(
      asked: customer(0, "When will my kettle arrive, and can I still change the colour?", day: 51),
      kind: "when", state: .unanswered,
      reply: agent(7, "Thank you for your message about the kettle.", day: 52)),
    AuditReport.Question(
      asked: customer(
        1, "Wann bekomme ich mein Geld zurück, Herr Miller?", day: 49, subject: "Rückerstattung"),
      kind: "when", state: .unanswered,
      reply: agent(12, "Wir melden uns so bald wie möglich.", day: 49)),
    AuditReport.Question(
      asked: customer(2, "注文番号48213の商品はいつ届きますか。", day: 47, subject: "配送について"),
      kind: "when", state: .noReply, reply: nil),
    AuditReport.Question(
      asked: customer(3, "هل يمكنني استبدال المنتج؟", day: 46, subject: "استبدال"),
      kind: "yes-no", state: .unsure, reply: agent(15, "You may return it in 30 days.", day: 47)),
    AuditReport.Question(
      asked: customer(4, "Could you send the invoice to maria@oduya.example?", day: 45, line: nil),
      kind: "request", state: .answered,
      reply: agent(18, "The invoice is attached.", day: 45)),
    AuditReport.Question(
      asked: customer(5, "Combien coûte la livraison ?", day: 44, subject: "Livraison"),
      kind: "how-much", state: .answered, reply: agent(20, "La livraison coûte 4,90 €.", day: 44)),
    AuditReport.Question(
      asked: Quote(path: "support/inbox/1650.eml", line: nil, text: "", date: nil), kind: "which",
      state: .unanswered, reply: nil),
  ]

  static let promises: [AuditReport.Promise] = [
    AuditReport.Promise(
      made: agent(22, "We will call you on Monday, Ms Ito.", day: 18), due: start + 21 * day,
      state: .broken, later: nil),
    AuditReport.Promise(
      made: agent(24, "Sie erhalten den Ersatz bis Freitag.", day: 9), due: start + 11 * day,
      state: .brokenWithApology,
      later: agent(31, "Es tut uns leid, dass der Ersatz später kommt.", day: 18)),
    AuditReport.Promise(
      made: agent(40, "I will send you the label by 3 May.", day: 55), due: start + 62 * day,
      state: .open, later: nil),
    AuditReport.Promise(
      made: agent(11, "We will call you back.", day: 51), due: nil, state: .undated, later: nil),
    AuditReport.Promise(
      made: agent(27, "You will have the refund within five days.", day: 20),
      due: start + 25 * day, state: .kept, later: agent(33, "The refund left us today.", day: 23)),
  ]

  static let sentences = [
    AuditReport.Sentence(
      example: agent(
        3, "Thank you for contacting us; your satisfaction is our top priority.", day: 1),
      messages: 412, recipients: 380),
    AuditReport.Sentence(
      example: agent(4, "Please do not hesitate to contact us again.", day: 2), messages: 97,
      recipients: 1),
  ]

  static let examples = [
    AuditReport.Example(
      reply: agent(
        35, "Ms Ito, the kettle left us this morning; it is with you on Thursday.", day: 30),
      reasons: ["answers three questions", "says sorry and what is done"]),
    AuditReport.Example(
      reply: agent(
        36, "Der Ersatz ist da: bitte schicken Sie das alte Gerät nicht zurück.", day: 33),
      reasons: ["answers in the customer's language"]),
  ]

  static let bombs = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\u{301} onclick='alert(1)",
    "\"\u{301} onmouseover=\"alert(1)", "a\0b\u{1B}[2J\u{7}c", "\u{202E}txt.exe\u{2066}",
    "{{{script}}} {{paths}} {{/rows}}", "</style></script><svg onload=alert(1)>", "]]>&amp;&#60;",
    String(repeating: "w", count: 10_000), "=1+1", "\u{FFFE}\u{1FFFF}",
  ]

  /// Words of mails that want to be more than words, in every place.
  static var hostile: AuditReport {
    var report = full
    func bomb(_ number: Int) -> Quote {
      let text = bombs[number % bombs.count]
      return Quote(
        path: text, line: number, text: text, date: number == 0 ? .max : start, writer: text,
        subject: text)
    }
    report.paths = bombs
    report.me = bombs
    report.rules = bombs.indices.map { number in
      AuditReport.RuleCount(
        rule: bombs[number], severity: bombs[number], summary: bombs[number], findings: 1,
        replies: 1, examples: [bomb(number)])
    }
    report.weeks[0].findings = Dictionary(uniqueKeysWithValues: bombs.map { ($0, 1) })
    report.questions = bombs.indices.map {
      AuditReport.Question(asked: bomb($0), kind: bombs[$0], state: .unsure, reply: bomb($0))
    }
    report.promises = bombs.indices.map {
      AuditReport.Promise(made: bomb($0), due: .min, state: .broken, later: bomb($0))
    }
    report.longestWaits = bombs.indices.map {
      AuditReport.Wait(message: bomb($0), span: .max, answer: bomb($0))
    }
    report.sentences = bombs.indices.map {
      AuditReport.Sentence(example: bomb($0), messages: 1, recipients: 1)
    }
    report.examples = bombs.indices.map { AuditReport.Example(reply: bomb($0), reasons: bombs) }
    report.agents = bombs.map {
      AuditReport.Agent(name: $0, replies: 1, findings: .max, medianWait: .max)
    }
    report.changes = bombs.map { AuditReport.Change(figure: $0, before: .infinity, now: -.nan) }
    return report
  }

  /// As many entries as asked for, in every ledger.
  static func large(_ count: Int) -> AuditReport {
    var report = full
    report.questionCounts = [:]
    report.cut = [:]
    report.questions = (0..<count).map { number in
      var question = questions[number % questions.count]
      question.asked.path = "support/inbox/\(number).eml"
      question.asked.text += " (\(number))"
      return question
    }
    return report
  }
}
