import Glibc

/// A right that one process at a time holds; it falls back when the process ends, however it ends.
struct FileLock: Sendable {
  let path: String
  /// Longer than anybody needs to read a folder for the first time.
  private static let patience = 60

  /// - Throws: `IndexFileError` where the file cannot be made.
  init(path: String) throws(IndexFileError) {
    self.path = path
    close(try Self.open(path))
  }

  /// - Throws: `IndexFileError` where somebody else holds it for too long; what `work` throws.
  func holding<T>(_ work: () throws -> T) throws -> T {
    let descriptor = try acquire()
    defer { close(descriptor) }
    return try work()
  }

  private func acquire() throws(IndexFileError) -> Int32 {
    let descriptor = try Self.open(path)
    for _ in 0..<(Self.patience * 50) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(20_000)
    }
    let code = errno
    close(descriptor)
    if code == EWOULDBLOCK {
      throw IndexFileError(reason: "another process has been writing for \(Self.patience) seconds")
    }
    throw IndexFileError(code: code)
  }

  private static func open(_ path: String) throws(IndexFileError) -> Int32 {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw IndexFileError(code: errno) }
    return descriptor
  }
}
