import ArgumentParser
import ReplyRuleKit

/// Options of `filter`.
struct FilterArguments: ParsableArguments {
  @Option(help: "File with the customer's message that is replied to.")
  var original: String?

  @Option(
    help: ArgumentHelp(
      "Folder in which the customer's message is looked for, by In-Reply-To and References.",
      valueName: "dir"))
  var maildir: [String] = []

  @Option(help: ArgumentHelp("Folder of .lex files, added to the built-in ones.", valueName: "dir"))
  var lexicons: [String] = []

  @Option(help: ArgumentHelp("Configuration file, in place of those found.", valueName: "file"))
  var config: String?

  @Option(help: "Least severity that makes the exit status 1: error, warning, note.")
  var failOn: Severity?

  func request() -> LintRequest {
    var request = LintRequest()
    request.paths = ["-"]
    request.original = original
    request.maildirs = maildir
    request.lexiconFolders = lexicons
    request.configuration = config
    request.failOn = failOn
    return request
  }
}
