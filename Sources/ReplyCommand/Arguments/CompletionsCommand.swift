import ArgumentParser

/// `replylint completions`.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints completions of command lines for bash, zsh or fish.",
    discussion: """
      For one session: source <(replylint completions bash), in fish \
      replylint completions fish | source.

      For good: bash ~/.local/share/bash-completion/completions/replylint, zsh a file _replylint in \
      a folder of $fpath, fish ~/.config/fish/completions/replylint.fish.
      """)

  @Argument(help: ArgumentHelp("The shell.", valueName: "shell"))
  var shell: CompletionScript.Shell

  func run() throws {
    throw ExitCode(Sink.toStandardOutput(CompletionScript.text(for: shell)).rawValue)
  }
}
