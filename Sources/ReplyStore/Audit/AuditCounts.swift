/// How many there are of each.
public struct AuditCounts: Sendable {
  public var messages = 0
  public var replies = 0
  public var fromCustomers = 0
  public var threads = 0
  public var customers = 0
  public var agents = 0
  /// Seconds since 1970 of the first and the last message; nil without a date.
  public var first: Int64?
  public var last: Int64?
  /// Seconds east of UTC of the easternmost message.
  public var zone = 0
}

/// How often a rule found something with a severity.
public struct AuditFindingCount: Sendable {
  public var rule: String
  public var severity: String
  public var findings: Int
  /// Replies with at least one.
  public var replies: Int
  /// Silenced, or accepted by a baseline.
  public var accepted: Int
}

/// What a week held.
public struct AuditWeek: Sendable {
  /// Days since 1970.
  public var monday: Int
  public var replies: Int
  public var findings: [String: Int] = [:]
  /// Seconds; nil where no wait ended in it.
  public var medianWait: Int?
}

/// A message of a customer, and how long it waited.
public struct AuditWait: Sendable {
  public var message: AuditPlace
  public var seconds: Int
  /// nil: nobody has answered.
  public var answer: AuditPlace?
}

/// A question of a customer, and what became of it.
public struct AuditQuestion: Sendable {
  public var words: AuditWords
  public var kind: String
  /// `unanswered`, `no-reply`, `unsure`.
  public var state: String
  public var reply: AuditPlace?
}

/// A promise of a reply, and what became of it.
public struct AuditPromise: Sendable {
  public var words: AuditWords
  /// Seconds since 1970.
  public var due: Int64?
  /// `kept`, `broken`, `broken-with-apology`, `open`, `undated`.
  public var state: String
  public var later: AuditPlace?
}

/// A sentence that several got.
public struct AuditSentence: Sendable {
  public var words: AuditWords
  public var messages: Int
  public var recipients: Int
}

/// A reply worth showing to others.
public struct AuditExample: Sendable {
  public var reply: AuditPlace
  /// Questions that it answers.
  public var answered: Int
  public var apologises: Bool
}

/// One agent's part.
public struct AuditAgent: Sendable {
  /// One of the agent's replies, which names the agent.
  public var example: AuditPlace
  public var replies: Int
  public var findings: Int
  /// Seconds until the agent's answers; nil without any.
  public var medianWait: Int?
}
