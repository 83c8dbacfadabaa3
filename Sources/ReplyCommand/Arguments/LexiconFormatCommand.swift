import ArgumentParser

/// `replylint lexicon format`.
struct LexiconFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lays .lex files out in one way, in place.",
    discussion: "Words and their order stay; a file with errors is left as it is.")

  @Argument(
    help: ArgumentHelp("Folders with .lex files, or single .lex files.", valueName: "folder"),
    completion: .directory)
  var paths: [String]

  @Flag(help: "Changes nothing, and names the files that would change; the exit status is then 1.")
  var check = false

  func run() throws {
    var request = LexiconRequest()
    request.paths = paths
    request.onlyCheck = check
    throw ExitCode(LexiconFormatRun(request).run().rawValue)
  }
}
