import Glibc
import ReplyMail
import ReplyStore

/// `filter`: the message goes from stdin to stdout first, byte for byte; only then is it judged.
struct FilterRun {
  private let request: LintRequest
  private let trouble = Trouble()

  init(_ request: LintRequest) { self.request = request }

  func run() -> ExitStatus {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try passOn()
    } catch {
      trouble.report("stdin: cannot pass the message on: \(error.reason)")
      return .trouble
    }
    guard !Interruption.isRequested else {
      trouble.report("interrupted: the message was passed on whole, but not judged")
      return .trouble
    }
    do throws(SetupError) {
      let setup = Setup(request)
      let placement = try SettingsTable(setup).placement(of: nil)
      trouble.note(setup.notices)
      let index = request.messageIndex
      trouble.note(index?.notice.map { [$0] } ?? [])
      let builder = ExchangeBuilder(request: request, original: try setup.original(), index: index)
      let reporter = request.reporter(
        isColoured: TerminalColour.isOn(request.colour, descriptor: 2))
      let worker = LintWorker(
        request: request, builder: builder, reporter: reporter)
      let raw = RawMessage(detecting: bytes, path: request.stdinName)
      let outcome = worker.outcome(
        of: WorkItem(input: .message(raw, placement), name: request.stdinName))
      trouble.note(outcome.notices)
      trouble.remark(outcome.remarks)
      let findings = Sink(descriptor: 2)
      findings.write(reporter.document().add(outcome.piece))
      findings.flush()
      return outcome.fails ? .findings : .clean
    } catch {
      trouble.report(error.message)
      return .trouble
    }
  }

  /// Copies what is left of stdin to stdout, for when nothing can be judged.
  static func passOnUnread() {
    _ = try? FilterRun(LintRequest()).passOn()
  }

  /// Copies stdin to stdout as it comes and keeps it.
  ///
  /// - Throws: `FileError` where either side fails; what came is still read to its end, so that the
  ///   writer before us is not cut off.
  private func passOn() throws(FileError) -> [UInt8] {
    var kept: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let sink = Sink(descriptor: 1)
    // A message that has begun to come must not be cut off.
    Interruption.watch(endsInput: false)
    while true {
      if kept.isEmpty, Interruption.isRequested {
        throw FileError(path: "stdin", reason: "interrupted before it came")
      }
      let count = read(0, &piece, piece.count)
      if count > 0 {
        kept.append(contentsOf: piece[..<count])
        sink.write(Array(piece[..<count]))
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw FileError(path: "stdin", reason: FileReading.systemReason())
      }
    }
    guard sink.flush() else {
      let reason =
        sink.failure.map(FileReading.reason) ?? "the reader closed the pipe"
      throw FileError(path: "stdout", reason: "stdout took only part of it: \(reason)")
    }
    return kept
  }
}
