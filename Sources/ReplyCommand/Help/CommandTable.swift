import ArgumentParser
import FoundationEssentials

/// The commands and options as the argument parser knows them: the one source of help, manual page
/// and what is said about mistakes. An option that is added to a command appears in all of them.
struct CommandTable: Decodable {
  struct Command: Decodable {
    var commandName: String
    var shouldDisplay: Bool
    var superCommands: [String]?
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      var kind: String
      var name: String

      /// As it is typed.
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: Kind
    var shouldDisplay: Bool
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?
  }

  var command: Command

  static let root: Command = {
    let source = Data(ReplylintCommand._dumpHelp().utf8)
    guard let table = try? JSONDecoder().decode(CommandTable.self, from: source) else {
      preconditionFailure("the argument parser writes its table as its version 0 does")
    }
    return table.command
  }()
}

extension CommandTable.Command {
  /// `replylint check`.
  var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// Those that people are told about; `help` is known all the same.
  var shownSubcommands: [Self] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  var shownArguments: [CommandTable.Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  var options: [CommandTable.Argument] { shownArguments.filter { $0.kind != .positional } }

  var positionals: [CommandTable.Argument] { shownArguments.filter { $0.kind == .positional } }

  func subcommand(_ name: String) -> Self? {
    (subcommands ?? []).first { $0.commandName == name }
  }

  /// The subcommand that runs when none is named, or the command itself.
  var standing: Self { defaultSubcommand.flatMap(subcommand) ?? self }

  /// The option or flag of a name as it is typed.
  func option(_ name: String) -> CommandTable.Argument? {
    (arguments ?? []).first { ($0.names ?? []).contains { $0.text == name } }
  }

  /// The discussion, cut where its lines end.
  var paragraphs: [String] {
    (discussion ?? "").split(separator: "\n").map(String.init)
  }

  /// Follows the names of subcommands.
  ///
  /// - Returns: the command, and the words that are not part of its name.
  func resolved(_ words: ArraySlice<String>) -> (command: Self, rest: ArraySlice<String>) {
    guard let word = words.first, let next = subcommand(word) else { return (self, words) }
    return next.resolved(words.dropFirst())
  }

  /// `replylint check [options] [<path> ...]`.
  var usage: String {
    var parts = [fullName]
    if options.contains(where: { !$0.isBuiltIn }) { parts.append("[options]") }
    if !shownSubcommands.isEmpty { parts.append("<command>") }
    for argument in positionals {
      let value = argument.isRepeating ? "\(argument.label) ..." : argument.label
      parts.append(argument.isOptional ? "[\(value)]" : value)
    }
    return parts.joined(separator: " ")
  }
}

extension CommandTable.Argument {
  /// `--help` and `--version`, which every command has.
  var isBuiltIn: Bool { ["help", "version"].contains(preferredName?.name) }

  /// `-h, --help`, `--jobs <n>`, `<path>`.
  var label: String {
    let value = "<\(valueName ?? "value")>"
    guard kind != .positional else { return value }
    let names = (names ?? []).map(\.text).sorted { $0.count < $1.count }.joined(separator: ", ")
    return kind == .option ? "\(names) \(value)" : names
  }

  /// The discussion, cut where its lines end: the example stands on a line of its own.
  var paragraphs: [String] {
    (discussion ?? "").split(separator: "\n").map(String.init)
  }

  /// Whether people are told the same about both.
  func reads(as other: Self) -> Bool {
    label == other.label && abstract == other.abstract && discussion == other.discussion
      && values == other.values
  }

  /// `auto, mime, text, jsonl; default: auto`, or nil where there is nothing to say.
  var values: String? {
    let listed = allValues.map { $0.joined(separator: ", ") }
    let standing = defaultValue.map { "default: \($0)" }
    let parts = [listed, standing].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
