import ReplyReporters

/// Help about a command. The short one (`-h`) fits a screen: a line for each option, and of many
/// options only the usual ones; commands that programs call are left out. The long one (`--help`) explains all.
struct HelpScreen {
  let command: CommandTable.Command
  private let wrapping: TextWrapping

  /// Above this number of options the short help only names the unusual ones; above this number of
  /// commands it leaves the options out.
  private static let many = 12

  /// What most people need.
  private static let usual: Set = [
    "original", "customer", "select", "ignore", "fail-on", "config", "output-format", "turn",
    "help",
  ]

  /// Commands that nobody types.
  private static let forPrograms: Set = ["native-host", "completions"]

  init(_ command: CommandTable.Command, width: Int) {
    self.command = command
    wrapping = TextWrapping(width: width)
  }

  var short: String {
    var lines = opening
    lines += list("Arguments", command.positionals.map { ($0.label, $0.abstract ?? "") })
    lines += list("Commands", subcommands.filter { !Self.forPrograms.contains($0.0) })
    let isLong = command.options.count > Self.many
    let shown = command.options.filter {
      !isLong || Self.usual.contains($0.preferredName?.name ?? "")
    }
    // What has many commands has no options but --help and --version.
    if command.shownSubcommands.count <= Self.many {
      lines += list("Options", shown.map { ($0.label, $0.abstract ?? "") })
    }
    if isLong {
      let others = command.options.compactMap(\.preferredName)
        .filter { !Self.usual.contains($0.name) }.map(\.text)
      lines += [""] + wrapping.lines(of: "Also: " + others.joined(separator: " "), hanging: 6)
    }
    lines += [""] + wrapping.lines(of: "\(command.fullName) --help says more.")
    return lines.joined(separator: "\n") + "\n"
  }

  var long: String {
    var lines = opening
    for paragraph in command.paragraphs { lines += [""] + wrapping.lines(of: paragraph) }
    lines += list("Commands", subcommands)
    lines += section("Arguments", command.positionals)
    for (title, options) in sections { lines += section(title, options) }
    // Of other commands only what they say themselves.
    if command.superCommands == nil || command.option("--fail-on") != nil {
      for section in Reference.all {
        lines += list(section.title, section.entries.map { ($0.name, $0.text) })
      }
    }
    if !command.shownSubcommands.isEmpty {
      let names = ["replylint help"] + command.fullName.split(separator: " ").dropFirst()
      lines +=
        [""] + wrapping.lines(of: names.joined(separator: " ") + " <command> says more of one.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var opening: [String] {
    wrapping.lines(of: command.abstract ?? "") + [""]
      + wrapping.lines(of: "Usage: \(command.usage)", hanging: 7)
  }

  private var subcommands: [(String, String)] {
    command.shownSubcommands.map { ($0.commandName, $0.abstract ?? "") }
  }

  /// In the order of their first options; those without a title come last.
  private var sections: [(title: String, options: [CommandTable.Argument])] {
    var sections: [(title: String, options: [CommandTable.Argument])] = []
    var others: [CommandTable.Argument] = []
    for option in command.options {
      guard let title = option.sectionTitle else {
        others.append(option)
        continue
      }
      if let place = sections.firstIndex(where: { $0.title == title }) {
        sections[place].options.append(option)
      } else {
        sections.append((title, [option]))
      }
    }
    return sections + (others.isEmpty ? [] : [("Options", others)])
  }

  private func list(_ title: String, _ entries: [(label: String, text: String)]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let widest = entries.map(\.label.count).max() ?? 0
    let column = min(2 + widest + 2, 28)
    return ["", "\(title):"]
      + entries.flatMap { wrapping.entry($0.label, $0.text, column: column) }
  }

  private func section(_ title: String, _ arguments: [CommandTable.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return ["", "\(title):"] + arguments.flatMap(lines)
  }

  private func lines(_ argument: CommandTable.Argument) -> [String] {
    let values = argument.values.map { " (\($0))" } ?? ""
    let texts = [(argument.abstract ?? "") + values] + argument.paragraphs
    return ["  " + argument.label] + texts.flatMap { wrapping.lines(of: $0, indent: 6) }
  }
}
