import Glibc

/// Trouble with the program's inputs, on stderr, and whether there was any.
///
/// Safe to call from any thread; each report is one write.
final class Trouble: @unchecked Sendable {
  private var lock = pthread_mutex_t()
  private var count = 0
  private var said: Set<String> = []

  init() { pthread_mutex_init(&lock, nil) }

  deinit { pthread_mutex_destroy(&lock) }

  var isEmpty: Bool {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    return count == 0
  }

  /// - Parameter message: `path: what was attempted, what stood there, what was expected`.
  func report(_ message: String) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    count += 1
    Trouble.say("replylint: \(message)\n")
  }

  /// Says something that is no trouble, once, whatever the message it was seen in.
  ///
  /// - Parameter notices: `name: note: matter`.
  func note(_ notices: [String]) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    for notice in notices {
      let matter =
        notice.firstRange(of: ": note: ").map { String(notice[$0.lowerBound...]) } ?? notice
      if said.insert(matter).inserted { Trouble.say("replylint: \(notice)\n") }
    }
  }

  /// Says something that is no trouble, each time.
  func remark(_ remarks: [String]) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    for remark in remarks { Trouble.say("replylint: \(remark)\n") }
  }

  /// Writes to stderr, whatever becomes of it. What would move a terminal's cursor, line ends aside,
  /// becomes a blank: names of files and words of others stand in messages.
  static func say(_ text: String) {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      shown.append(isControl ? " " : scalar)
    }
    write(String(shown))
  }

  /// Writes our own text to stderr as it is, whatever becomes of it.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
