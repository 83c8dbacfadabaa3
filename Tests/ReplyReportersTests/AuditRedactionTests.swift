import Testing

@testable import ReplyReporters

@Suite struct AuditRedactionTests {
  private static func mask() -> TextMask {
    var people = MaskedPeople()
    for writer in AuditFixtures.writers { people.add(writer, as: .agent) }
    for writer in AuditFixtures.people { people.add(writer, as: .customer) }
    people.add("Will Frank <w.frank@example.org>", as: .customer)
    people.add("Anna Frank", as: .customer)
    people.add("林 花子", as: .customer)
    return TextMask(people)
  }

  @Test(arguments: [
    ("Dear Ms Ito, call 030 1234567.", "Dear Ms Customer 1, call [number]."),
    ("Hallo Jürgen Schäfer!", "Hallo Customer 2!"),
    ("Hi juergen, here is Katherines letter", "Hi Customer 2, here is Customer 1 letter"),
    (
      "We will be frank with Will: Anna Frank knows.",
      "We will be frank with Customer 7: Customer 8 knows."
    ),
    ("Dear Frank,", "Dear [name],"),
    (
      "Write to kito@example.org or to nobody@example.com.", "Write to Customer 1 or to [address]."
    ),
    ("See https://example.com/a?b=48213, or shop.example.com.", "See [link], or [link]."),
    (
      "Order AB-48213B of 3 May 2026 at 14:05, 4,90 €",
      "Order [number] of 3 May [number] at [number] €"
    ),
    ("Dear Mr Brown, dear customer, Liebe Grüße", "Dear Mr [name], dear customer, Liebe Grüße"),
    ("佐藤美咲様、注文番号48213の商品", "Customer 3様、注文番号[number]の商品"),
    ("林様と花子さん、森林", "Customer 9様とCustomer 9さん、森林"),
    ("شكرا أحمد، رقم ٤٨٢١٣", "شكرا Customer 4، رقم [number]"),
    ("Bernard Le Goff (+33 1 23 45 67 89)", "Customer 6 ([number])"),
    ("e.g. z.B. one 2 three", "e.g. z.B. one 2 three"),
    ("", ""),
  ])
  func masks(_ text: String, _ expected: String) {
    var mask = Self.mask()
    #expect(mask.masked(text) == expected)
  }

  @Test func nothingOfAnybodyIsLeft() {
    let report = Redaction.redacted(AuditFixtures.full)
    let json = String(decoding: AuditJSON.bytes(report), as: UTF8.self)
    let page = AuditHTML.text(report)
    let text = AuditText(isColoured: false).text(report)
    let secrets = [
      "Katherine", "Ito", "Jürgen", "Schäfer", "佐藤", "美咲", "أحمد", "منصور", "Oduya", "Oduja",
      "Bernard", "Goff", "Miller", "Priya", "Nair", "kito", "example.", "shop", "48213",
      "support/", "inbox", "1700",
    ]
    for secret in secrets {
      #expect(!json.contains(secret), "\(secret) stands in the JSON")
      #expect(!page.contains(secret), "\(secret) stands in the page")
      #expect(!text.contains(secret), "\(secret) stands in the text")
    }
  }

  @Test func figuresStatesAndDatesStay() {
    let full = AuditFixtures.full
    let report = Redaction.redacted(full)
    #expect(report.counts == full.counts && report.weeks == full.weeks)
    #expect(report.waits == full.waits && report.changes == full.changes)
    #expect(report.questions.map(\.state) == full.questions.map(\.state))
    #expect(report.questions.map(\.asked.date) == full.questions.map(\.asked.date))
    #expect(report.promises.map(\.due) == full.promises.map(\.due))
    #expect(report.rules.map(\.findings) == full.rules.map(\.findings))
    #expect(report.questions.map(\.asked.line) == full.questions.map(\.asked.line))
  }

  @Test func aPersonAndAMessageHaveOneMask() {
    let report = Redaction.redacted(AuditFixtures.full)
    let full = AuditFixtures.full
    #expect(report.agents?.map(\.name) == ["Agent 1", "Agent 2"])
    let pairs = zip(full.questions, report.questions).map { ($0.asked.writer, $1.asked.writer) }
    #expect(Set(pairs.map(\.0)).count == Set(pairs.map(\.1)).count)
    let waiting = report.longestWaits[0].message.writer
    #expect(waiting == report.questions[5].asked.writer && waiting.hasPrefix("Customer "))
    #expect(report.questions[0].reply?.path == report.rules[0].examples[0].path)
    #expect(report.questions[0].asked.path.hasPrefix("folder 2/message "))
    #expect(report.questions[6].asked.writer == "")
  }

  @Test func moreNamesAreMasked() {
    var report = AuditFixtures.plain
    report.questions[0].asked.text = "Did Ottilie Unger get it? ottilie.unger@example.com"
    let masked = Redaction.redacted(report, names: ["Ottilie Unger <ottilie.unger@example.com>"])
    #expect(masked.questions[0].asked.text == "Did Customer 7 get it? Customer 7")
    #expect(Redaction.redacted(report) == Redaction.redacted(report))
  }

  @Test(arguments: ["a-", ".", "-", "1 ", "a@", "(", "www.", "é", "佐", "a1/"])
  func longTextsTakeLinearTime(_ piece: String) {
    let clock = ContinuousClock()
    let short = String(repeating: piece, count: 2_000)
    let long = String(repeating: piece, count: 40_000)
    var mask = Self.mask()
    let few = clock.measure { _ = mask.masked(short) }
    let many = clock.measure { _ = mask.masked(long) }
    #expect(many < few * 60 + .milliseconds(300))
  }
}
