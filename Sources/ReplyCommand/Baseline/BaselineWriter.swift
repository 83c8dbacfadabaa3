import ReplyEngine

/// Gathers the findings of a run for `--write-baseline`.
///
/// Entries of messages that were not read, and of rules that did not run, are kept; of all others
/// those are pruned that met no finding. Reasons stay. Used by one thread at a time.
final class BaselineWriter {
  private let old: BaselineFile
  private var entries: [String: [Baseline.Entry]]
  private var added = 0
  private var pruned = 0

  /// - Parameter path: of a baseline, or of a file that is to become one.
  /// - Throws: `BaselineError` where a file is there and is no baseline: it is not written over.
  init(path: String) throws(BaselineError) {
    old =
      FileReading.exists(path)
      ? try BaselineFile.read(path) : BaselineFile(path: path, baseline: Baseline())
    entries = old.baseline.entries
  }

  var folder: String { old.folder }

  func note(_ findings: [PlacedFinding], of message: String, settings: LintSettings) {
    let rules = settings.engine.ruleIdentifiers
    let before = old.baseline.entries[message] ?? []
    var after = before.filter { !rules.contains($0.rule) }
    for finding in findings {
      let entry = before.first {
        $0.rule == finding.rule && $0.fingerprint == finding.fingerprint
      }
      if entry == nil { added += 1 }
      after.append(
        entry
          ?? Baseline.Entry(
            message: message, rule: finding.rule, fingerprint: finding.fingerprint))
    }
    pruned += before.count { !after.contains($0) }
    entries[message] = after.isEmpty ? nil : after
  }

  /// Writes the file in one piece, or not at all.
  ///
  /// - Returns: a line for people.
  func write() throws(BaselineError) -> String {
    let file = BaselineFile(
      path: old.path, baseline: Baseline(entries.values.flatMap { $0 }))
    do throws(FileError) {
      try FileWriting.replace(old.path, with: file.bytes)
    } catch {
      throw .unwritable(path: old.path, reason: error.reason)
    }
    let count = entries.values.reduce(0) { $0 + $1.count }
    let findings = count == 1 ? "1 finding" : "\(count) findings"
    return "\(old.path): note: \(findings) accepted, \(added) new, \(pruned) pruned"
  }
}
