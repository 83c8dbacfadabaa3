import ArgumentParser

/// `replylint check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports findings about replies (the default command).")

  @OptionGroup var lint: LintArguments

  @OptionGroup(title: "Templates") var templates: TemplateArguments

  @OptionGroup(title: "Silence") var accepting: BaselineArguments

  @OptionGroup(title: "Output") var ledger: QuestionArguments

  func validate() throws {
    try ledger.validate(lint.output.outputFormat)
    guard let baseline = accepting.writeBaseline else { return }
    if baseline == "-" || baseline == lint.output.outputFile {
      throw ValidationError(
        "--write-baseline is \"\(baseline)\", expected a file that nothing else is written to")
    }
    guard lint.suppression.baseline != nil else { return }
    throw ValidationError(
      "--write-baseline and --baseline stand together: the one writes, the other reads; "
        + "name one of them")
  }

  func run() throws {
    var request = lint.request(.check)
    request.writeBaseline = accepting.writeBaseline
    templates.fill(&request)
    request.showsQuestions = ledger.questions
    throw ExitCode(LintRun(request).run().rawValue)
  }
}
