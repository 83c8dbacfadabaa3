/// `replylint(1)` for `man`, from the table of commands (groff_man(7)).
public enum ManualPage {
  /// The whole page, ending with a line end.
  public static var text: String {
    let root = CommandTable.root
    var lines = [
      #".\" Written by `replylint-dev manual` from the commands: change those."#,
      ".nr HY 0",
      ".TH REPLYLINT 1 \"\" \"replylint \(ReplylintCommand.configuration.version)\"",
      ".ad l", ".SH NAME", escaped("replylint - \(MistakeFinder.plain(root.abstract ?? ""))"),
      ".SH SYNOPSIS",
    ]
    for command in root.shownSubcommands.flatMap(leaves) {
      lines += [".SY \"\(escaped(command.fullName))\"", escaped(usageTail(of: command)), ".YS"]
    }
    lines += [".SH DESCRIPTION"] + paragraphs(root.paragraphs)
    lines.append(".SH COMMANDS")
    let commands = root.shownSubcommands.flatMap(leaves)
    for (index, command) in commands.enumerated() {
      lines += section(command, after: commands[..<index])
    }
    for section in Reference.all {
      lines.append(".SH \(section.title.uppercased())")
      for entry in section.entries {
        lines += [".TP", ".B \(escaped(entry.name))", escaped(entry.text)]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The commands that do something themselves.
  private static func leaves(_ command: CommandTable.Command) -> [CommandTable.Command] {
    let below = command.shownSubcommands.flatMap(leaves)
    return below.isEmpty ? [command] : below
  }

  private static func usageTail(of command: CommandTable.Command) -> String {
    String(command.usage.dropFirst(command.fullName.count + 1))
  }

  /// What an earlier command said of an argument is not said again.
  private static func section(
    _ command: CommandTable.Command, after earlier: ArraySlice<CommandTable.Command>
  ) -> [String] {
    var lines = [".SS \(escaped(command.fullName))"]
    lines += paragraphs([command.abstract ?? ""] + command.paragraphs)
    var known: [(command: String, labels: [String])] = []
    for argument in command.shownArguments where !argument.isBuiltIn {
      guard
        let other = earlier.first(where: { $0.shownArguments.contains { $0.reads(as: argument) } })
      else {
        lines += entry(argument)
        continue
      }
      if known.last?.command != other.fullName { known.append((other.fullName, [])) }
      known[known.count - 1].labels.append(argument.label)
    }
    for (name, labels) in known {
      lines += [".PP", escaped("As of \(name): \(labels.joined(separator: ", ")).")]
    }
    return lines
  }

  private static func entry(_ argument: CommandTable.Argument) -> [String] {
    let values = argument.values.map { " (\($0))" } ?? ""
    let opening = [".TP", ".B \"\(escaped(argument.label))\""]
    return opening + [escaped((argument.abstract ?? "") + values)]
      + argument.paragraphs.flatMap { [".br", escaped($0)] }
  }

  /// For below a heading.
  private static func paragraphs(_ texts: [String]) -> [String] {
    Array(texts.filter { !$0.isEmpty }.flatMap { [".PP", escaped($0)] }.dropFirst())
  }

  /// Roff reads `\`, and `.` or `'` where a line begins; `-` is a hyphen unless it is escaped.
  private static func escaped(_ text: String) -> String {
    var shown = ""
    for character in text {
      switch character {
      case "\\": shown += "\\e"
      case "-": shown += "\\-"
      case "\"": shown += "\\(dq"
      case "~": shown += "\\(ti"
      case "`": shown += ""
      default: shown.append(character)
      }
    }
    return shown.hasPrefix(".") || shown.hasPrefix("'") ? "\\&" + shown : shown
  }
}
