import Testing

@testable import ReplyReporters

@Suite struct AuditFiguresTests {
  private func figures(
    _ replies: Int, _ rules: [(String, Int)] = [], questions: Int = 0, promises: Int = 0,
    wait: Int? = nil
  ) -> AuditFigures {
    AuditFigures(
      replies: replies, rules: rules.map { .init(rule: $0.0, findings: $0.1) },
      unansweredQuestions: questions, brokenPromises: promises, medianWait: wait)
  }

  @Test func changesAreOfHundredReplies() {
    let changes = AuditFigures.changes(
      from: figures(200, [("a", 4), ("gone", 1)], questions: 10, promises: 1, wait: 60),
      to: figures(50, [("b", 1), ("a", 1)], questions: 1, promises: 1, wait: 3600))
    #expect(
      changes.map(\.figure)
        == ["unanswered-questions", "broken-promises", "median-wait", "b", "a", "gone"])
    #expect(changes.map(\.before) == [5, 0.5, 60, 0, 2, 0.5])
    #expect(changes.map(\.now) == [2, 2, 3600, 2, 2, 0])
    #expect(
      changes.map(\.direction.rawValue) == ["better", "worse", "worse", "worse", "same", "better"])
  }

  @Test func withoutRepliesNothingIsCompared() {
    #expect(AuditFigures.changes(from: figures(0), to: figures(5)) == [])
    #expect(AuditFigures.changes(from: figures(5), to: figures(0)) == [])
    #expect(
      AuditFigures.changes(from: figures(5), to: figures(5, wait: 3)).map(\.figure)
        == ["unanswered-questions", "broken-promises"])
  }

  @Test func figuresAreOfAllThatWasCutToo() {
    let figures = AuditFigures(AuditFixtures.plain)
    #expect(figures.unansweredQuestions == 23 && figures.brokenPromises == 2)
    #expect(figures.replies == 1204 && figures.medianWait == 14_400)
    #expect(figures.rules.map(\.findings) == [23, 3, 41, 7])
  }
}
