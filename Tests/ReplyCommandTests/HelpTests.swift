import ReplyText
import Testing

@testable import ReplyCommand

/// Help, manual page and completions come from one table; these are promises about all of it.
@Suite struct HelpTests {
  static let commands: [CommandTable.Command] = all(below: CommandTable.root)

  private static func all(below command: CommandTable.Command) -> [CommandTable.Command] {
    [command] + command.shownSubcommands.flatMap(all)
  }

  @Test func theTableHoldsTheCommands() {
    let names = CommandTable.root.shownSubcommands.map(\.commandName)
    #expect(Set(names + ["help"]) == Set(ReplylintCommand.commandNames))
    #expect(names.count >= 6)
  }

  @Test func shortHelpFitsAScreen() {
    for command in Self.commands {
      let lines = HelpScreen(command, width: 80).short.split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 25, "\(command.fullName)")
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 80 }, "\(command.fullName)")
    }
  }

  @Test func everyOptionIsExplainedWithAnExample() {
    for command in Self.commands {
      for option in command.options where !option.isBuiltIn {
        let place = "\(command.fullName) \(option.label)"
        #expect(option.abstract?.hasSuffix(".") ?? false, "\(place) has no sentence")
        if option.kind == .option {
          let name = option.preferredName?.text ?? "?"
          #expect(
            option.paragraphs.last?.hasPrefix("Example: \(name) ") ?? false,
            "\(place): the discussion ends with a line \"Example: \(name) …\"")
        }
      }
    }
  }

  @Test(arguments: [20, 80]) func longHelpNamesEverything(_ width: Int) {
    for command in Self.commands {
      let long = HelpScreen(command, width: width).long
      let words = long.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for argument in command.shownArguments {
        #expect(long.contains("  \(argument.label)\n"))
        for paragraph in argument.paragraphs { #expect(words.contains(paragraph)) }
      }
      let runsRules = command.superCommands == nil || command.option("--fail-on") != nil
      #expect(long.contains("\nExit status:\n") == runsRules)
    }
  }

  @Test func theManualPageNamesEverything() {
    let page = ManualPage.text.replacing("\\-", with: "-")
    for command in Self.commands where command.shownSubcommands.isEmpty {
      #expect(page.contains(".SS \(command.fullName)\n"))
      for argument in command.shownArguments where !argument.isBuiltIn {
        #expect(page.contains(argument.label), "\(command.fullName) \(argument.label)")
      }
    }
    for name in [
      "REPLYLINT_CONFIG", "NO_COLOR", "XDG_CONFIG_HOME", ".replylint.toml", ".SH EXIT STATUS",
    ] {
      #expect(page.contains(name))
    }
    let lines = page.split(separator: "\n")
    #expect(lines.allSatisfy { $0.first != "'" })
  }

  @Test(arguments: CompletionScript.Shell.allCases)
  func completionsNameEveryOption(_ shell: CompletionScript.Shell) {
    let script = CompletionScript.text(for: shell)
    for command in Self.commands {
      #expect(script.contains(command.commandName))
      for option in command.options { #expect(script.contains(option.preferredName?.name ?? "?")) }
    }
  }

  @Test func aPathMayStandForCheckInCompletions() {
    #expect(CompletionScript.text(for: .bash).contains("-o default -F _replylint replylint\n"))
    #expect(CompletionScript.text(for: .zsh).contains("subcommands || _files }"))
    #expect(CompletionScript.text(for: .fish).hasSuffix(" -F\n"))
  }

  @Test(arguments: [
    ("", "canned-phrase"), ("mi", "missing-apology"), ("tone,", "tone,canned-phrase"),
    ("tone,person,mi", "tone,person,missing-apology"),
  ])
  func listsOfRulesAreCompleted(_ word: String, _ expected: String) {
    let completions = RuleNames.completions(ofListWith: word)
    #expect(completions.contains(expected))
    #expect(completions.count == Set(completions).count)
  }

  @Test(arguments: [
    (["-h"], true), (["check", "x", "--help"], true), (["help"], true), (["help", "check"], true),
    (["check", "--", "-h"], false), (["check", "help"], false), ([], false), (["--helpful"], false),
  ])
  func helpIsSeenWhereItIsAskedFor(_ arguments: [String], _ isAsked: Bool) {
    #expect((HelpRequest(arguments) != nil) == isAsked)
  }
}
