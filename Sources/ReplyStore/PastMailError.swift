import GRDB

/// Why a file of past mail cannot be read, or written to.
public enum PastMailError: Error, Sendable, Equatable {
  /// SQLite finds the file, or what is in it, broken.
  case damaged(path: String, reason: String)
  /// The file holds something else.
  case foreign(path: String)
  /// A later replylint wrote it.
  case newer(path: String, version: Int, known: Int)
  /// There is no room left.
  case full(path: String)
  /// Somebody else has been writing for too long.
  case busy(path: String, seconds: Int)
  /// The system refuses it: no permission, a read-only disk, no such folder.
  case refused(path: String, reason: String)

  init(path: String, _ error: any Error) {
    switch error {
    case let error as PastMailError: self = error
    case let error as DatabaseError: self = Self.of(error, path)
    default: self = .refused(path: path, reason: IndexFileError(error).reason)
    }
  }

  private static func of(_ error: DatabaseError, _ path: String) -> PastMailError {
    switch error.resultCode {
    case .SQLITE_CORRUPT:
      .damaged(path: path, reason: error.message ?? "malformed")
    case .SQLITE_NOTADB: .foreign(path: path)
    case .SQLITE_FULL: .full(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path, seconds: PastMailFile.patience)
    case .SQLITE_READONLY: .refused(path: path, reason: "it or its folder cannot be written to")
    case .SQLITE_CANTOPEN: .refused(path: path, reason: "it cannot be opened")
    case .SQLITE_IOERR: .refused(path: path, reason: error.message ?? "the disk does not answer")
    case .SQLITE_ERROR: .damaged(path: path, reason: error.message ?? "a table is missing")
    default: .refused(path: path, reason: IndexFileError(error).reason)
    }
  }
}
