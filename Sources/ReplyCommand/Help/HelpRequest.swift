/// A command line that asks for help: `-h`, `--help`, or `help` and the name of a command.
struct HelpRequest {
  private let words: ArraySlice<String>
  private let isLong: Bool
  /// Asked for by `help`: every word names a command.
  private let isCommand: Bool

  /// - Parameter arguments: without the program's name.
  /// - Returns: nil where no help is asked for.
  init?(_ arguments: [String]) {
    let asked = arguments.prefix { $0 != "--" }
    if asked.first == "help" {
      words = asked.dropFirst().filter { !$0.hasPrefix("-") }[...]
      isLong = true
    } else if asked.contains("--help") || asked.contains("-h") {
      words = asked
      isLong = asked.contains("--help")
    } else if Self.needsSubcommand(asked) {
      words = asked
      isLong = false
    } else {
      return nil
    }
    isCommand = asked.first == "help"
  }

  /// A command that does nothing by itself, such as `lexicon`, is all that was typed.
  private static func needsSubcommand(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    return !(CommandTable.root.subcommand(word)?.shownSubcommands.isEmpty ?? true)
  }

  /// - Throws: `UsageError.unknownCommand` for `help` about what is no command.
  func screen(width: Int) throws(UsageError) -> String {
    let (command, rest) = CommandTable.root.resolved(words)
    if isCommand, let word = rest.first {
      throw .unknownCommand(word, nearest: MistakeFinder.nearestCommand(to: word, in: command))
    }
    let screen = HelpScreen(command, width: width)
    return isLong ? screen.long : screen.short
  }
}
