import GRDB

/// What a file of ours in SQLite holds: how it is told from others, its tables, and how an older file
/// becomes one of today.
///
/// Each step only adds: what an older replylint can read stays as it is.
public struct StoreKind: Sendable, Equatable {
  /// For people, behind "the": "store of past mail".
  let name: String
  /// The command that makes it, for people.
  let maker: String
  /// What to do behind "move it away and".
  let remedy: String
  /// Tells the file from databases of others (`PRAGMA application_id`).
  let applicationID: Int
  /// SQL of each version, from the first on.
  let steps: [String]

  /// Version of a file that is up to date.
  var version: Int { steps.count }

  /// Brings a file up to date, all or nothing. Called within a transaction.
  ///
  /// - Parameter target: version to stop at; nil: the last.
  /// - Throws: `StoreFileError`; `DatabaseError`.
  func migrate(_ database: Database, path: String, to target: Int? = nil) throws {
    let target = target ?? version
    let found = try standing(database, path: path)
    guard found < target else { return }
    for step in steps[found..<target] { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(target)")
  }

  /// The version of a file; 0 of an empty one.
  ///
  /// - Throws: `StoreFileError`; `DatabaseError`.
  func standing(_ database: Database, path: String) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard application == applicationID else {
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard application == 0, found == 0, tables == 0 else {
        throw StoreFileError(path: path, kind: self, .foreign)
      }
      return 0
    }
    guard found <= version else {
      throw StoreFileError(path: path, kind: self, .newer(version: found, known: version))
    }
    guard found > 0 else { throw StoreFileError(path: path, kind: self, .foreign) }
    return found
  }
}
