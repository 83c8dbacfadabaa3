import ReplyEngine

/// Gathers the findings of a run for `--write-baseline`.
///
/// Entries of messages that were not read, and of rules that did not run, are kept; of all others
/// those are pruned that met no finding. Reasons stay. Used by one thread at a time.
final class BaselineWriter {
  private let old: BaselineFile
  private var read: [String: Reading] = [:]

  /// What the run said of a message; two messages may go by one name, such as copies.
  private struct Reading {
    var rules: Set<String> = []
    var entries: [Baseline.Entry] = []
  }

  /// - Parameter path: of a baseline, or of a file that is to become one.
  /// - Throws: `BaselineError` where a file is there and is no baseline: it is not written over.
  init(path: String) throws(BaselineError) {
    old =
      FileReading.exists(path)
      ? try BaselineFile.read(path) : BaselineFile(path: path, baseline: Baseline())
  }

  var folder: String { old.folder }

  func note(_ findings: [PlacedFinding], of message: String, settings: LintSettings) {
    var reading = read[message] ?? Reading()
    reading.rules.formUnion(settings.engine.ruleIdentifiers)
    let before = old.baseline.entries[message] ?? []
    for finding in findings where !reading.entries.contains(where: { $0.accepts(finding) }) {
      reading.entries.append(
        before.first { $0.accepts(finding) }
          ?? Baseline.Entry(
            message: message, rule: finding.rule, fingerprint: finding.fingerprint))
    }
    read[message] = reading
  }

  /// Writes the file in one piece, or not at all.
  ///
  /// - Returns: a line for people.
  func write() throws(BaselineError) -> String {
    var entries: [Baseline.Entry] = []
    for (message, before) in old.baseline.entries {
      let rules = read[message]?.rules ?? []
      entries += before.filter { !rules.contains($0.rule) }
    }
    entries += read.values.flatMap(\.entries)
    let before = old.baseline.entries.values.reduce(0) { $0 + $1.count }
    let added = entries.count { !(old.baseline.entries[$0.message] ?? []).contains($0) }
    let pruned = before - (entries.count - added)
    let file = BaselineFile(path: old.path, baseline: Baseline(entries))
    do throws(FileError) {
      try FileWriting.replace(old.path, with: file.bytes)
    } catch {
      throw .unwritable(path: old.path, reason: error.reason)
    }
    let findings = entries.count == 1 ? "1 finding" : "\(entries.count) findings"
    return "\(old.path): note: \(findings) accepted, \(added) new, \(pruned) pruned"
  }
}
