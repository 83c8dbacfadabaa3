import ReplyLexicon
import ReplyRuleKit

extension EngineError: CustomStringConvertible {
  /// What was attempted, what stood there, what was expected.
  public var description: String {
    switch self {
    case .unknownRule(let name, let setting, let nearest, let known):
      let hint =
        nearest.map { "; did you mean \"\($0)\"?" }
        ?? "; known are \(known.joined(separator: ", "))"
      return "\(setting): no rule or category is called \"\(name)\"\(hint)"
    case .option(let rule, let error):
      return "rules.\(rule): \(error)"
    case .phrase(let rule, let error):
      return "rules.\(rule): \(error)"
    }
  }
}
