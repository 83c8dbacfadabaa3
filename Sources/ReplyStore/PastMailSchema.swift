import GRDB

/// The tables of past mail, and how an older file becomes one of today.
///
/// Each step only adds: what an older replylint can read stays as it is.
enum PastMailSchema {
  /// "RLpm": tells the file from databases of others.
  static let applicationID = 0x524C_706D
  /// Version of a file that is up to date.
  static var version: Int { steps.count }

  /// `message.hash`, `message.recipient`: `MessageIdentity`. `day`: days since 1970, 0 where it is
  /// not known. `sentence.hash`, `shingle.hash`: `SentenceImprint`. `reach`: how many messages took a
  /// sentence to a recipient.
  private static let steps = [
    """
    CREATE TABLE message(
      hash INTEGER PRIMARY KEY, recipient INTEGER NOT NULL, day INTEGER NOT NULL);
    CREATE TABLE sentence(
      hash INTEGER PRIMARY KEY, messages INTEGER NOT NULL, recipients INTEGER NOT NULL,
      first INTEGER NOT NULL, last INTEGER NOT NULL);
    CREATE TABLE reach(
      sentence INTEGER NOT NULL, recipient INTEGER NOT NULL, messages INTEGER NOT NULL,
      PRIMARY KEY(sentence, recipient)) WITHOUT ROWID;
    CREATE TABLE shingle(hash INTEGER PRIMARY KEY, messages INTEGER NOT NULL);
    """,
    """
    CREATE TABLE words(sentence INTEGER PRIMARY KEY, text TEXT NOT NULL);
    """,
  ]

  /// Brings a file up to date, all or nothing. Called within a transaction.
  ///
  /// - Parameter target: version to stop at.
  /// - Throws: `PastMailError.newer`, `.foreign`; `DatabaseError`.
  static func migrate(_ database: Database, path: String, to target: Int = version) throws {
    let found = try standing(database, path: path)
    guard found < target else { return }
    for step in steps[found..<target] { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(target)")
  }

  /// The version of a file; 0 of an empty one.
  ///
  /// - Throws: `PastMailError.newer`, `.foreign`; `DatabaseError`.
  static func standing(_ database: Database, path: String) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard application == applicationID else {
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard application == 0, found == 0, tables == 0 else {
        throw PastMailError.foreign(path: path)
      }
      return 0
    }
    guard found <= version else {
      throw PastMailError.newer(path: path, version: found, known: version)
    }
    guard found > 0 else { throw PastMailError.foreign(path: path) }
    return found
  }
}
