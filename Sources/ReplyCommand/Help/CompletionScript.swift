import ArgumentParser

/// What a shell needs to complete command lines, from the argument parser.
enum CompletionScript {
  enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  /// The parser offers only commands where the first word stands; a path may stand there as well,
  /// since `check` is the default. That is put in.
  static func text(for shell: Shell) -> String {
    switch shell {
    case .bash:
      ReplylintCommand.completionScript(for: .bash)
        .replacing("complete -o filenames -F", with: "complete -o filenames -o default -F") + "\n"
    case .zsh:
      ReplylintCommand.completionScript(for: .zsh)
        .replacing(
          "_describe -V subcommand subcommands &&",
          with: "{ _describe -V subcommand subcommands || _files } &&") + "\n"
    case .fish:
      ReplylintCommand.completionScript(for: .fish) + "\n"
        + "complete -c 'replylint' -n "
        + "'__replylint_should_offer_completions_for_positional \"replylint\" -eq 1' -F\n"
    }
  }
}
