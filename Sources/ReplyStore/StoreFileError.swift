import GRDB

/// Why a store cannot be read, or written to.
public struct StoreFileError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Fault: Sendable, Equatable {
    /// SQLite finds the file, or what is in it, broken.
    case damaged(reason: String)
    /// The file holds something else.
    case foreign
    /// A later replylint wrote it.
    case newer(version: Int, known: Int)
    /// There is no room left.
    case full
    /// Somebody else has been writing for too long.
    case busy(seconds: Int)
    /// The system refuses it: no permission, a read-only disk, no such folder.
    case refused(reason: String)
  }

  public var path: String
  public var kind: StoreKind
  public var fault: Fault

  init(path: String, kind: StoreKind, _ fault: Fault) {
    self.path = path
    self.kind = kind
    self.fault = fault
  }

  init(path: String, kind: StoreKind, _ error: any Error) {
    switch error {
    case let error as StoreFileError: self = error
    case let error as DatabaseError: self.init(path: path, kind: kind, Self.fault(error))
    default:
      self.init(path: path, kind: kind, .refused(reason: IndexFileError(error).reason))
    }
  }

  private static func fault(_ error: DatabaseError) -> Fault {
    switch error.resultCode {
    case .SQLITE_CORRUPT: .damaged(reason: error.message ?? "malformed")
    case .SQLITE_NOTADB: .foreign
    case .SQLITE_FULL: .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(seconds: StoreFile.patience)
    case .SQLITE_READONLY: .refused(reason: "it or its folder cannot be written to")
    case .SQLITE_CANTOPEN: .refused(reason: "it cannot be opened")
    case .SQLITE_IOERR: .refused(reason: error.message ?? "the disk does not answer")
    case .SQLITE_ERROR: .damaged(reason: error.message ?? "a table is missing")
    default: .refused(reason: IndexFileError(error).reason)
    }
  }
}
