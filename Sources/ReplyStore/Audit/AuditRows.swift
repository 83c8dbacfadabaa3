import GRDB

/// The rows that a message comes to.
struct AuditRows {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func insert(
    _ entry: AuditEntry, at place: CensusEntry, settings: Int64, run: Int64
  ) throws {
    try execute(
      """
      INSERT INTO message(place, settings, run, path, file, start, length, side, judged, date, zone,
        identifier, subject, writer, customer, words, apologises, complaint, automatic)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        place.key, settings, run, place.shown, place.mail.file, place.mail.start,
        place.mail.length, entry.role.rawValue, entry.isJudged, entry.date, entry.zone,
        entry.identifier, entry.subject, entry.writer, entry.customer, entry.words,
        entry.apologises, entry.complaint, entry.isAutomatic,
      ])
    let message = database.lastInsertedRowID
    for parent in Set(entry.parents) {
      try execute("INSERT INTO parent VALUES(?, ?)", [message, parent])
    }
    try insertFindings(entry.findings, of: message)
    for asking in entry.askings {
      try execute(
        "INSERT OR IGNORE INTO asking VALUES(?, ?, ?, ?)",
        [message, asking.range.lowerBound, asking.range.upperBound, asking.kind])
    }
    for answer in entry.answers where entry.original != 0 {
      try execute(
        "INSERT OR IGNORE INTO answer VALUES(?, ?, ?, ?)",
        [message, entry.original, answer.start, answer.state])
    }
    for promise in entry.promises {
      try execute(
        "INSERT OR IGNORE INTO promise VALUES(?, ?, ?, ?, ?, ?)",
        [
          message, promise.range.lowerBound, promise.range.upperBound, promise.due, promise.basis,
          promise.isWord,
        ])
    }
    for sentence in entry.sentences {
      try execute(
        "INSERT OR IGNORE INTO sentence VALUES(?, ?, ?, ?)",
        [sentence.hash, message, sentence.range.lowerBound, sentence.range.upperBound])
    }
  }

  private func insertFindings(_ findings: [AuditEntry.Finding], of message: Int64) throws {
    for finding in findings {
      try execute(
        "INSERT INTO finding VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          message, finding.rule, finding.severity, finding.confidence, finding.range.lowerBound,
          finding.range.upperBound, finding.line, finding.fileRange.lowerBound,
          finding.fileRange.upperBound, finding.fingerprint,
          finding.isAccepted ? "accepted" : "open",
        ])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
