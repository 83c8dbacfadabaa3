/// `replylint(1)` for `man`, from the table of commands (groff_man(7)).
public enum ManualPage {
  /// The whole page, ending with a line end.
  public static var text: String {
    let root = CommandTable.root
    var lines = [
      #".\" Written by `replylint-dev manual` from the commands: change those."#,
      ".TH REPLYLINT 1 \"\" \"replylint \(ReplylintCommand.configuration.version)\"",
      ".SH NAME", escaped("replylint - \(phrase(root.abstract))"),
      ".SH SYNOPSIS",
    ]
    for command in root.shownSubcommands.flatMap(leaves) {
      lines += [".SY \"\(escaped(command.fullName))\"", escaped(usageTail(of: command)), ".YS"]
    }
    lines += [".SH DESCRIPTION"] + paragraphs(root.paragraphs)
    lines.append(".SH COMMANDS")
    for command in root.shownSubcommands.flatMap(leaves) { lines += section(command) }
    for section in Reference.sections(readsConfiguration: true) {
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

  private static func section(_ command: CommandTable.Command) -> [String] {
    var lines = [".SS \(escaped(command.fullName))"]
    lines += paragraphs([command.abstract ?? ""] + command.paragraphs)
    for argument in command.shownArguments where !argument.isBuiltIn {
      lines += [".TP", ".B \"\(escaped(argument.label))\""]
      let values = argument.values.map { " (\($0))" } ?? ""
      lines.append(escaped((argument.abstract ?? "") + values))
      for paragraph in argument.paragraphs { lines += [".br", escaped(paragraph)] }
    }
    return lines
  }

  private static func paragraphs(_ texts: [String]) -> [String] {
    texts.filter { !$0.isEmpty }.flatMap { [".PP", escaped($0)] }
  }

  /// A sentence as `whatis` lists it.
  private static func phrase(_ sentence: String?) -> String {
    MistakeFinder.plain(sentence ?? "")
  }

  /// Roff reads `\`, and `.` or `'` where a line begins; `-` is a hyphen unless it is escaped.
  private static func escaped(_ text: String) -> String {
    var shown = ""
    for character in text {
      switch character {
      case "\\": shown += "\\e"
      case "-": shown += "\\-"
      case "\"": shown += "\\(dq"
      case "`": shown += ""
      default: shown.append(character)
      }
    }
    return shown.hasPrefix(".") || shown.hasPrefix("'") ? "\\&" + shown : shown
  }
}
