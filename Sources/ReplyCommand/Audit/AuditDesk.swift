import ReplyStore
import Synchronization

/// Hands out the messages that are to be read, takes what was made of them, and writes it batch by
/// batch: a run that is killed loses no more than one.
///
/// `next` and `take` may be called by two threads at a time.
final class AuditDesk {
  private static let batch = 500

  private let writer: AuditWriter
  private let census: MailCensus
  private let settings: Int64
  private let trouble: Trouble
  private let isJudged: (CensusEntry) -> Bool
  private let progress: Progress?
  private var pending: ArraySlice<CensusEntry> = []
  private var written: [(place: CensusEntry, entry: AuditEntry)] = []
  /// Messages that were read in this run, and those that an earlier one had read.
  private(set) var read = 0
  private(set) var known = 0
  private(set) var unreadable = 0
  private let broken = Atomic(false)

  init(
    writer: AuditWriter, census: MailCensus, settings: Int64, trouble: Trouble,
    isJudged: @escaping (CensusEntry) -> Bool
  ) {
    self.writer = writer
    self.census = census
    self.settings = settings
    self.trouble = trouble
    self.isJudged = isJudged
    progress =
      Terminal.canErase(2)
      ? Progress(
        begin: Terminal.now, columns: { Terminal.columns(2) }, write: { Trouble.write($0) }) : nil
  }

  /// Nothing more can be written.
  var isBroken: Bool { broken.load(ordering: .relaxed) }

  /// nil at the end, and after an interruption.
  func next() -> CensusEntry? {
    while !Interruption.isRequested, !isBroken {
      if let entry = pending.popFirst() { return entry }
      let entries = census.next()
      guard !entries.isEmpty else { return nil }
      do throws(StoreFileError) {
        let unknown = try writer.unknown(entries, settings: settings, isJudged: isJudged)
        known += entries.count - unknown.count
        pending = unknown[...]
      } catch {
        fail(error)
      }
    }
    return nil
  }

  /// False where nothing more can be written.
  func take(_ outcome: AuditOutcome) -> Bool {
    read += 1
    if let reason = outcome.trouble {
      unreadable += 1
      progress?.erase()
      trouble.report(reason)
    }
    if let entry = outcome.entry { written.append((outcome.place, entry)) }
    progress?.advance(read, now: Terminal.now)
    if written.count >= Self.batch { flush() }
    return !isBroken
  }

  /// Writes what is left.
  func end() {
    progress?.erase()
    flush()
  }

  private func flush() {
    guard !isBroken, !written.isEmpty else { return }
    do throws(StoreFileError) {
      try writer.add(written, settings: settings)
    } catch {
      fail(error)
    }
    written.removeAll(keepingCapacity: true)
  }

  private func fail(_ error: StoreFileError) {
    broken.store(true, ordering: .relaxed)
    progress?.erase()
    trouble.report("\(error); what was read before is kept")
  }
}
