import ArgumentParser

/// The command line of `replylint`.
struct ReplylintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replylint",
    abstract: "Reads a reply to a customer before it is sent.",
    discussion: """
      Flags what lets a customer down: no apology where one is owed, a misspelled name, a question \
      left unanswered, form-letter phrases, placeholders left in.

      Exit status: 0 nothing at or above --fail-on, 1 findings, 2 part of the work could not be done.
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, InspectCommand.self, FilterCommand.self, LexiconCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}
