import ReplyRuleKit

/// What the writer of a refused message reads: at most twenty lines, since mail clients show little.
struct RefusalReport {
  static let mostLines = 20

  let verdict: SendVerdict
  /// Where the message lies.
  let kept: String
  /// How long sending it again confirms it; 0: not at all.
  let confirmSeconds: Int

  /// For stderr.
  var text: String {
    let closing = self.closing
    let findings = lines
    let room = Self.mostLines - closing.count
    guard findings.count > room else { return Self.joined(findings + closing) }
    let shown = findings.prefix(room - 1)
    let note = "(\(findings.count - shown.count) more lines: replylint last)"
    return Self.joined(shown + [note] + closing)
  }

  /// For `replylint last`.
  var whole: String { Self.joined(lines + closing) }

  private var lines: [String] {
    String(decoding: verdict.report, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private var closing: [String] {
    var lines = ["NOT SENT. The message is kept as it was: \(kept)"]
    if confirmSeconds > 0 {
      lines.append("To send it as it is: send it again within \(Self.words(confirmSeconds)).")
    } else {
      lines.append("To send it as it is: replylint force-next, then send it again.")
    }
    return lines
  }

  private static func words(_ seconds: Int) -> String {
    guard seconds % 60 == 0 else { return "\(seconds) seconds" }
    return seconds == 60 ? "a minute" : "\(seconds / 60) minutes"
  }

  private static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }
}
