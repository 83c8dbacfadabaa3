import Glibc
import ReplyReporters

/// Writes what becomes of the work, in the order of the input, and says how far it is.
///
/// Each of its functions is used by one thread at a time; `next` perhaps while another takes.
final class Delivery {
  private let output: Output
  private let document: any ReportDocument
  private let trouble: Trouble
  private let silence: SilenceLedger
  /// Somebody may wait for each answer before asking on.
  private let isPrompt: Bool
  private let begin = Terminal.now
  private var progress: Progress?
  private var count = 0
  private var fails = false
  /// An interruption kept an input from being judged.
  private var isCut = false

  init(
    output: Output, document: any ReportDocument, trouble: Trouble, silence: SilenceLedger,
    isPrompt: Bool = false
  ) {
    self.output = output
    self.document = document
    self.trouble = trouble
    self.silence = silence
    self.isPrompt = isPrompt
    output.sink.write(document.start())
  }

  /// The next piece of work; nil at the end, and after an interruption.
  ///
  /// - Parameter readsInput: the interruption may have ended standard input before its time.
  func next(_ items: ItemStream, readsInput: Bool) -> WorkItem? {
    let item = items.next()
    guard Interruption.isRequested else { return item }
    if item != nil || readsInput { isCut = true }
    return nil
  }

  /// False where nothing more can be written.
  func take(_ outcome: WorkOutcome) -> Bool {
    count += 1
    if outcome.trouble != nil || !(outcome.notices + outcome.remarks).isEmpty { progress?.erase() }
    if let reason = outcome.trouble { trouble.report(reason) }
    trouble.note(outcome.notices)
    trouble.remark(outcome.remarks)
    if let record = outcome.silence { silence.note(record) }
    if outcome.fails { fails = true }
    var isOpen = output.sink.write(document.add(outcome.piece))
    if isPrompt { isOpen = output.sink.flush() }
    showProgress()
    return isOpen
  }

  /// Closes the document.
  ///
  /// - Parameters:
  ///   - troubles: what belongs to no one input.
  ///   - configurations: those all of whose messages were to be read.
  func end(_ troubles: [String], _ configurations: [Configuration]) -> ExitStatus {
    progress?.erase()
    let troubles = troubles + (isCut ? [interruption] : [])
    for reason in troubles { trouble.report(reason) }
    output.sink.write(document.end(troubles))
    if let reason = output.finish(isWhole: !isCut) { trouble.report(reason) }
    silence.close(isWhole: trouble.isEmpty && !output.sink.isClosed, configurations, trouble)
    if !trouble.isEmpty { return .trouble }
    return fails ? .findings : .clean
  }

  private var interruption: String {
    let end = output.file.map { "\($0) was not written" } ?? "the findings are of these only"
    return "interrupted after \(Grouped.messages(count)): \(end)"
  }

  private func showProgress() {
    if count == 2 { progress = makeProgress() }
    guard let progress else { return }
    progress.advance(count, now: Terminal.now) { _ = output.sink.flush() }
  }

  /// nil where nobody would see it, or where a pager may share the terminal.
  private func makeProgress() -> Progress? {
    guard Terminal.canErase(2), output.file != nil || !Terminal.isPipe(1) else { return nil }
    let progress = Progress(
      begin: begin, columns: { Terminal.columns(2) }, write: { Trouble.write($0) })
    if output.file == nil { output.sink.willWrite = { [weak progress] in progress?.erase() } }
    return progress
  }
}
