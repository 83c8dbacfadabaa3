import ReplyMail
import ReplyModel
import ReplyReporters

/// One message, judged in a process of its own.
struct Judgement {
  let request: LintRequest
  /// Writes the findings of the verdict.
  let report: any Reporter
  /// Findings that keep nothing back are reported too.
  var showsNotes = false
  /// Seconds.
  let deadline: Int

  /// - Parameter original: the customer's message, where the client knows it.
  /// - Throws: `ChildWork.Failure`: it was not judged, and why.
  func verdict(
    on bytes: [UInt8], original: [UInt8]? = nil
  ) throws(ChildWork.Failure) -> SendVerdict {
    let answer = try ChildWork.answer(deadline: deadline) { () throws(SetupError) in
      let setup = Setup(request)
      let placement = try SettingsTable(setup).placement(of: nil)
      let builder = ExchangeBuilder(
        request: request, original: try self.original(original, setup), index: request.messageIndex)
      let reporter = VerdictReporter(report: report, showsNotes: showsNotes)
      let worker = LintWorker(request: request, builder: builder, reporter: reporter)
      let raw = RawMessage(detecting: bytes, path: request.stdinName)
      let item = WorkItem(input: .message(raw, placement), name: request.stdinName)
      return reporter.document().add(worker.outcome(of: item).piece)
    }
    guard let verdict = SendVerdict(bytes: answer) else {
      throw ChildWork.Failure(reason: "there is nothing to read")
    }
    return verdict
  }

  private func original(_ bytes: [UInt8]?, _ setup: Setup) throws(SetupError) -> Message? {
    guard let bytes else { return try setup.original() }
    return RawMessage(detecting: bytes, path: "original").message()
  }
}
