import ArgumentParser

/// `replylint lexicon`.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Checks and lays out files of phrases (.lex).",
    subcommands: [LexiconCheckCommand.self, LexiconFormatCommand.self])
}
