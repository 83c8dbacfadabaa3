import GRDB
import Glibc

/// Opens a store.
///
/// Between two runs it is one plain file that can be read in a folder that nobody may write to. While
/// somebody writes, a log lies beside it (SQLite's WAL): others read on, and what a killed process
/// leaves half done is not there for them.
enum StoreFile {
  /// Seconds that one process waits for another.
  static let patience = 60

  /// For reading alone; never makes a file.
  ///
  /// - Throws: `StoreFileError`.
  static func reading(
    _ path: String, _ kind: StoreKind
  ) throws(StoreFileError) -> DatabaseQueue {
    guard access(path, F_OK) == 0 else {
      let reason = "there is no such file; `\(kind.maker)` makes it"
      throw StoreFileError(path: path, kind: kind, .refused(reason: reason))
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { database in
        guard try kind.standing(database, path: path) > 0 else {
          throw StoreFileError(path: path, kind: kind, .foreign)
        }
      }
      return queue
    } catch {
      throw StoreFileError(path: path, kind: kind, error)
    }
  }

  /// For writing; makes the file and the folders above it, for their owner alone, and brings an
  /// older one up to date.
  ///
  /// - Throws: `StoreFileError`; the file is then as it was.
  static func writing(
    _ path: String, _ kind: StoreKind, mostPages: Int? = nil
  ) throws(StoreFileError) -> DatabaseQueue {
    do {
      try make(path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(Double(patience))
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA cache_size = -65536")
        if let mostPages {
          _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(mostPages)")
        }
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // Before anything is written: a file of somebody else's stays as it is.
      _ = try queue.read { try kind.standing($0, path: path) }
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
        try database.inTransaction(.immediate) {
          try kind.migrate(database, path: path)
          return .commit
        }
      }
      return queue
    } catch {
      throw StoreFileError(path: path, kind: kind, error)
    }
  }

  /// Takes the log away, where nobody else uses the file.
  static func settle(_ queue: DatabaseQueue) {
    try? queue.writeWithoutTransaction { database in
      // Whoever else has it open takes the log away in turn.
      try database.execute(sql: "PRAGMA busy_timeout = 0")
      try? database.execute(sql: "PRAGMA journal_mode = DELETE")
    }
  }

  private static func make(_ path: String) throws(IndexFileError) {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try IndexDatabase.makeFolder(String(path[..<slash]))
    }
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw IndexFileError(code: errno) }
    close(descriptor)
  }
}
