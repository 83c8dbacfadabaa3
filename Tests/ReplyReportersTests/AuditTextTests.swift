import ReplyText
import Testing

@testable import ReplyReporters

@Suite struct AuditTextTests {
  @Test func everythingThatThereIs() {
    #expect(AuditText(isColoured: false).text(AuditFixtures.full) == Self.golden)
  }

  @Test func nothingAtAll() {
    #expect(
      AuditText(isColoured: false).text(AuditReport()) == """
        Audit
        0 replies to 0 customers in 0 threads, 0 messages from customers

        FINDINGS BY RULE
          none

        WAITS
          nobody is waiting

        """)
  }

  @Test func oneIsNotMany() {
    var report = AuditReport()
    report.counts.replies = 1
    report.counts.customers = 1
    report.counts.threads = 1
    report.counts.fromCustomers = 1
    report.counts.unreadable = 1
    report.longestWaits = [AuditFixtures.waits[0]]
    report.questions = [AuditFixtures.questions[0]]
    report.promises = [AuditFixtures.promises[0]]
    let text = AuditText(isColoured: false).text(report)
    #expect(
      text.hasPrefix(
        "Audit\n1 reply to 1 customer in 1 thread, 1 message from customers\n"
          + "1 message could not be read\n"))
    #expect(text.contains("1 message waits for an answer:"))
    #expect(text.contains("1 of 1 question (100.0 %)") && text.contains("1 of 1 promise (100.0 %)"))
    #expect(!text.contains("more"))
  }

  @Test func noLineIsWiderThanTheTerminal() {
    let text = AuditText(isColoured: false).text(AuditFixtures.full)
    for line in text.split(separator: "\n") {
      #expect(TextWidth.columns(of: line) <= 80, "\(line)")
    }
  }

  @Test func noTextOfOthersMovesTheCursor() {
    let text = AuditText(isColoured: false).text(AuditFixtures.hostile)
    #expect(ReportFixtures.controls(Array(text.utf8)) == [])
    let coloured = AuditText(isColoured: true).text(AuditFixtures.full)
    let plain = AuditText(isColoured: false).text(AuditFixtures.full)
    #expect(stripped(coloured) == plain && coloured != plain)
  }

  @Test func writersOfRepliesAreNamedOnlyWhereAgentsAre() {
    let text = AuditText(isColoured: false).text(AuditFixtures.plain)
    for word in ["Jo", "Priya", "Miller <"] { #expect(!text.contains(word)) }
  }

  /// Without colours.
  private func stripped(_ text: String) -> String {
    text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
      .map {
        $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 != "m" }.dropFirst())
      }
      .joined()
  }

  @Test(arguments: [
    (0, "under a minute"), (59, "under a minute"), (60, "1 min"), (3599, "59 min"),
    (3600, "1 h"), (12_000, "3 h 20 min"), (129_600, "36 h"), (172_800, "2 days"),
    (187_200, "2 days 4 h"), (1_382_400, "16 days"), (-5, "under a minute"),
    (100_000_000, "1,157 days"),
  ])
  func spans(_ seconds: Int, _ words: String) { #expect(AuditWords.span(seconds) == words) }

  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567"), (Int.min, nil),
    ] as [(Int, String?)])
  func numbers(_ value: Int, _ words: String?) {
    #expect(words == nil || AuditWords.number(value) == words)
  }

  static let golden = """
    Audit of support/sent.mbox, support/inbox
    2 March 2026 to 27 April 2026
    1,204 replies to 512 customers in 640 threads, 1,107 messages from customers
    1 message could not be read

    FINDINGS BY RULE                     found  replies  per 100
      error    unanswered-question          23       20      1.9
      error    wrong-name                    3        3      0.2
      warning  promise-without-day          41       38      3.4
      note     hard-to-read                  7        1      0.6
      2 findings are accepted by the baseline

    WAITS
      to the first answer  median 3 h 20 min, nine of ten within 28 h, 617 answers
      to every answer      median 4 h, nine of ten within 36 h, 1,153 answers
      9 messages wait for an answer:
      support/inbox/1705.eml:5  waiting 16 days
        Où est mon colis ?
      support/inbox/1703.eml:5  waiting 9 days 3 h
        أين طلبي؟ لقد مر أسبوعان.
      and 7 more

    UNANSWERED QUESTIONS
      23 of 412 questions (5.6 %); of 36 it cannot be told
      support/inbox/1700.eml:5  asked 22 Apr 2026
        When will my kettle arrive, and can I still change the colour?
      support/inbox/1701.eml:5  asked 20 Apr 2026
        Wann bekomme ich mein Geld zurück, Herr Miller?
      support/inbox/1702.eml:5  asked 18 Apr 2026, no reply at all
        注文番号48213の商品はいつ届きますか。
      support/inbox/1650.eml
        (the message can no longer be read)
      and 19 more

    BROKEN PROMISES
      2 of 5 promises (40.0 %)
      support/sent.mbox#22:4  due 23 Mar 2026
        We will call you on Monday, Ms Ito.
      support/sent.mbox#24:4  due 13 Mar 2026, with an apology
        Sie erhalten den Ersatz bis Freitag.

    MOST REPEATED SENTENCES
      412 messages to 380 people
        Thank you for contacting us; your satisfaction is our top priority.
      97 messages to 1 person
        Please do not hesitate to contact us again.

    AGENTS                                 replies  findings      median wait
      Jo Miller <jo@shop.example.com>          702        41       4 h 10 min
      Priya Nair <priya@shop.example.co…       502        33                -

    SINCE THE EARLIER REPORT             before            now
      unanswered questions                  3.2            1.9  better
      broken promises                       0.1            0.2  worse
      median wait                           5 h            4 h  better
      unanswered-question                   4.1            1.9  better
      wrong-name                            0.0            0.2  worse
      promise-without-day                   0.0            3.4  worse
      hard-to-read                          0.0            0.6  worse
      Counts are per 100 replies.

    """
}
