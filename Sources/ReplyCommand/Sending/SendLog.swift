import Glibc

/// One line for each message that `sendmail` saw: when, what became of it, which rules. Nothing of
/// the message itself.
struct SendLog {
  let state: StateFolder?

  /// A message without findings that keep it back; those that it silenced itself are named.
  func add(passing verdict: SendVerdict) {
    if let reason = verdict.unread { return add("not-judged", [], reason) }
    add("sent", verdict.silencedRules, verdict.silencedRules.isEmpty ? "" : "X-Replylint")
  }

  /// A log that cannot be written costs nothing but the line.
  func add(_ event: String, _ rules: [String] = [], _ detail: String = "") {
    guard let state else { return }
    let rules = rules.isEmpty ? "-" : rules.joined(separator: ",")
    let line = "\(UTCStamp.plain(UTCStamp.now)) \(event) \(rules) \(detail)"
      .split(separator: "\n").joined(separator: " ")
    try? StateFolder.make(state.path)
    // Not where it would wait: a pipe that nobody reads.
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK
    let descriptor = open(state.log, flags, 0o600)
    guard descriptor >= 0 else { return }
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }
}
