import Glibc

/// Puts a file in the place of another, wholly or not at all.
enum AtomicFile {
  /// Replaces the bytes of a file that is there; links are followed, permissions kept.
  ///
  /// The bytes are written to a new file beside it, which then takes its name: who reads at that
  /// moment, or after a crash, finds the old file or the new one.
  ///
  /// - Throws: `FileError` with the system's reason; the old file then stands as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    guard let resolved = realpath(path, nil) else { throw failure(path) }
    defer { free(resolved) }
    var status = stat()
    guard stat(resolved, &status) == 0 else { throw failure(path) }
    // Who may not write the file may not take its place, even where the folder would allow it.
    guard access(resolved, W_OK) == 0 else { throw failure(path) }
    let target = String(cString: resolved)
    var name = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw failure(path) }
    do throws(FileError) {
      defer { close(descriptor) }
      try fill(descriptor, with: bytes, like: status, path: path)
    } catch {
      unlink(name)
      throw error
    }
    guard rename(name, target) == 0 else {
      let error = failure(path)
      unlink(name)
      throw error
    }
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], like status: stat, path: String
  ) throws(FileError) {
    let sink = Sink(descriptor: descriptor)
    sink.write(bytes)
    sink.flush()
    if let code = sink.failure { throw FileError(path: path, reason: FileReading.reason(code)) }
    // Only root may give files away; others own what they replace, or lose no more than the group.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> FileError {
    FileError(path: path, reason: FileReading.systemReason())
  }
}
