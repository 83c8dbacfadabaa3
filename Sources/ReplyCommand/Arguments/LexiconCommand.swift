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
    help: ArgumentHelp("Folders with .lex files, or single .lex files.", valueName: "dir"),
    completion: .directory)
  var paths: [String]

  @Flag(help: "Without the built-in phrases; else the folders are checked as additions to them.")
  var alone = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Mail in which each phrase is counted: files, folders, Maildir, mbox, MH or JSON Lines.",
      valueName: "path"),
    completion: .file())
  var coverage: [String] = []

  @Option(help: "Order of the counted phrases: file, count.")
  var sort: LexiconRequest.Order = .file

  @Option(help: "How to write the outcome: text, json.")
  var outputFormat: LexiconRequest.OutputFormat = .text

  @Option(help: ArgumentHelp("Number of workers; one a core when not given.", valueName: "n"))
  var jobs: Int?

  @Option(help: "Colours in text output: auto, always, never.")
  var color: LintRequest.Colour = .auto

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
    request.colour = color
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
    help: ArgumentHelp("Folders with .lex files, or single .lex files.", valueName: "dir"),
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
