import ArgumentParser

/// The command line of `replylint`.
struct ReplylintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replylint",
    abstract: "Reads a reply to a customer before it is sent.",
    discussion: """
      Flags what lets a customer down: no apology where one is owed, a misspelled name, a question \
      left unanswered, form-letter phrases, placeholders left in.

      A path without a command is checked: replylint draft.eml is replylint check draft.eml.
      """,
    version: ProgramVersion.number,
    subcommands: [
      CheckCommand.self, InspectCommand.self, FilterCommand.self, SendmailCommand.self,
      ForceNextCommand.self, LastCommand.self, EditCommand.self, NativeHostCommand.self,
      MilterCommand.self,
      DoctorCommand.self, LearnCommand.self, AuditCommand.self,
      RulesCommand.self, ExplainCommand.self, ConfigCommand.self, InitCommand.self,
      LexiconCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
