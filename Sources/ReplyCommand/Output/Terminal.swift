import Glibc

/// What stands behind a file descriptor.
enum Terminal {
  /// Moves its cursor on request: a terminal, and not a dumb one.
  static func canErase(_ descriptor: Int32) -> Bool {
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return !isDumb && isatty(descriptor) == 1
  }

  /// A pipe or a socket.
  static func isPipe(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO || status.st_mode & S_IFMT == S_IFSOCK
  }

  /// Columns; 0 where that is not known.
  static func columns(_ descriptor: Int32) -> Int {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
  }

  /// Seconds of a clock that nobody sets.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
