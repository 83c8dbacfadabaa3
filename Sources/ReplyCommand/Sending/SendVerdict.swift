import ReplyRuleKit

/// What the judging process says of a message that is about to leave.
struct SendVerdict: Equatable {
  /// Of the findings that keep the message back; nil: it may go.
  var failing: Severity?
  /// The rules of those findings, each once.
  var failingRules: [String] = []
  /// Rules that the message's own `X-Replylint` fields silenced.
  var silencedRules: [String] = []
  /// The same for the same text to the same people: see `SendIdentity`.
  var identity: String
  /// Why it could not be read, though it is a message: it is encrypted.
  var unread: String?
  /// The findings, as text.
  var report: [UInt8] = []

  /// One line a member, then the report.
  var bytes: [UInt8] {
    let lines = [
      Self.first, failing?.rawValue ?? "", failingRules.joined(separator: " "),
      silencedRules.joined(separator: " "), identity, unread ?? "",
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8) + report
  }

  /// - Returns: nil for anything else.
  init?(bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 6, omittingEmptySubsequences: false)
    let lines = parts.prefix(6).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 7, lines[0] == Self.first else { return nil }
    failing = Severity(rawValue: lines[1])
    guard failing != nil || lines[1].isEmpty else { return nil }
    failingRules = lines[2].split(separator: " ").map(String.init)
    silencedRules = lines[3].split(separator: " ").map(String.init)
    identity = lines[4]
    unread = lines[5].isEmpty ? nil : lines[5]
    report = Array(parts[6])
  }

  init(identity: String) { self.identity = identity }

  private static let first = "replylint verdict 1"
}
