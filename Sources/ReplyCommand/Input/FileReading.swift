import Glibc

/// A file that cannot be read.
struct FileError: Error {
  var path: String
  var reason: String
}

/// Reads whole files.
enum FileReading {
  /// - Throws: `FileError` with the system's reason.
  static func bytes(of path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, reason: systemReason()) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, path: path)
  }

  /// Everything up to the end of the input.
  static func bytes(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var piece = [UInt8](repeating: 0, count: max(1 << 16, min(expected + 1, 1 << 22)))
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        bytes.append(contentsOf: piece[..<count])
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw FileError(path: path, reason: systemReason())
      }
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func systemReason() -> String { reason(errno) }

  /// The system's words for an `errno`, in lower case like all messages.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
}
