import GRDB
import Glibc

/// The file that an index of messages lies in, or memory in its place.
///
/// Whatever is wrong with the file never keeps mail from being found: a damaged or foreign file is
/// made anew, and where none can be written the index lives in memory for this run.
final class IndexDatabase: @unchecked Sendable {
  /// What one process writes, another one of another version must be able to tell.
  private static let version = 1
  /// "RLmi": tells the file from databases of others.
  private static let applicationID = 0x524C_6D69

  let queue: DatabaseQueue
  /// Why the index is in memory although a file was named, for people; nil where all is well.
  let notice: String?
  /// Held while this process writes; nil in memory.
  private let lock: FileLock?

  /// - Parameters:
  ///   - folder: where the file lies or is to lie; nil: in memory.
  ///   - anew: the file was found to be damaged.
  /// - Throws: `DatabaseError` where not even memory can hold it.
  init(folder: String?, anew: Bool = false) throws {
    guard let folder else {
      queue = try Self.inMemory()
      (notice, lock) = (nil, nil)
      return
    }
    do {
      try Self.makeFolder(folder)
      let lock = try FileLock(path: "\(folder)/messages.lock")
      let path = "\(folder)/messages.sqlite"
      queue = try lock.holding { try Self.open(path, anew: anew) }
      (notice, self.lock) = (nil, lock)
    } catch {
      queue = try Self.inMemory()
      lock = nil
      notice = Self.notice(folder, error)
    }
  }

  /// What people are told where nothing can be kept in a folder.
  static func notice(_ folder: String, _ error: any Error) -> String {
    "\(folder)/messages.sqlite: cannot be kept: \(IndexFileError(error).reason); "
      + "the folders of mail are read whole in this run"
  }

  /// Does what no other process may do at the same time. A process that ends gives the right up.
  ///
  /// - Throws: `IndexFileError` where another one does not end its work in time.
  func alone<T>(_ work: () throws -> T) throws -> T {
    guard let lock else { return try work() }
    return try lock.holding(work)
  }

  private static func inMemory() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(configuration: Configuration())
    try queue.write(makeTables)
    return queue
  }

  /// The file as it is; a new one where it is damaged, or of another kind or version.
  private static func open(_ path: String, anew: Bool) throws -> DatabaseQueue {
    if anew { remove(path) }
    try make(path)
    if let queue = try? opened(path) { return queue }
    remove(path)
    try make(path)
    return try opened(path)
  }

  /// SQLite would make a file for everybody to read; its side files are like the first.
  private static func make(_ path: String) throws(IndexFileError) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw IndexFileError(code: errno) }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  private static func remove(_ path: String) {
    for end in ["", "-wal", "-shm"] { unlink(path + end) }
  }

  private static func opened(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      let isOwn = try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID
      let found = try Int.fetchOne(database, sql: "PRAGMA user_version")
      if isOwn, found == version { return }
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard tables == 0 else { throw IndexFileError(reason: "of another kind or version") }
      try makeTables(database)
    }
    return queue
  }

  private static func makeTables(_ database: Database) throws {
    try database.execute(sql: tables)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// `stamp`: hash of the times of change, 0 where they cannot be trusted. `stem`: hash of the part
  /// of a name that stays when a Maildir's message changes its flags. `read`, `tail`: of an mbox, the
  /// bytes known and the hash of the last of them.
  private static let tables = """
    CREATE TABLE folder(
      id INTEGER PRIMARY KEY, parent INTEGER REFERENCES folder ON DELETE CASCADE,
      path BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, stamp INTEGER NOT NULL);
    CREATE INDEX folder_parent ON folder(parent);
    CREATE TABLE file(
      id INTEGER PRIMARY KEY, folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
      stem INTEGER NOT NULL, name BLOB NOT NULL, isMbox INTEGER NOT NULL, stamp INTEGER NOT NULL,
      read INTEGER NOT NULL, head INTEGER NOT NULL, tail INTEGER NOT NULL,
      UNIQUE(folder, stem));
    CREATE TABLE message(
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE, number INTEGER NOT NULL,
      offset INTEGER, length INTEGER, identifier INTEGER NOT NULL, subject INTEGER NOT NULL,
      sender INTEGER NOT NULL, date INTEGER, PRIMARY KEY(file, number)) WITHOUT ROWID;
    CREATE INDEX message_identifier ON message(identifier) WHERE identifier <> 0;
    CREATE INDEX message_subject ON message(subject, sender, date) WHERE subject <> 0;
    """

  /// Makes a folder and those above it, for its owner alone.
  static func makeFolder(_ path: String) throws(IndexFileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let code = errno
      var info = stat()
      guard stat(made, &info) == 0 else { throw IndexFileError(code: code) }
    }
  }
}
