import ReplyLexicon
import ReplyRuleKit

/// Which rules do not look at replies in a language, for want of phrases.
public struct RuleSilence: Sendable {
  /// BCP 47.
  public let language: String
  private let lexicons: Lexicons

  public init(language: String, lexicons: Lexicons) {
    self.language = language
    self.lexicons = lexicons
  }

  /// The lexicons that the rule lives on and the language has not; empty where the rule speaks.
  public func missing(_ rule: RuleDescription) -> [LexiconName] {
    rule.lexicons.filter { !lexicons.has($0, language: language) }
  }
}
