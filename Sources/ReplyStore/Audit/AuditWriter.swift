import FoundationEssentials
import GRDB
import ReplyMail

/// Writes what an audit reads into a store. Used by one thread at a time; others may read the file
/// meanwhile, and another audit may write into it in turn.
public final class AuditWriter {
  private let path: String
  private let queue: DatabaseQueue
  /// Number of this run: no other has it, and each is more than those before.
  public let run: Int64
  private var isClosed = false

  /// Opens or makes the file.
  ///
  /// - Throws: `StoreFileError`; a file that stood there is then as it was.
  public init(path: String) throws(StoreFileError) {
    self.path = path
    queue = try StoreFile.writing(path, .audit)
    do {
      run = try queue.write { database in
        try database.execute(sql: "INSERT INTO run DEFAULT VALUES")
        return database.lastInsertedRowID
      }
    } catch {
      throw StoreFileError(path: path, kind: .audit, error)
    }
  }

  deinit { close() }

  /// Leaves one plain file behind.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    StoreFile.settle(queue)
    try? queue.close()
  }

  /// Takes messages over that an earlier run has read, and that are to be read no more.
  ///
  /// - Parameters:
  ///   - settings: what the messages were judged by.
  ///   - isJudged: whether they must have been judged for that.
  /// - Returns: those that are to be read.
  /// - Throws: `StoreFileError`.
  public func unknown(
    _ entries: [CensusEntry], settings: Int64, isJudged: (CensusEntry) -> Bool
  ) throws(StoreFileError) -> [CensusEntry] {
    try change { database in
      let take = try database.makeStatement(
        sql: """
          UPDATE message SET run = ?, path = ?, file = ?, start = ?, length = ?
          WHERE place = ? AND settings = ? AND judged >= ?
          """)
      return try entries.filter { entry in
        try take.execute(
          arguments: [
            run, entry.shown, entry.mail.file, entry.mail.start, entry.mail.length, entry.key,
            settings, isJudged(entry) ? 1 : 0,
          ])
        return database.changesCount == 0
      }
    }
  }

  /// Writes a batch, all of it or nothing; what was known of a place before goes.
  ///
  /// - Throws: `StoreFileError`; what was written by earlier calls stays.
  public func add(
    _ batch: [(place: CensusEntry, entry: AuditEntry)], settings: Int64
  ) throws(StoreFileError) {
    try change { database in
      for (place, entry) in batch {
        try database.execute(sql: "DELETE FROM message WHERE place = ?", arguments: [place.key])
        try AuditRows(database).insert(entry, at: place, settings: settings, run: run)
      }
    }
  }

  /// Works out what follows from all messages of the run: copies, threads, waits, and what became of
  /// promises.
  ///
  /// - Parameter clock: seconds since 1970; messages of later dates do not tell what time it is.
  /// - Throws: `StoreFileError`.
  /// - Complexity: O(n log n) in the messages.
  public func settle(clock: Int64) throws(StoreFileError) {
    try change { try AuditSettling($0, run: run, clock: clock).settle() }
  }

  private func change<T>(_ work: (Database) throws -> T) throws(StoreFileError) -> T {
    do {
      return try queue.writeWithoutTransaction { database in
        var result: T?
        try database.inTransaction(.immediate) {
          result = try work(database)
          return .commit
        }
        guard let result else { throw StoreFileError(path: path, kind: .audit, .full) }
        return result
      }
    } catch {
      throw StoreFileError(path: path, kind: .audit, error)
    }
  }
}

extension StoredMail {
  /// As a store keeps it.
  var file: DatabaseValue { Data(rawPath).databaseValue }
  var start: Int? { range?.lowerBound }
  var length: Int? { range?.count }
}
