import GRDB
import Glibc

/// Why the file of an index cannot be used.
struct IndexFileError: Error {
  /// One line for people, without the path.
  var reason: String

  init(reason: String) { self.reason = reason }

  /// - Parameter code: an `errno`.
  init(code: Int32) { reason = String(cString: strerror(code)).lowercased() }

  /// Of whatever was thrown.
  init(_ error: any Error) {
    switch error {
    case let error as IndexFileError: self = error
    case let error as DatabaseError:
      reason = error.message ?? "SQLite gives code \(error.resultCode.rawValue)"
    default: reason = "\(error)"
    }
  }
}
