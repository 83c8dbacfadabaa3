import ArgumentParser

/// `replylint inspect`.
struct InspectCommand: ParsableCommand {
  enum Turn: String, CaseIterable, ExpressibleByArgument { case reply, original }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was seen in messages: anatomy, acts, questions, names.")

  @OptionGroup var lint: LintArguments

  @Option(
    help: ArgumentHelp(
      "Whose turn the text is.",
      discussion: "original: the text is the customer's.\nExample: --turn original",
      valueName: "turn"))
  var turn = Turn.reply

  func validate() throws {
    guard LintRequest.OutputFormat.ofInspect.contains(lint.output.outputFormat) else {
      throw ValidationError(
        "inspect writes text, json or jsonl; \"\(lint.output.outputFormat.rawValue)\" is of check alone"
      )
    }
  }

  func run() throws {
    var request = lint.request(.inspect)
    request.isOriginal = turn == .original
    throw ExitCode(LintRun(request).run().rawValue)
  }
}
