extension UsageError: CustomStringConvertible {
  /// What stood there and what was expected; a second line says where to look.
  var description: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      "no command is called \"\(name)\"\(hint(nearest))\n"
        + "  help: replylint --help lists the commands"
    case .unknownOption(let option, let nearest, let command):
      "no option is called \"\(option)\"\(hint(nearest))\n\(Self.help(command))"
    case .optionOfOther(let option, let command, let other):
      "\"\(option)\" is an option of \(other), not of \(command)\n\(Self.help(command))"
    case .wrongValue(let value, let option, let expected, let nearest):
      "\(option) is \"\(value)\", expected \(expected)\(hint(nearest))"
    case .noValue(let option, let expected, let command):
      "\(option) has no value, expected \(expected)\n\(Self.help(command))"
    case .noArgument(let label, let command):
      "\(label) is missing\n\(Self.help(command))"
    case .surplus(let word, let command):
      "\"\(word)\" is one word more than \(command) takes\n\(Self.help(command))"
    case .unknownRule(let name, let nearest):
      "no rule or category is called \"\(name)\"\(hint(nearest))\n"
        + "  help: replylint rules lists them"
    case .noRule:
      "no rule: name one or more, or a category\n  help: replylint rules lists them"
    case .noLanguage(let tag):
      "--language is \"\(tag)\", expected a language tag such as en or pt-BR"
    }
  }

  /// - Parameter command: `replylint check`.
  static func help(_ command: String) -> String { "  help: \(command) --help lists the options" }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
