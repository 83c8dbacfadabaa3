import ReplyRuleKit

/// Where it stands which fields templates may have.
enum TemplateFieldSource: Sendable, Equatable {
  case file(String)
  /// `!` behind those that are never empty.
  case names([String])

  /// As a configuration has it.
  var option: OptionValue {
    switch self {
    case .file(let path): .text(path)
    case .names(let names): .list(names)
    }
  }
}
