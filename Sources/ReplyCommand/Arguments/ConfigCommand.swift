import ArgumentParser

/// `replylint config`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Shows the settings that hold for a path, and where each was said.",
    discussion: """
      What is written is a configuration itself, each value with its place as a comment. \
      --schema writes the JSON Schema of configurations, for editors that check while typing.
      """)

  @Argument(
    help: ArgumentHelp(
      "A file or folder; - is standard input.",
      discussion: "Default: the working folder.", valueName: "path"),
    completion: .file())
  var path = "."

  @Flag(help: "Writes the JSON Schema of configurations instead.")
  var schema = false

  @OptionGroup(title: "Rules") var rules: RuleArguments

  func run() throws {
    var request = LintRequest()
    rules.fill(&request)
    throw ExitCode(ConfigRun(request, path: path, writesSchema: schema).run().rawValue)
  }
}
