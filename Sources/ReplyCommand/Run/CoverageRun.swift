import ReplyEngine
import ReplyLexicon
import ReplyReporters

/// Counts in how much mail each phrase is found; `lexicon check --coverage`.
///
/// Memory does not grow with the mail: of each message only the phrases found are handed on.
struct CoverageRun {
  private let phrases: [ListedPhrase]
  private let lexicons: Lexicons
  private let trouble: Trouble

  /// What became of a message: the phrases found in it, a number a hit.
  private enum Outcome {
    case read([Int])
    case unreadable(String)
  }

  /// - Parameter lexicons: hold the phrases of the sources.
  /// - Throws: `LexiconError.refused` with all faults of form.
  init(sources: [LexiconSource], lexicons: Lexicons, trouble: Trouble) throws(LexiconError) {
    phrases = try ListedPhrase.all(in: sources)
    self.lexicons = lexicons
    self.trouble = trouble
  }

  /// The phrases in the order of the files.
  ///
  /// - Parameter jobs: nil is one worker a core.
  func coverage(of mail: [String], jobs: Int?) -> PhraseCoverage {
    var request = LintRequest()
    request.paths = mail
    request.readsConfiguration = false
    var coverage = PhraseCoverage(phrases: phrases)
    let items = ItemStream(request, settings: SettingsTable(Setup(request)))
    let progress = makeProgress()
    Interruption.watch(endsInput: true)
    let batch = OrderedBatch<WorkItem, Outcome>(
      next: { Interruption.isRequested ? nil : items.next() },
      deliver: { outcome in
        switch outcome {
        case .unreadable(let reason):
          progress?.erase()
          trouble.report(reason)
        case .read(let hits): Self.count(hits, in: &coverage)
        }
        progress?.advance(coverage.messages, now: Terminal.now)
        return true
      })
    batch.run(workers: jobs ?? LintRun.workersOfMachine) {
      [builder = ExchangeBuilder(request: request, original: nil, index: nil)] in worker(builder)
    }
    progress?.erase()
    if Interruption.isRequested {
      trouble.report(
        "interrupted after \(Grouped.messages(coverage.messages)): the counts are of these only")
    }
    return coverage
  }

  /// What a thread does with a piece of work.
  private func worker(_ builder: ExchangeBuilder) -> (WorkItem) -> Outcome {
    let counter = PhraseCounter(phrases: phrases, lexicons: lexicons)
    return { item in
      do throws(ItemError) {
        return .read(counter.phrases(in: try builder.exchange(of: item)))
      } catch {
        return .unreadable(error.reason)
      }
    }
  }

  /// nil where nobody would see it.
  private func makeProgress() -> Progress? {
    guard Terminal.canErase(2) else { return nil }
    return Progress(
      begin: Terminal.now, columns: { Terminal.columns(2) }, write: { Trouble.write($0) })
  }

  private static func count(_ hits: [Int], in coverage: inout PhraseCoverage) {
    coverage.messages += 1
    for phrase in hits { coverage.counts[phrase].hits += 1 }
    for phrase in Set(hits) { coverage.counts[phrase].messages += 1 }
  }
}
