import Glibc

/// A line on a terminal's stderr that says how far a batch is: `1,240 messages, 1,310/s`.
///
/// It comes after half a second, is no wider than the terminal, and goes before anything else is
/// written there. Used by one thread at a time.
final class Progress {
  static let delay = 0.5
  static let interval = 0.1

  private let columns: () -> Int
  private let write: (String) -> Void
  private let begin: Double
  private var next: Double
  private var isShown = false

  /// - Parameters:
  ///   - begin: seconds, of the clock of `advance`.
  ///   - columns: width of the terminal, asked at each showing; 0: not known.
  init(begin: Double, columns: @escaping () -> Int, write: @escaping (String) -> Void) {
    self.begin = begin
    next = begin + Self.delay
    self.columns = columns
    self.write = write
  }

  /// Shows the line where it is time.
  ///
  /// - Parameters:
  ///   - count: messages so far.
  ///   - before: called before the line is shown.
  func advance(_ count: Int, now: Double, before: () -> Void = {}) {
    guard now >= next else { return }
    next = now + Self.interval
    before()
    let width = columns()
    let line = text(count, after: now - begin).prefix(max(1, width > 0 ? width - 1 : 79))
    write("\r\(line)\u{1B}[K")
    isShown = true
  }

  /// Takes the line away.
  func erase() {
    guard isShown else { return }
    write("\r\u{1B}[K")
    isShown = false
  }

  private func text(_ count: Int, after seconds: Double) -> String {
    let rate = Int((Double(count) / max(seconds, 0.001)).rounded())
    return "\(Grouped.messages(count)), \(Grouped.digits(rate))/s"
  }
}
