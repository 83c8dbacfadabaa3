extension AuditReport {
  /// All questions of a state, those that were cut from the list among them.
  public func count(_ state: QuestionState) -> Int {
    questionCounts.isEmpty
      ? questions.count { $0.state == state } : questionCounts[state, default: 0]
  }

  /// All promises of a state, those that were cut from the list among them.
  public func count(_ state: PromiseState) -> Int {
    promiseCounts.isEmpty ? promises.count { $0.state == state } : promiseCounts[state, default: 0]
  }

  /// Questions that nobody answered, whether a reply came or none.
  public var unansweredQuestions: Int { count(.unanswered) + count(.noReply) }

  /// Promises that were broken, whether somebody said sorry or not.
  public var brokenPromises: Int { count(.broken) + count(.brokenWithApology) }

  /// Questions there are in all.
  public var allQuestions: Int { QuestionState.allCases.reduce(0) { $0 + count($1) } }

  /// Promises there are in all.
  public var allPromises: Int { PromiseState.allCases.reduce(0) { $0 + count($1) } }

  /// Entries of a list that there are in all, and not only those that are shown.
  func total(_ list: String, shown: Int) -> Int { max(cut[list] ?? shown, shown) }
}

extension AuditReport.QuestionState {
  /// Nobody answered.
  public var isOpen: Bool { self == .unanswered || self == .noReply }
}

extension AuditReport.PromiseState {
  /// The day went by.
  public var isBroken: Bool { self == .broken || self == .brokenWithApology }
}
