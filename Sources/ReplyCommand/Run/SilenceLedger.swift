import ReplyEngine

/// Keeps count of what silenced findings during a run, and of what silenced none.
///
/// Used by one thread at a time.
final class SilenceLedger {
  private var uses: [Int: Use] = [:]
  private var accepted: [String: BaselineUse] = [:]
  private let writer: BaselineWriter?

  private struct Use {
    var settings: LintSettings
    var used: Set<Int> = []
    var tried: Set<Int> = []
  }

  private struct BaselineUse {
    var file: BaselineFile
    /// Of messages that were read, each with whether it met a finding in one of them: copies go by
    /// one name.
    var entries: [String: [(entry: Baseline.Entry, isMet: Bool)]] = [:]

    /// In order of message.
    var stale: [Baseline.Entry] {
      entries.sorted { $0.key < $1.key }.flatMap(\.value).filter { !$0.isMet }.map(\.entry)
    }
  }

  /// - Parameter writer: for `--write-baseline`.
  init(writer: BaselineWriter?) { self.writer = writer }

  func note(_ record: SilenceRecord) {
    uses[record.settings.number, default: Use(settings: record.settings)].used
      .formUnion(record.silence.used)
    uses[record.settings.number]?.tried.formUnion(record.silence.tried)
    guard let key = record.key else { return }
    writer?.note(record.findings, of: key, settings: record.settings)
    guard let file = record.settings.baseline else { return }
    guard let entries = file.baseline.entries[key] else { return }
    let rules = record.settings.engine.ruleIdentifiers
    var use = accepted[file.path] ?? BaselineUse(file: file)
    var known =
      use.entries[key] ?? entries.filter { rules.contains($0.rule) }.map { ($0, false) }
    for index in known.indices where record.findings.contains(where: known[index].entry.accepts) {
      known[index].isMet = true
    }
    use.entries[key] = known
    accepted[file.path] = use
  }

  /// Says what silenced nothing, and writes the baseline that was asked for.
  ///
  /// - Parameters:
  ///   - isWhole: everything was read; else neither can be told.
  ///   - configurations: those all of whose messages were to be read.
  func close(isWhole: Bool, _ configurations: [Configuration], _ trouble: Trouble) {
    guard isWhole else {
      if writer != nil {
        trouble.report("part of the work could not be done: the baseline was not written")
      }
      return
    }
    trouble.remark(unused(in: configurations) + staleEntries)
    guard let writer else { return }
    do throws(BaselineError) {
      trouble.remark([try writer.write()])
    } catch {
      trouble.report("\(error)")
    }
  }

  /// A configuration's entries by what became of them, each by its place.
  private func unused(in configurations: [Configuration]) -> [String] {
    var met: Set<String> = []
    var tried: Set<String> = []
    var used: Set<String> = []
    for use in uses.values {
      for (number, silencer) in use.settings.silencers.enumerated() {
        let place = silencer.origin.wording
        met.insert(place)
        if use.tried.contains(number) { tried.insert(place) }
        if use.used.contains(number) { used.insert(place) }
      }
    }
    return configurations.flatMap(\.silencers).compactMap { silencer in
      let place = silencer.origin.wording
      let rule = silencer.value.setting.rules.joined(separator: ", ")
      if used.contains(place) { return nil }
      if !met.contains(place) {
        return "\(place): note: [[suppress]] of \(rule): its paths match nothing that was read"
      }
      guard tried.contains(place) else { return nil }
      return "\(place): note: [[suppress]] of \(rule) silences nothing in what was read"
    }
  }

  private var staleEntries: [String] {
    accepted.values.sorted { $0.file.path < $1.file.path }.compactMap { use in
      guard let first = use.stale.first else { return nil }
      let count = use.stale.count
      let entries = count == 1 ? "1 entry is" : "\(count) entries are"
      return "\(use.file.path): note: \(entries) stale, the first of \(first.rule) in "
        + "\(first.message); --write-baseline \(use.file.path) prunes"
    }
  }
}
