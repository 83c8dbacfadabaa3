import ReplyReporters
import Testing

@testable import ReplyCommand

@Suite struct AuditReportFileTests {
  private func read(_ text: String) throws(AuditReportError) -> AuditFigures {
    try AuditReportFile.figures(Array(text.utf8), path: "old.json")
  }

  @Test func whatWasWrittenIsRead() throws {
    var report = AuditReport()
    report.counts.replies = 120
    report.rules = [
      AuditReport.RuleCount(
        rule: "wrong-name", severity: "error", summary: "a", findings: 3, replies: 2)
    ]
    report.questionCounts = [.answered: 9, .unanswered: 4, .noReply: 2]
    report.promiseCounts = [.broken: 1, .brokenWithApology: 2, .kept: 8]
    report.waits.median = 3600
    let figures = try AuditReportFile.figures(AuditJSON.bytes(report), path: "old.json")
    #expect(figures == AuditFigures(report))
    #expect(figures.unansweredQuestions == 6 && figures.brokenPromises == 3)
    #expect(
      AuditFigures.changes(from: figures, to: figures).allSatisfy { $0.direction == .same })
  }

  @Test func whatIsEmptyIsReadToo() throws {
    let figures = try AuditReportFile.figures(AuditJSON.bytes(AuditReport()), path: "old.json")
    #expect(figures == AuditFigures(AuditReport()))
  }

  static let mistakes: [(String, String)] = [
    (
      "",
      "old.json: cannot compare with the earlier report: expected JSON, found it broken or cut "
        + "short; expected what audit --output-format json writes"
    ),
    (
      "{}",
      "old.json: cannot compare with the earlier report: \"version\" is missing; "
        + "expected what audit --output-format json writes"
    ),
    (
      "{\"version\":2}",
      "old.json: the earlier report is of version 2, expected version 1; "
        + "audit the earlier mail again"
    ),
    (
      "{\"version\":1,\"counts\":{\"replies\":\"a\"}}",
      "old.json: cannot compare with the earlier report: \"replies\" is of another kind than "
        + "expected; expected what audit --output-format json writes"
    ),
    (
      "{\"version\":1,\"counts\":{\"replies\":-1},\"rules\":[],\"waits\":{},"
        + "\"question_states\":{},\"promise_states\":{}}",
      "old.json: cannot compare with the earlier report: no mailbox has a figure of -1; "
        + "expected what audit --output-format json writes"
    ),
  ]

  @Test(arguments: mistakes)
  func whatIsNoReportIsRefused(_ text: String, _ words: String) {
    do throws(AuditReportError) {
      _ = try read(text)
      Issue.record("no refusal")
    } catch {
      #expect(error.description == words)
    }
  }

  @Test func wordsOfUnreadable() {
    #expect(
      AuditReportError.unreadable(path: "a", reason: "no such file").description
        == "a: cannot read the earlier report: no such file")
  }
}
