import Glibc

/// Writes whole files.
enum FileWriting {
  /// Writes beside the file, then puts the new one in its place: whoever reads sees the old or the
  /// new, never a part.
  ///
  /// - Throws: `FileError` with the system's reason; then the old file stands as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw FileError(path: path, reason: FileReading.systemReason())
    }
    let sink = Sink(descriptor: descriptor)
    sink.write(bytes)
    let isWhole = sink.flush() && fchmod(descriptor, 0o644) == 0 && fsync(descriptor) == 0
    let reason = sink.failure.map(FileReading.reason) ?? FileReading.systemReason()
    close(descriptor)
    guard isWhole else {
      unlink(template)
      throw FileError(path: path, reason: reason)
    }
    guard rename(template, path) == 0 else {
      let reason = FileReading.systemReason()
      unlink(template)
      throw FileError(path: path, reason: reason)
    }
  }
}
