import ArgumentParser

/// `replylint filter`.
struct FilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Passes a message from stdin to stdout unchanged; findings go to stderr.")

  @OptionGroup var lint: FilterArguments

  func run() throws {
    throw ExitCode(FilterRun(lint.request()).run().rawValue)
  }
}
