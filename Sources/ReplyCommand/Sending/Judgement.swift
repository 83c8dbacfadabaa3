import ReplyMail
import ReplyModel
import ReplyReporters

/// One message, judged in a process of its own.
struct Judgement {
  let request: LintRequest
  let reporter: any Reporter
  /// Seconds.
  let deadline: Int

  /// What the reporter says of the message; empty where it says nothing.
  ///
  /// - Parameter original: the customer's message, where the client knows it.
  /// - Throws: `ChildWork.Failure`: it was not judged, and why.
  func report(
    on bytes: [UInt8], original: [UInt8]? = nil
  ) throws(ChildWork.Failure) -> [UInt8] {
    try ChildWork.answer(deadline: deadline) { () throws(SetupError) in
      let setup = Setup(request)
      let placement = try SettingsTable(setup).placement(of: nil)
      let builder = ExchangeBuilder(
        request: request, original: try self.original(original, setup), index: request.messageIndex)
      let worker = LintWorker(request: request, builder: builder, reporter: reporter)
      let raw = RawMessage(detecting: bytes, path: request.stdinName)
      let item = WorkItem(input: .message(raw, placement), name: request.stdinName)
      return reporter.document().add(worker.outcome(of: item).piece)
    }
  }

  private func original(_ bytes: [UInt8]?, _ setup: Setup) throws(SetupError) -> Message? {
    guard let bytes else { return try setup.original() }
    return RawMessage(detecting: bytes, path: "original").message()
  }
}
