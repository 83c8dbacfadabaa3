import ArgumentParser

/// `replylint inspect`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was seen in messages: anatomy, acts, questions, names.")

  @OptionGroup var lint: LintArguments

  @Option(help: "Whose turn the text is: reply, original.")
  var turn = "reply"

  func validate() throws {
    guard turn == "reply" || turn == "original" else {
      throw ValidationError("--turn is \"\(turn)\", expected reply or original")
    }
  }

  func run() throws {
    var request = lint.request(.inspect)
    request.isOriginal = turn == "original"
    throw ExitCode(LintRun(request).run().rawValue)
  }
}
