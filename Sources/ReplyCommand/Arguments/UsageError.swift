import ReplyEngine

/// A command line that cannot be followed.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  /// - command: by which its options are looked up: `replylint check`.
  case unknownOption(String, nearest: String?, command: String)
  /// Another command has the option.
  case optionOfOther(String, command: String, other: String)
  case wrongValue(String, option: String, expected: [String], nearest: String?)
  case noNumber(String, option: String, expected: String)
  case unknownRule(String, nearest: String?)
  case noRule
  /// What stands behind `--language` is no language tag.
  case noLanguage(String)
}
