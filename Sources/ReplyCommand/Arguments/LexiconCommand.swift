import ArgumentParser

extension LexiconRequest.OutputFormat: ExpressibleByArgument {}
extension LexiconRequest.Order: ExpressibleByArgument {}

/// `replylint lexicon`.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Checks and lays out files of phrases (.lex).",
    subcommands: [LexiconCheckCommand.self, LexiconFormatCommand.self])
}

/// `replylint lexicon check`.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks phrases, and tries the sentences that stand with them.",
    discussion: """
      Exit status: 0 all is well, 1 something is to be mended, 2 part of the work could not be done.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders with .lex files, or single .lex files.",
      discussion: "Later ones win. Example: replylint lexicon check ours", valueName: "folder"),
    completion: .directory)
  var paths: [String]

  @Flag(
    help: ArgumentHelp(
      "Without the built-in phrases.",
      discussion: "Else the folders are checked as additions to them."))
  var alone = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Mail in which each phrase is counted.",
      discussion: """
        Files, folders, Maildir, mbox, MH or JSON Lines; several may follow.
        Example: --coverage ~/Maildir/.Sent
        """,
      valueName: "path"),
    completion: .file())
  var coverage: [String] = []

  @Option(
    help: ArgumentHelp(
      "Order of the counted phrases.",
      discussion: "count: those found in most messages first.\nExample: --sort count",
      valueName: "order"))
  var sort: LexiconRequest.Order = .file

  @Option(
    help: ArgumentHelp(
      "How to write the outcome.",
      discussion: "json is for programs: docs/lexicons.md.\nExample: --output-format json",
      valueName: "format"))
  var outputFormat: LexiconRequest.OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "Number of workers that read mail, 1 to 256.",
      discussion: "Default: one a core.\nExample: --jobs 1", valueName: "n"))
  var jobs: Int?

  @OptionGroup var colour: ColourArguments

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs is \(jobs), expected a number from 1 to 256")
    }
  }

  func run() throws {
    var request = LexiconRequest()
    request.paths = paths
    request.isAlone = alone
    request.mail = coverage.isEmpty ? nil : coverage
    request.order = sort
    request.outputFormat = outputFormat
    request.jobs = jobs
    request.colour = colour.color
    throw ExitCode(LexiconCheckRun(request).run().rawValue)
  }
}

/// `replylint lexicon format`.
struct LexiconFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lays .lex files out in one way, in place.",
    discussion: """
      Words and their order stay; a file with errors is left as it is.

      Exit status: 0 done, 1 --check found files to format, 2 part of the work could not be done.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders with .lex files, or single .lex files.",
      discussion: "Example: replylint lexicon format ours", valueName: "folder"),
    completion: .directory)
  var paths: [String]

  @Flag(help: "Changes nothing, and names the files that would change.")
  var check = false

  func run() throws {
    var request = LexiconRequest()
    request.paths = paths
    request.onlyCheck = check
    throw ExitCode(LexiconFormatRun(request).run().rawValue)
  }
}
