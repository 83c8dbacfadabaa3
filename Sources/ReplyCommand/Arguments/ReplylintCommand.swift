import ArgumentParser
import Glibc

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
    version: ProgramVersion.number,
    subcommands: [CheckCommand.self, InspectCommand.self, FilterCommand.self],
    defaultSubcommand: CheckCommand.self)
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports findings about replies (the default command).")

  @OptionGroup var lint: LintArguments

  func run() throws {
    throw ExitCode(LintRun(lint.request(.check)).run().rawValue)
  }
}

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was seen in messages: anatomy, acts, questions, names.")

  @OptionGroup var lint: LintArguments

  @Option(help: "Whose turn the text is: reply, original.")
  var turn = "reply"

  func validate() throws {
    guard turn == "reply" || turn == "original" else {
      throw ValidationError("--turn is \"\(turn)\", expected reply or original")
    }
    guard LintRequest.OutputFormat.ofInspect.contains(lint.outputFormat) else {
      throw ValidationError(
        "inspect writes text, json or jsonl; \"\(lint.outputFormat.rawValue)\" is of check alone")
    }
  }

  func run() throws {
    var request = lint.request(.inspect)
    request.isOriginal = turn == "original"
    throw ExitCode(LintRun(request).run().rawValue)
  }
}

struct FilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Passes a message from stdin to stdout unchanged; findings go to stderr.")

  @OptionGroup var lint: FilterArguments

  func run() throws {
    throw ExitCode(FilterRun(lint.request()).run().rawValue)
  }
}
