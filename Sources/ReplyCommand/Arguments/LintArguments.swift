import ArgumentParser
import ReplyRuleKit

extension Severity: ExpressibleByArgument {}
extension LintRequest.InputFormat: ExpressibleByArgument {}
extension LintRequest.OutputFormat: ExpressibleByArgument {}
extension LintRequest.Colour: ExpressibleByArgument {}

/// Options that `check` and `inspect` share.
struct LintArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Messages, folders, Maildir, mbox, MH or JSON Lines; - is standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(help: "How to read the input: auto, mime, text, jsonl.")
  var inputFormat: LintRequest.InputFormat = .auto

  @Option(
    help: ArgumentHelp(
      """
      How to write the outcome: text, json, jsonl; of check also sarif, github, gitlab, checkstyle, \
      junit, csv.
      """, valueName: "output-format"))
  var outputFormat: LintRequest.OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "File for the outcome, in place of stdout; it is written whole or not at all.",
      valueName: "file"))
  var outputFile: String?

  @Option(help: "What standard input is called in findings.")
  var stdinName = "<stdin>"

  @Option(help: "File with the customer's message that is replied to.")
  var original: String?

  @Option(
    help: ArgumentHelp(
      "Folder in which the customer's message is looked for, by In-Reply-To and References.",
      valueName: "dir"))
  var maildir: [String] = []

  @Option(help: ArgumentHelp("A name by which the customer is known.", valueName: "name"))
  var customer: [String] = []

  @Option(help: ArgumentHelp("Folder of .lex files, added to the built-in ones.", valueName: "dir"))
  var lexicons: [String] = []

  @Option(help: ArgumentHelp("Configuration file, in place of those found.", valueName: "file"))
  var config: String?

  @Option(help: "Least severity that makes the exit status 1: error, warning, note.")
  var failOn: Severity?

  @Option(help: "Findings below this confidence, 0 to 1, are not shown.")
  var minConfidence: Double?

  @Option(
    help: ArgumentHelp("Only these rules or categories, with commas between.", valueName: "rules"))
  var select: String?

  @Option(
    help: ArgumentHelp("Not these rules or categories, with commas between.", valueName: "rules"))
  var ignore: String?

  @Option(help: ArgumentHelp("Number of workers; one a core when not given.", valueName: "n"))
  var jobs: Int?

  @Option(help: "Colours in text output: auto, always, never.")
  var color: LintRequest.Colour = .auto

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("no input: name a file or folder, or - for standard input")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs is \(jobs), expected a number from 1 to 256")
    }
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is \(minConfidence), expected a number from 0 to 1")
    }
  }

  func request(_ task: LintRequest.Task) -> LintRequest {
    var request = LintRequest()
    request.task = task
    request.paths = paths
    request.inputFormat = inputFormat
    request.outputFormat = outputFormat
    request.outputFile = outputFile
    request.stdinName = stdinName
    request.original = original
    request.maildirs = maildir
    request.customerNames = customer
    request.lexiconFolders = lexicons
    request.configuration = config
    request.failOn = failOn
    request.minConfidence = minConfidence
    request.select = select.map(Self.list)
    request.ignore = ignore.map(Self.list) ?? []
    request.jobs = jobs
    request.colour = color
    return request
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop(while: { $0 == " " })) }
  }
}
