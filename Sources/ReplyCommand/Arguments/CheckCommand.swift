import ArgumentParser

/// `replylint check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports findings about replies (the default command).")

  @OptionGroup var lint: LintArguments

  func run() throws {
    throw ExitCode(LintRun(lint.request(.check)).run().rawValue)
  }
}
