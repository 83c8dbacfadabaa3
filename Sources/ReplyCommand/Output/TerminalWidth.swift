import Glibc

/// How wide the output may be.
enum TerminalWidth {
  /// Where there is no terminal to ask.
  private static let standard = 80

  /// Columns: `COLUMNS` where that is a number above 0, else the terminal's own, else 80.
  static func columns(descriptor: Int32) -> Int {
    if let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns > 0 {
      return min(columns, 10_000)
    }
    let own = Terminal.columns(descriptor)
    return own > 0 ? own : standard
  }
}
