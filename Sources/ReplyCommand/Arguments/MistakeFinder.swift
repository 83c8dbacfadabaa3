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
    let (named, words) = CommandTable.root.resolved(arguments[...])
    let command = named.standing
    var rest = words
    if let word = rest.first, !command.shownSubcommands.isEmpty, !word.hasPrefix("-") {
      return .unknownCommand(word, nearest: nearestCommand(to: word, in: command))
    }
    var values: [String] = []
    while let word = rest.popFirst(), word != "--" {
      guard word.hasPrefix("--") else {
        values.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = command.option(name) else { return unknown(name, in: command) }
      guard option.kind == .option else { continue }
      let next = rest.first.flatMap { $0.hasPrefix("--") ? nil : $0 }
      guard let value = parts.count > 1 ? String(parts[1]) : next else {
        return .noValue(option: name, expected: expected(option), command: command.fullName)
      }
      if parts.count == 1 { rest = rest.dropFirst() }
      if let mistake = mistake(in: value, of: option, name) { return mistake }
    }
    return mistake(in: values + rest, of: command)
  }

  static func nearestCommand(to word: String, in command: CommandTable.Command) -> String? {
    NearestName.of(word, among: command.shownSubcommands.map(\.commandName))
  }

  private static func unknown(_ name: String, in command: CommandTable.Command) -> UsageError {
    let known = command.options.compactMap(\.preferredName?.text)
    if let nearest = NearestName.of(name, among: known) {
      return .unknownOption(name, nearest: nearest, command: command.fullName)
    }
    let others = CommandTable.root.shownSubcommands
    if let other = others.first(where: { $0.option(name) != nil }) {
      return .optionOfOther(name, command: command.fullName, other: other.fullName)
    }
    return .unknownOption(name, nearest: nil, command: command.fullName)
  }

  private static func mistake(
    in value: String, of argument: CommandTable.Argument, _ name: String
  ) -> UsageError? {
    if let values = argument.allValues, !values.isEmpty, !values.contains(value) {
      let nearest = NearestName.of(value, among: values)
      return .wrongValue(value, of: name, expected: expected(argument), nearest: nearest)
    }
    let isNumber =
      switch argument.valueName {
      case "n": Int(value) != nil
      case "share": Double(value) != nil
      default: true
      }
    return isNumber ? nil : .wrongValue(value, of: name, expected: expected(argument), nearest: nil)
  }

  /// Of the words that are no options.
  private static func mistake(
    in values: [String], of command: CommandTable.Command
  ) -> UsageError? {
    let known = command.positionals
    for (value, argument) in zip(values, known) {
      if let mistake = mistake(in: value, of: argument, argument.label) { return mistake }
    }
    if values.count < known.count, case let missing = known[values.count], !missing.isOptional {
      return missing.allValues == nil
        ? .noArgument(missing.label, command: command.fullName)
        : .noValue(
          option: missing.label, expected: expected(missing), command: command.fullName)
    }
    guard values.count > known.count, !known.contains(where: \.isRepeating) else { return nil }
    return .surplus(values[known.count], command: command.fullName)
  }

  /// What an argument takes, in words: `text, json or jsonl`.
  private static func expected(_ argument: CommandTable.Argument) -> String {
    if let values = argument.allValues, let last = values.last {
      return values.count == 1 ? last : values.dropLast().joined(separator: ", ") + " or " + last
    }
    switch argument.valueName {
    case "n": return "a whole number"
    case "share": return "a number from 0 to 1"
    case let name: return "a \(name ?? "value")"
    }
  }

  /// The argument parser's words in the form of all messages: lower case, no full stop.
  static func plain(_ message: String) -> String {
    let start = message.prefix(2).allSatisfy(\.isUppercase) ? "" : message.prefix(1).lowercased()
    let rest = message.dropFirst(start.count)
    return start + (rest.hasSuffix(".") ? rest.dropLast() : rest)
  }
}
