import Glibc

/// Messages that were refused a moment ago: sent again as they were, they are meant so.
struct Confirmations {
  let state: StateFolder
  /// How long a refusal can be confirmed; 0: not at all.
  let seconds: Int

  /// Remembers what was refused, and for which rules.
  ///
  /// A folder that cannot be written costs the confirmation, not the refusal.
  func remember(_ verdict: SendVerdict) {
    guard seconds > 0 else { return }
    forgetOld()
    let text = verdict.failingRules.joined(separator: "\n") + "\n"
    do throws(FileError) {
      try StateFolder.make(state.confirmations)
      try KeptFile.replace(path(verdict), with: Array(text.utf8))
    } catch {}
  }

  /// Tells whether the message was refused in time for these rules, and uses that up.
  func use(_ verdict: SendVerdict) -> Bool {
    guard seconds > 0, let known = try? FileReading.bytes(of: path(verdict)) else { return false }
    let isInTime = FileAge.seconds(path(verdict)).map { $0 <= seconds } ?? false
    guard unlink(path(verdict)) == 0 else { return false }
    let rules = String(decoding: known, as: UTF8.self).split(separator: "\n").map(String.init)
    return isInTime && verdict.failingRules.allSatisfy(rules.contains)
  }

  private func path(_ verdict: SendVerdict) -> String {
    "\(state.confirmations)/\(verdict.identity)"
  }

  private func forgetOld() {
    for name in StateFolder.names(in: state.confirmations) {
      let path = "\(state.confirmations)/\(name)"
      if let age = FileAge.seconds(path), age > seconds { unlink(path) }
    }
  }
}

/// How old files are.
enum FileAge {
  /// Seconds since the file was written; nil where there is none, or it is from the future.
  static func seconds(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let age = UTCStamp.now - status.st_mtim.tv_sec
    return age >= 0 ? age : nil
  }
}

/// The order that the next message is to go whatever is found: `replylint force-next`.
enum ForceNext {
  /// Seconds that it holds.
  static let lifetime = 300

  static func order(in state: StateFolder) throws(FileError) {
    try StateFolder.make(state.path)
    try KeptFile.replace(state.forceNext, with: [])
  }

  /// True where there was one, in time; it is used up either way.
  static func take(in state: StateFolder) -> Bool {
    let age = FileAge.seconds(state.forceNext)
    guard unlink(state.forceNext) == 0, let age else { return false }
    return age <= lifetime
  }
}
