import Glibc
import ReplyEngine

/// Finds what is mistyped in a command line that cannot be followed, by the table of commands.
///
/// The argument parser finds that something is wrong; this says what was probably meant.
enum MistakeFinder {
  /// A first word that is no command but nearly one, where no file has that name: `chekc`.
  ///
  /// Without this it would be a path to be checked.
  static func misspelledCommand(_ arguments: [String]) -> UsageError? {
    guard let word = arguments.first, !word.hasPrefix("-"), access(word, F_OK) != 0 else {
      return nil
    }
    let names = ReplylintCommand.commandNames
    guard !names.contains(word), let nearest = NearestName.of(word, among: names) else {
      return nil
    }
    return .unknownCommand(word, nearest: nearest)
  }

  /// The first mistake in a command line that the argument parser refused, or nil where its own
  /// words have to do.
  static func mistake(in arguments: [String]) -> UsageError? {
    let root = CommandTable.root
    var (command, rest) = root.resolved(arguments[...])
    if let standard = command.defaultSubcommand.flatMap(command.subcommand) { command = standard }
    if let word = rest.first, !command.shownSubcommands.isEmpty, !word.hasPrefix("-") {
      return .unknownCommand(word, nearest: nearestCommand(to: word, in: command))
    }
    while let word = rest.popFirst(), word != "--" {
      guard word.hasPrefix("--") else { continue }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0].dropFirst(2))
      guard let option = command.option(name) else { return unknown(name, in: command, root) }
      guard option.kind == .option else { continue }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else { return nil }
      if let mistake = mistake(in: value, of: option, "--" + name) { return mistake }
    }
    return nil
  }

  static func nearestCommand(to word: String, in command: CommandTable.Command) -> String? {
    NearestName.of(word, among: command.shownSubcommands.map(\.commandName))
  }

  /// The argument parser's words in the form of all messages: lower case, no full stop.
  static func plain(_ message: String) -> String {
    let start = message.prefix(2).allSatisfy(\.isUppercase) ? "" : message.prefix(1).lowercased()
    let rest = message.dropFirst(start.count)
    return start + (rest.hasSuffix(".") ? rest.dropLast() : rest)
  }

  private static func unknown(
    _ name: String, in command: CommandTable.Command, _ root: CommandTable.Command
  ) -> UsageError {
    let known = command.options.compactMap(\.preferredName?.name)
    if let nearest = NearestName.of(name, among: known) {
      return .unknownOption("--" + name, nearest: "--" + nearest, command: command.fullName)
    }
    if let other = root.shownSubcommands.first(where: { $0.option(name) != nil }) {
      return .optionOfOther("--" + name, command: command.fullName, other: other.fullName)
    }
    return .unknownOption("--" + name, nearest: nil, command: command.fullName)
  }

  private static func mistake(
    in value: String, of option: CommandTable.Argument, _ name: String
  ) -> UsageError? {
    if let values = option.allValues, !values.isEmpty, !values.contains(value) {
      return .wrongValue(
        value, option: name, expected: values, nearest: NearestName.of(value, among: values))
    }
    switch option.valueName {
    case "n" where Int(value) == nil:
      return .noNumber(value, option: name, expected: "a whole number")
    case "share" where Double(value) == nil:
      return .noNumber(value, option: name, expected: "a number from 0 to 1")
    default: return nil
    }
  }
}

extension CommandTable.Command {
  /// The option or flag of a name without its dashes.
  func option(_ name: String) -> CommandTable.Argument? {
    (arguments ?? []).first { ($0.names ?? []).contains { $0.name == name } }
  }
}
