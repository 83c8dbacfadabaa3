extension AuditReport.Change {
  static let unansweredQuestions = "unanswered-questions"
  static let brokenPromises = "broken-promises"
  static let medianWait = "median-wait"

  /// Less is better, of every figure.
  public enum Direction: String, Sendable {
    case better, worse, same
  }

  /// Told by what is shown: figures that look the same are.
  public var direction: Direction {
    if told(before) == told(now) { return .same }
    return now < before ? .better : .worse
  }

  /// A value of this figure: a span, or a count per hundred replies.
  func told(_ value: Double) -> String {
    guard figure == Self.medianWait else { return AuditWords.decimal(value) }
    return AuditWords.span(value.isFinite && abs(value) < 1e15 ? Int(value) : 0)
  }
}

extension AuditWords {
  /// A figure by name: our own in words, a rule as it is called.
  static func figure(_ name: String) -> String {
    switch name {
    case AuditReport.Change.unansweredQuestions: "unanswered questions"
    case AuditReport.Change.brokenPromises: "broken promises"
    case AuditReport.Change.medianWait: "median wait"
    default: OneLine.of(name)
    }
  }
}
