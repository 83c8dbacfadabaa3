import GRDB
import ReplyModel

/// Learns messages, and forgets them. Used by one thread at a time; other processes may learn into
/// the same file meanwhile.
public final class PastMailWriter {
  /// What became of messages.
  public struct Outcome: Sendable, Equatable {
    /// Learned, or forgotten.
    public var done = 0
    /// Learned before, or not known that were to be forgotten.
    public var passedOver = 0
  }

  public let path: String
  private let queue: DatabaseQueue
  private var isClosed = false

  /// Opens or makes the file.
  ///
  /// - Throws: `StoreFileError`; a file that stood there is then as it was.
  public convenience init(path: String) throws(StoreFileError) {
    try self.init(path: path, mostPages: nil)
  }

  /// - Parameter mostPages: pages of 4 KiB beyond which the disk counts as full.
  init(path: String, mostPages: Int?) throws(StoreFileError) {
    self.path = path
    queue = try StoreFile.writing(path, .pastMail, mostPages: mostPages)
  }

  deinit { close() }

  /// Leaves one plain file behind.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    StoreFile.settle(queue)
    try? queue.close()
  }

  /// Learns a batch, all of it or nothing; a message that was learned before is passed over.
  ///
  /// - Throws: `StoreFileError`; what was learned by earlier calls stays.
  public func learn(_ lessons: [PastMailLesson]) throws(StoreFileError) -> Outcome {
    try change { database, outcome in
      var sum = PastMailSum()
      let statement = try database.makeStatement(
        sql: "INSERT OR IGNORE INTO message VALUES(?, ?, ?)")
      for lesson in lessons.sorted(by: { $0.identity.hash < $1.identity.hash }) {
        try statement.execute(
          arguments: [lesson.identity.hash, lesson.identity.recipient, lesson.day])
        if database.changesCount > 0 {
          sum.add(lesson)
          outcome.done += 1
        } else {
          outcome.passedOver += 1
        }
      }
      try Self.add(sum, to: database)
    }
  }

  /// Forgets a batch, all of it or nothing; a message that was not learned is passed over. The first
  /// and last days of its sentences stay.
  ///
  /// - Throws: `StoreFileError`.
  public func forget(_ lessons: [PastMailLesson]) throws(StoreFileError) -> Outcome {
    try change { database, outcome in
      var sum = PastMailSum()
      for lesson in lessons {
        try database.execute(
          sql: "DELETE FROM message WHERE hash = ?", arguments: [lesson.identity.hash])
        if database.changesCount > 0 {
          sum.add(lesson)
          outcome.done += 1
        } else {
          outcome.passedOver += 1
        }
      }
      try Self.take(sum, from: database)
    }
  }

  private func change(
    _ work: (Database, inout Outcome) throws -> Void
  ) throws(StoreFileError) -> Outcome {
    var outcome = Outcome()
    do {
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try work(database, &outcome)
          return .commit
        }
      }
    } catch {
      throw StoreFileError(path: path, kind: .pastMail, error)
    }
    return outcome
  }

  /// In order of the keys: neighbours lie on the same page.
  private static func add(_ sum: PastMailSum, to database: Database) throws {
    var recipients: [Int64: Int] = [:]
    let insert = try database.makeStatement(sql: "INSERT OR IGNORE INTO reach VALUES(?, ?, ?)")
    let raise = try database.makeStatement(
      sql: "UPDATE reach SET messages = messages + ? WHERE sentence = ? AND recipient = ?")
    for reach in sum.reaches.sorted(by: { $0.key < $1.key }) {
      try insert.execute(arguments: [reach.key.sentence, reach.key.recipient, reach.value])
      if database.changesCount > 0 {
        recipients[reach.key.sentence, default: 0] += 1
      } else {
        try raise.execute(arguments: [reach.value, reach.key.sentence, reach.key.recipient])
      }
    }
    let sentence = try database.makeStatement(
      sql: """
        INSERT INTO sentence VALUES(?, ?, ?, ?, ?) ON CONFLICT(hash) DO UPDATE SET
        messages = messages + excluded.messages, recipients = recipients + excluded.recipients,
        first = CASE WHEN first = 0 OR (excluded.first <> 0 AND excluded.first < first)
          THEN excluded.first ELSE first END,
        last = max(last, excluded.last)
        """)
    let words = try database.makeStatement(sql: "INSERT OR IGNORE INTO words VALUES(?, ?)")
    for (hash, entry) in sum.sentences.sorted(by: { $0.key < $1.key }) {
      try sentence.execute(
        arguments: [hash, entry.messages, recipients[hash] ?? 0, entry.first, entry.last])
      if let text = entry.text { try words.execute(arguments: [hash, text]) }
    }
    let shingle = try database.makeStatement(
      sql: """
        INSERT INTO shingle VALUES(?, ?)
        ON CONFLICT(hash) DO UPDATE SET messages = messages + excluded.messages
        """)
    for (hash, count) in sum.shingles.sorted(by: { $0.key < $1.key }) {
      try shingle.execute(arguments: [hash, count])
    }
  }

  private static func take(_ sum: PastMailSum, from database: Database) throws {
    for (reach, count) in sum.reaches {
      try database.execute(
        sql: "UPDATE reach SET messages = messages - ? WHERE sentence = ? AND recipient = ?",
        arguments: [count, reach.sentence, reach.recipient])
      try database.execute(
        sql: "DELETE FROM reach WHERE sentence = ? AND recipient = ? AND messages <= 0",
        arguments: [reach.sentence, reach.recipient])
      guard database.changesCount > 0 else { continue }
      try database.execute(
        sql: "UPDATE sentence SET recipients = recipients - 1 WHERE hash = ?",
        arguments: [reach.sentence])
    }
    for (hash, entry) in sum.sentences {
      try database.execute(
        sql: "UPDATE sentence SET messages = messages - ? WHERE hash = ?",
        arguments: [entry.messages, hash])
      try database.execute(
        sql: "DELETE FROM sentence WHERE hash = ? AND messages <= 0", arguments: [hash])
      guard database.changesCount > 0 else { continue }
      try database.execute(sql: "DELETE FROM words WHERE sentence = ?", arguments: [hash])
    }
    for (hash, count) in sum.shingles {
      try database.execute(
        sql: "UPDATE shingle SET messages = messages - ? WHERE hash = ?", arguments: [count, hash])
      try database.execute(
        sql: "DELETE FROM shingle WHERE hash = ? AND messages <= 0", arguments: [hash])
    }
  }
}
