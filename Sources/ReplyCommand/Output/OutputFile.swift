import Glibc

/// A file that is written whole or not at all: under another name beside its place, then renamed.
///
/// What is no regular file (`/dev/stderr`, a pipe) is written as it is.
final class OutputFile {
  let path: String
  let descriptor: Int32
  /// Where a link leads, so that the link stays.
  private let target: String
  private let temporary: String?

  /// - Throws: `FileError` where the file could not be put in its place later.
  init(path: String) throws(FileError) {
    self.path = path
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(path: path, reason: FileReading.reason(EISDIR))
    }
    if isThere, access(path, W_OK) != 0 {
      throw FileError(path: path, reason: FileReading.systemReason())
    }
    guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
      target = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(path: path, reason: FileReading.systemReason()) }
      return
    }
    target = isThere ? Self.resolved(path) : path
    let name = Self.folder(of: target) + ".replylint-\(getpid()).tmp"
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, reason: FileReading.systemReason()) }
    if isThere { fchmod(descriptor, status.st_mode & 0o7777) }
    temporary = name
    // A limit on file sizes is an error of `write`, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    Interruption.removes(name)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError`; then the place is as it was.
  func commit() throws(FileError) {
    guard let temporary else { return }
    guard fsync(descriptor) == 0, rename(temporary, target) == 0 else {
      let reason = FileReading.systemReason()
      discard()
      throw FileError(path: path, reason: reason)
    }
    Interruption.removes(nil)
    close(descriptor)
  }

  /// Leaves the place as it was.
  func discard() {
    guard let temporary else { return }
    unlink(temporary)
    Interruption.removes(nil)
    close(descriptor)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// With its slash; empty for the current folder.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}
