import FoundationEssentials
import GRDB
import ReplyMail

/// A message of an audit, to be read again.
public struct AuditPlace: Sendable, Hashable {
  /// For people: the path, and in an mbox `#` and the number.
  public var path: String
  /// Seconds since 1970.
  public var date: Int64?
  let file: [UInt8]
  let range: Range<Int>?

  /// - Throws: `StoreError`; what lies there now may be another message.
  public func read() throws(StoreError) -> RawMessage {
    try CensusEntry.raw(file: file, shown: path, range: range)
  }
}

/// Words of a message of an audit.
public struct AuditWords: Sendable {
  public var place: AuditPlace
  /// Bytes of the decoded text.
  public var range: Range<Int>
}

/// The last audit of a store, asked for what a report shows. Used by one thread at a time.
public final class AuditLedger {
  private let path: String
  private let queue: DatabaseQueue

  /// - Parameters:
  ///   - run: the number of it; nil: the last that found a message.
  ///   - period: of the messages that count; nil: all.
  ///   - writer: hash of an address: only replies by it count; nil: all.
  /// - Throws: `StoreFileError`.
  public init(
    path: String, run: Int64? = nil, period: ClosedRange<Int64>?, writer: Int64?
  ) throws(StoreFileError) {
    self.path = path
    queue = try StoreFile.reading(path, .audit)
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(
          sql: """
            CREATE TEMP TABLE scope AS SELECT * FROM message
            WHERE run = coalesce(?4, (SELECT max(run) FROM message)) AND copy = 0
              AND (?1 IS NULL OR date BETWEEN ?1 AND ?2)
              AND (?3 IS NULL OR side = 'customer' OR writer = ?3);
            """, arguments: [period?.lowerBound, period?.upperBound, writer, run])
        try database.execute(sql: "CREATE UNIQUE INDEX temp.scope_id ON scope(id)")
      }
    } catch {
      throw StoreFileError(path: path, kind: .audit, error)
    }
  }

  /// The hash by which `writer` is named.
  public static func writer(address: String) -> Int64 { MailHash.hash(address: address) }

  /// How many messages there are, of whom, and since when.
  public func counts() throws(StoreFileError) -> AuditCounts {
    try first(
      """
      SELECT count(*), sum(side = 'agent'), sum(side = 'customer'), count(DISTINCT thread),
        count(DISTINCT CASE WHEN side = 'customer' AND automatic = 0 THEN customer END),
        count(DISTINCT CASE WHEN side = 'agent' THEN writer END),
        min(nullif(date, 0)), max(date), max(zone) FROM scope
      """
    ) { row in
      AuditCounts(
        messages: row.count(0), replies: row.count(1), fromCustomers: row.count(2),
        threads: row.count(3), customers: row.count(4), agents: row.count(5),
        first: row.optionalNumber(6), last: row.optionalNumber(7), zone: Int(row.number(8)))
    } ?? AuditCounts()
  }

  /// By rule and severity, the most frequent first.
  public func findingCounts() throws(StoreFileError) -> [AuditFindingCount] {
    try all(
      """
      SELECT rule, severity, count(*), count(DISTINCT message), sum(finding.state = 'accepted')
      FROM finding JOIN scope ON scope.id = message GROUP BY rule, severity
      ORDER BY count(*) DESC, rule, severity
      """
    ) { row in
      AuditFindingCount(
        rule: row.text(0), severity: row.text(1), findings: row.count(2), replies: row.count(3),
        accepted: row.count(4))
    }
  }

  /// The latest findings of a rule with a severity.
  public func findings(
    rule: String, severity: String, most: Int
  ) throws(StoreFileError) -> [AuditWords] {
    try all(
      """
      SELECT path, file, scope.start, length, date, finding.start, finding.end
      FROM finding JOIN scope ON scope.id = message WHERE rule = ? AND severity = ?
      AND finding.state = 'open' ORDER BY date DESC, message, finding.start LIMIT ?
      """, [rule, severity, most]
    ) { $0.words(0) }
  }

  /// By the Monday on which they begin, days since 1970.
  public func weeks() throws(StoreFileError) -> [AuditWeek] {
    // 1970-01-05 was the first Monday.
    let monday = "((scope.date / 86400 - 4) / 7) * 7 + 4"
    var weeks: [Int: AuditWeek] = [:]
    let replies = try all(
      "SELECT \(monday), count(*) FROM scope WHERE side = 'agent' AND date > 0 GROUP BY 1 ORDER BY 1"
    ) { ($0.count(0), $0.count(1)) }
    for (day, count) in replies { weeks[day] = AuditWeek(monday: day, replies: count) }
    let findings = try all(
      """
      SELECT \(monday), rule, count(*) FROM finding JOIN scope ON scope.id = message
      WHERE date > 0 AND finding.state = 'open' GROUP BY 1, 2
      """
    ) { ($0.count(0), $0.text(1), $0.count(2)) }
    for (day, rule, count) in findings { weeks[day]?.findings[rule] = count }
    let waits = try all(
      """
      SELECT \(monday), seconds FROM wait
      JOIN scope ON scope.id = answer WHERE scope.date > 0 ORDER BY 1, seconds
      """
    ) { ($0.count(0), $0.count(1)) }
    for (day, spans) in Dictionary(grouping: waits, by: \.0) {
      weeks[day]?.medianWait = spans[spans.count / 2].1
    }
    return weeks.values.sorted { $0.monday < $1.monday }
  }

  /// Spans of the messages that were answered, in seconds, the shortest first.
  ///
  /// - Parameter first: only the first of each thread.
  public func waits(first: Bool) throws(StoreFileError) -> [Int] {
    try all(
      """
      SELECT seconds FROM wait JOIN scope ON scope.id = wait.message
      WHERE answer IS NOT NULL AND (first OR NOT ?) ORDER BY seconds
      """, [first]
    ) { $0.count(0) }
  }

  /// Messages that nobody has answered come first, then those that waited longest.
  public func longestWaits(most: Int) throws(StoreFileError) -> [AuditWait] {
    try all(
      """
      SELECT scope.path, scope.file, scope.start, scope.length, scope.date, seconds,
        reply.path, reply.file, reply.start, reply.length, reply.date
      FROM wait JOIN scope ON scope.id = wait.message LEFT JOIN message AS reply ON reply.id = answer
      ORDER BY answer IS NOT NULL, seconds DESC, scope.id LIMIT ?
      """, [most]
    ) { AuditWait(message: $0.place(0), seconds: $0.count(5), answer: $0.optionalPlace(6)) }
  }

  /// Messages of customers that nobody has answered.
  ///
  /// - Parameter first: only the first of each thread.
  public func unansweredMessages(first isFirst: Bool) throws(StoreFileError) -> Int {
    try first(
      """
      SELECT count(*) FROM wait JOIN scope ON scope.id = wait.message
      WHERE answer IS NULL AND (wait.first OR NOT ?)
      """, [isFirst]
    ) { $0.count(0) } ?? 0
  }

  /// How many questions have each state.
  public func questionStates() throws(StoreFileError) -> [String: Int] {
    try states("questions")
  }

  /// Questions that nobody answered, then those of which nobody can tell, the latest first.
  public func questions(most: Int) throws(StoreFileError) -> [AuditQuestion] {
    try all(
      """
      SELECT scope.path, scope.file, scope.start, scope.length, scope.date, questions.start,
        questions.end, questions.kind, questions.state,
        reply.path, reply.file, reply.start, reply.length, reply.date
      FROM questions JOIN scope ON scope.id = questions.message
      LEFT JOIN message AS reply ON reply.id = questions.reply
      WHERE questions.state <> 'answered' AND scope.automatic = 0
      ORDER BY CASE questions.state WHEN 'unanswered' THEN 0 WHEN 'no-reply' THEN 1 ELSE 2 END,
        scope.date DESC, scope.id, questions.start LIMIT ?
      """, [most]
    ) { row in
      AuditQuestion(
        words: row.words(0), kind: row.text(7), state: row.text(8), reply: row.optionalPlace(9))
    }
  }

  /// How many promises have each state.
  public func promiseStates() throws(StoreFileError) -> [String: Int] { try states("promises") }

  /// Broken ones first, then open ones, the earliest time first.
  public func promises(most: Int) throws(StoreFileError) -> [AuditPromise] {
    try all(
      """
      SELECT scope.path, scope.file, scope.start, scope.length, scope.date, promise.start,
        promise.end, promise.due, coalesce(outcome.state, 'undated'),
        later.path, later.file, later.start, later.length, later.date
      FROM promise JOIN scope ON scope.id = promise.message
      LEFT JOIN outcome ON outcome.message = promise.message AND outcome.start = promise.start
      LEFT JOIN message AS later ON later.id = outcome.later
      ORDER BY CASE outcome.state WHEN 'broken' THEN 0 WHEN 'broken-with-apology' THEN 1
        WHEN 'open' THEN 2 WHEN 'kept' THEN 3 ELSE 4 END, promise.due, scope.id LIMIT ?
      """, [most]
    ) { row in
      AuditPromise(
        words: row.words(0), due: row.optionalNumber(7), state: row.text(8),
        later: row.optionalPlace(9))
    }
  }

  /// Sentences that several got, the most frequent first.
  public func sentences(most: Int) throws(StoreFileError) -> [AuditSentence] {
    try all(
      """
      SELECT scope.path, scope.file, scope.start, scope.length, scope.date, sentence.start,
        sentence.end, uses, recipients
      FROM (SELECT hash, count(*) AS uses, count(DISTINCT customer) AS recipients,
          min(message) AS example
        FROM sentence JOIN scope ON scope.id = message GROUP BY hash HAVING recipients > 2
        ORDER BY uses DESC, hash LIMIT ?) AS repeated
      JOIN sentence ON sentence.hash = repeated.hash AND sentence.message = repeated.example
      JOIN scope ON scope.id = repeated.example ORDER BY uses DESC, repeated.hash
      """, [most]
    ) { AuditSentence(words: $0.words(0), messages: $0.count(7), recipients: $0.count(8)) }
  }

  /// Replies without a finding that answer questions, or say sorry for a trouble: the more questions,
  /// the sooner.
  public func examples(most: Int) throws(StoreFileError) -> [AuditExample] {
    try all(
      """
      SELECT path, file, scope.start, length, date, count(*) AS answered, apologises
      FROM scope JOIN answer ON answer.reply = scope.id
      WHERE side = 'agent' AND words BETWEEN 30 AND 250
        AND NOT EXISTS(SELECT 1 FROM finding WHERE message = scope.id AND severity <> 'note')
      GROUP BY scope.id HAVING sum(answer.state <> 'answered') = 0
      ORDER BY answered DESC, apologises DESC, date DESC LIMIT ?
      """, [most]
    ) { AuditExample(reply: $0.place(0), answered: $0.count(5), apologises: $0.number(6) != 0) }
  }

  /// One for each address, the most replies first.
  public func agents() throws(StoreFileError) -> [AuditAgent] {
    let waits = try all(
      """
      SELECT scope.writer, seconds FROM wait JOIN scope ON scope.id = answer ORDER BY 1, 2
      """
    ) { ($0.number(0), $0.count(1)) }
    let spans = Dictionary(grouping: waits, by: \.0)
    return try all(
      """
      SELECT path, file, scope.start, length, date, count(*), sum(
        (SELECT count(*) FROM finding WHERE message = scope.id AND severity <> 'note'
          AND finding.state = 'open')), writer
      FROM scope WHERE side = 'agent' GROUP BY writer ORDER BY count(*) DESC, writer
      """
    ) { row in
      let own = spans[row.number(7)] ?? []
      return AuditAgent(
        example: row.place(0), replies: row.count(5), findings: row.count(6),
        medianWait: own.isEmpty ? nil : own[own.count / 2].1)
    }
  }

  private func states(_ view: String) throws(StoreFileError) -> [String: Int] {
    let rows = try all(
      """
      SELECT coalesce(\(view).state, 'undated'), count(*) FROM \(view)
      JOIN scope ON scope.id = \(view).message WHERE scope.automatic = 0 GROUP BY 1
      """
    ) { ($0.text(0), $0.count(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  private func first<T>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (Row) -> T
  ) throws(StoreFileError) -> T? {
    try all(sql, arguments, make).first
  }

  private func all<T>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (Row) -> T
  ) throws(StoreFileError) -> [T] {
    do {
      return try queue.read { try Row.fetchAll($0, sql: sql, arguments: arguments).map(make) }
    } catch {
      throw StoreFileError(path: path, kind: .audit, error)
    }
  }
}

extension Row {
  fileprivate func text(_ column: Int) -> String {
    String.fromDatabaseValue(self[column] as DatabaseValue) ?? ""
  }

  /// Path, bytes of the path, first byte, length and date, from a column on.
  fileprivate func place(_ column: Int) -> AuditPlace {
    let start = optionalNumber(column + 2) == nil ? nil : count(column + 2)
    return AuditPlace(
      path: text(column), date: optionalNumber(column + 4), file: bytes(column + 1),
      range: start.map { $0..<($0 + count(column + 3)) })
  }

  fileprivate func optionalPlace(_ column: Int) -> AuditPlace? {
    text(column).isEmpty ? nil : place(column)
  }

  /// A place, and a range behind it.
  fileprivate func words(_ column: Int) -> AuditWords {
    let start = count(column + 5)
    return AuditWords(place: place(column), range: start..<Swift.max(start, count(column + 6)))
  }
}
