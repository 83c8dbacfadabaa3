/// A command line that cannot be followed.
///
/// `command` is the full name by which help is asked for: `replylint check`.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?, command: String)
  /// Another command has the option.
  case optionOfOther(String, command: String, other: String)
  case wrongValue(String, of: String, expected: String, nearest: String?)
  case noValue(option: String, expected: String, command: String)
  /// One word more than the command takes.
  case noArgument(String, command: String)
  case surplus(String, command: String)
  case unknownRule(String, nearest: String?)
  case noRule
  /// What stands behind `--language` is no language tag.
  case noLanguage(String)
}
