import ArgumentParser

/// `replylint explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: why, options, how to silence it, examples.",
    discussion: "Of a category it lists the rules. The same pages are in docs/rules.")

  @Argument(
    help: ArgumentHelp("Rules or categories.", valueName: "rule"),
    completion: .custom { _, _, _ in RuleNames.identifiers + RuleNames.categories })
  var rules: [String] = []

  @OptionGroup var colour: ColourArguments

  func run() throws {
    throw ExitCode(ExplainRun(names: rules, colour: colour.color).run().rawValue)
  }
}
