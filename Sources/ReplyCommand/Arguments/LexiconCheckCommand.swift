import ArgumentParser

extension LexiconRequest.OutputFormat: ExpressibleByArgument {}
extension LexiconRequest.Order: ExpressibleByArgument {}

/// `replylint lexicon check`.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks phrases, and tries the sentences that stand with them.")

  @Argument(
    help: ArgumentHelp("Folders with .lex files, or single .lex files.", valueName: "folder"),
    completion: .directory)
  var paths: [String]

  @Flag(help: "Without the built-in phrases; else the folders are checked as additions to them.")
  var alone = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Mail in which each phrase is counted.",
      discussion: """
        Files, folders, Maildir, mbox, MH or JSON Lines, sent mail at best.
        Example: --coverage ~/Maildir/.Sent
        """,
      valueName: "path"),
    completion: .file())
  var coverage: [String] = []

  @Option(
    help: ArgumentHelp(
      "Order of the counted phrases.",
      discussion: "file: as they stand; count: the most frequent first.\nExample: --sort count",
      valueName: "order"))
  var sort: LexiconRequest.Order = .file

  @Option(
    help: ArgumentHelp(
      "How to write the outcome.",
      discussion: """
        json is for programs: docs/lexicons.md.
        Example: --output-format json
        """,
      valueName: "format"))
  var outputFormat: LexiconRequest.OutputFormat = .text

  @OptionGroup var workers: WorkerArguments
  @OptionGroup var colour: ColourArguments

  func run() throws {
    var request = LexiconRequest()
    request.paths = paths
    request.isAlone = alone
    request.mail = coverage.isEmpty ? nil : coverage
    request.order = sort
    request.outputFormat = outputFormat
    request.jobs = workers.jobs
    request.colour = colour.color
    throw ExitCode(LexiconCheckRun(request).run().rawValue)
  }
}
