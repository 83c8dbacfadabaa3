import ArgumentParser

/// `replylint filter`.
struct FilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Passes a message on unchanged; findings go to stderr.",
    discussion: "The message comes on stdin and goes to stdout, byte for byte, whatever is found.")

  @OptionGroup var lint: FilterArguments

  func run() throws {
    throw ExitCode(FilterRun(lint.request()).run().rawValue)
  }
}
