import ArgumentParser

/// `replylint rules`.
struct RulesCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules by category.")

  @Argument(
    help: ArgumentHelp(
      "Rules or categories; all when none is named.", valueName: "rule"),
    completion: .custom { _, _, _ in RuleNames.identifiers + RuleNames.categories })
  var rules: [String] = []

  @Option(
    help: ArgumentHelp(
      "Also says which rules are silent in a language, for want of phrases.",
      discussion: "A language tag (BCP 47).\nExample: --language de",
      valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Folder of .lex files, added to the built-in ones.",
      discussion: "May stand several times.\nExample: --lexicons phrases/",
      valueName: "dir"),
    completion: .directory)
  var lexicons: [String] = []

  @Option(
    help: ArgumentHelp(
      "How to write the list.",
      discussion: "json is for programs: docs/output-schema.md.\nExample: --output-format json",
      valueName: "format"))
  var outputFormat = Format.text

  @OptionGroup var colour: ColourArguments

  func run() throws {
    throw ExitCode(RuleListRun(self).run().rawValue)
  }
}
