import FoundationEssentials
import GRDB
import ReplyMail

/// A file as an index knows it.
struct FileEntry {
  var id: Int64 = 0
  var folder: Int64
  /// See `FolderKind.stem`.
  var stem: Int64
  /// Below the folder.
  var name: [UInt8]
  var isMbox: Bool
  /// See `FileStamp.value`.
  var stamp: Int64
  /// Of an mbox: bytes whose messages are known; hashes of the first and the last of them.
  var read = 0
  var head: Int64 = 0
  var tail: Int64 = 0
}

/// The statements by which an index is brought up to date. One thread at a time.
final class IndexWriter {
  /// Messages that go into one transaction.
  static let batchSize = 2_000

  private(set) var messageCount = 0
  private let queue: DatabaseQueue
  /// Inside `together`.
  private var open: Database?
  private var batch: [(file: FileEntry, message: IndexEntry?)] = []

  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Does several things in one transaction.
  func together<T>(_ work: () throws -> T) throws -> T {
    try queue.write { database in
      open = database
      defer { open = nil }
      return try work()
    }
  }

  private func write<T>(_ work: (Database) throws -> T) throws -> T {
    if let open { return try work(open) }
    return try queue.write(work)
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try write { try $0.cachedStatement(sql: sql).execute(arguments: arguments) }
  }

  // Folders

  func knownFolder(_ path: [UInt8]) throws -> (id: Int64, kind: FolderKind, stamp: Int64)? {
    try write { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT id, kind, stamp FROM folder WHERE path = ?", arguments: [Data(path)])
      guard let row, let kind = FolderKind(rawValue: row.number(1)) else { return nil }
      return (row.number(0), kind, row.number(2))
    }
  }

  /// The folder's number; its stamp becomes 0 until it is sealed.
  func folder(_ path: [UInt8], kind: FolderKind, parent: Int64?) throws -> Int64 {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO folder(parent, path, kind, stamp) VALUES(?, ?, ?, 0)
          ON CONFLICT(path) DO UPDATE SET kind = excluded.kind, stamp = 0,
          parent = coalesce(excluded.parent, parent)
          """, arguments: [parent, Data(path), kind.rawValue])
      return try Int64.fetchOne(
        database, sql: "SELECT id FROM folder WHERE path = ?", arguments: [Data(path)]) ?? 0
    }
  }

  func seal(_ folder: Int64, stamp: Int64) throws {
    try run("UPDATE folder SET stamp = ? WHERE id = ?", [stamp, folder])
  }

  /// Paths of the folders right below, in order of their bytes.
  func folders(in folder: Int64) throws -> [[UInt8]] {
    try write { database in
      let paths = try Data.fetchAll(
        database, sql: "SELECT path FROM folder WHERE parent = ? ORDER BY path", arguments: [folder]
      )
      return paths.map { Array($0) }
    }
  }

  /// Forgets the folders below that are not among these.
  func keepFolders(_ paths: [[UInt8]], in folder: Int64) throws {
    let kept = Set(paths)
    for path in try folders(in: folder) where !kept.contains(path) {
      try run("DELETE FROM folder WHERE path = ?", [Data(path)])
    }
  }

  func hasFiles(_ folders: [Int64]) throws -> Bool {
    try write { database in
      try folders.contains { folder in
        try Bool.fetchOne(
          database, sql: "SELECT EXISTS(SELECT 1 FROM file WHERE folder = ?)", arguments: [folder])
          ?? false
      }
    }
  }

  // Files

  /// The files of a folder by their stems.
  func files(in folder: Int64) throws -> [Int64: (id: Int64, name: [UInt8])] {
    try write { database in
      var files: [Int64: (id: Int64, name: [UInt8])] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT stem, id, name FROM file WHERE folder = ?", arguments: [folder])
      while let row = try rows.next() {
        files[row.number(0)] = (row.number(1), row.bytes(2))
      }
      return files
    }
  }

  func file(_ stem: Int64, in folder: Int64) throws -> FileEntry? {
    try write { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT id, name, isMbox, stamp, read, head, tail FROM file
          WHERE folder = ? AND stem = ?
          """,
        arguments: [folder, stem])
      guard let row else { return nil }
      return FileEntry(
        id: row.number(0), folder: folder, stem: stem, name: row.bytes(1),
        isMbox: row.number(2) != 0, stamp: row.number(3), read: row.count(4), head: row.number(5),
        tail: row.number(6))
    }
  }

  /// Names of the mboxes in a folder, in order of their bytes.
  func mboxes(in folder: Int64) throws -> [[UInt8]] {
    try write { database in
      let names = try Data.fetchAll(
        database, sql: "SELECT name FROM file WHERE folder = ? AND isMbox ORDER BY name",
        arguments: [folder])
      return names.map { Array($0) }
    }
  }

  func rename(_ file: Int64, to name: [UInt8]) throws {
    try run("UPDATE file SET name = ? WHERE id = ?", [Data(name), file])
  }

  func remove(_ files: [Int64]) throws {
    guard !files.isEmpty else { return }
    try write { database in
      let statement = try database.cachedStatement(sql: "DELETE FROM file WHERE id = ?")
      for file in files { try statement.execute(arguments: [file]) }
    }
  }

  // Messages

  /// Takes a file with one message, or none; it is written by `flush` at the latest.
  func add(_ file: FileEntry, message: IndexEntry?, replacing old: Int64?) throws {
    if let old { try remove([old]) }
    batch.append((file, message))
    if batch.count >= Self.batchSize { try flush() }
  }

  func flush() throws {
    guard !batch.isEmpty else { return }
    try write { database in
      for (file, message) in batch {
        let id = try Self.insert(file, database)
        if let message { try Self.insert(message, file: id, database) }
      }
    }
    messageCount += batch.count
    batch = []
  }

  /// The number of a new mbox whose messages are still to come.
  func addMbox(_ file: FileEntry) throws -> Int64 {
    var file = file
    (file.stamp, file.read, file.head, file.tail) = (0, 0, 0, 0)
    return try write { try Self.insert(file, $0) }
  }

  /// Messages of an mbox and how far it is known by them, in one transaction.
  func add(_ messages: [IndexEntry], to file: Int64, _ progress: FileEntry) throws {
    try write { database in
      for message in messages { try Self.insert(message, file: file, database) }
      try setProgress(progress, of: file, database)
    }
    messageCount += messages.count
  }

  func setProgress(_ progress: FileEntry, of file: Int64) throws {
    try write { try setProgress(progress, of: file, $0) }
  }

  /// The highest number of a message in an mbox.
  func messages(in file: Int64) throws -> Int {
    try write { database in
      try Row.fetchOne(
        database, sql: "SELECT max(number) FROM message WHERE file = ?", arguments: [file]
      )?.count(0) ?? 0
    }
  }

  private func setProgress(_ progress: FileEntry, of file: Int64, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE file SET stamp = ?, read = ?, head = ?, tail = ? WHERE id = ?",
      arguments: [progress.stamp, progress.read, progress.head, progress.tail, file])
  }

  private static func insert(_ file: FileEntry, _ database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO file(folder, stem, name, isMbox, stamp, read, head, tail)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      file.folder, file.stem, Data(file.name), file.isMbox, file.stamp, file.read, file.head,
      file.tail,
    ])
    return database.lastInsertedRowID
  }

  private static func insert(_ message: IndexEntry, file: Int64, _ database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO message VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      file, message.number, message.range?.lowerBound, message.range?.count, message.identifier,
      message.subject, message.sender, message.date,
    ])
  }
}
