import Glibc

/// Trouble with the program's inputs, on stderr, and whether there was any.
///
/// Safe to call from any thread; each report is one write.
final class Trouble: @unchecked Sendable {
  private var lock = pthread_mutex_t()
  private var count = 0

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

  /// Writes to stderr, whatever becomes of it. What would move a terminal's cursor, line ends aside,
  /// becomes a blank: names of files and words of others stand in messages.
  static func say(_ text: String) {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      shown.append(isControl ? " " : scalar)
    }
    let bytes = Array(String(shown).utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
