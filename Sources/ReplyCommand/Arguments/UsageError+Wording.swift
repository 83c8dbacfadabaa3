extension UsageError: CustomStringConvertible {
  /// What stood there and what was expected; a second line says where to look.
  var description: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      "no command is called \"\(name)\"\(hint(nearest))\n"
        + "  help: replylint --help lists the commands"
    case .unknownOption(let option, let nearest, let command):
      "no option is called \"\(option)\"\(hint(nearest))\n  help: \(command) --help lists the options"
    case .optionOfOther(let option, let command, let other):
      "\"\(option)\" is an option of \(other), not of \(command)\n"
        + "  help: \(command) --help lists the options"
    case .wrongValue(let value, let option, let expected, let nearest):
      "\(option) is \"\(value)\", expected \(Self.list(expected))\(hint(nearest))"
    case .noNumber(let value, let option, let expected):
      "\(option) is \"\(value)\", expected \(expected)"
    case .unknownRule(let name, let nearest):
      "no rule or category is called \"\(name)\"\(hint(nearest))\n"
        + "  help: replylint rules lists them"
    case .noRule:
      "no rule: name one or more, or a category\n  help: replylint rules lists them"
    case .noLanguage(let tag):
      "--language is \"\(tag)\", expected a language tag such as en or pt-BR"
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// `text, json or jsonl`.
  private static func list(_ values: [String]) -> String {
    guard values.count > 1, let last = values.last else { return values.first ?? "" }
    return values.dropLast().joined(separator: ", ") + " or " + last
  }
}
