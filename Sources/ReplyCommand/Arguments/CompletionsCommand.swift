import ArgumentParser

/// `replylint completions`.
struct CompletionsCommand: ParsableCommand {
  enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints what a shell needs to complete command lines of replylint.",
    discussion: """
      For one session: source <(replylint completions bash), in fish \
      replylint completions fish | source.

      For good: bash ~/.local/share/bash-completion/completions/replylint, zsh a file _replylint in \
      a folder of $fpath, fish ~/.config/fish/completions/replylint.fish.
      """)

  @Argument(help: ArgumentHelp("The shell.", valueName: "shell"))
  var shell: Shell

  func run() throws {
    let script =
      switch shell {
      case .bash: ReplylintCommand.completionScript(for: .bash)
      case .zsh: ReplylintCommand.completionScript(for: .zsh)
      case .fish: ReplylintCommand.completionScript(for: .fish)
      }
    throw ExitCode(Sink.toStandardOutput(script + "\n").rawValue)
  }
}
