import ReplyRuleKit

/// What the writer of a refused message reads: at most twenty lines, since mail clients show little.
struct RefusalReport {
  static let mostLines = 20

  let verdict: SendVerdict
  /// Behind the findings: what became of the message, and how it is sent all the same.
  let closing: [String]

  /// All there is to say, in as many lines as are shown.
  ///
  /// - Parameter rest: where the lines are that have no room.
  func lines(rest: String = "") -> [String] {
    let findings = self.findings
    let room = Self.mostLines - closing.count
    guard findings.count > room else { return findings + closing }
    let shown = findings.prefix(room - 1)
    return shown + ["(\(findings.count - shown.count) more lines\(rest))"] + closing
  }

  /// For stderr.
  var text: String { Self.joined(lines(rest: ": replylint last")) }

  /// For `replylint last`.
  var whole: String { Self.joined(findings + closing) }

  private var findings: [String] {
    String(decoding: verdict.report, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// - Parameter seconds: within which it counts.
  static func sendAgain(_ seconds: Int) -> String {
    "To send it as it is: send it again within \(words(seconds))."
  }

  private static func words(_ seconds: Int) -> String {
    guard seconds % 60 == 0 else { return "\(seconds) seconds" }
    return seconds == 60 ? "a minute" : "\(seconds / 60) minutes"
  }

  private static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }
}
