import ReplyLexicon
import ReplyRuleKit

/// Settings that the engine cannot work by.
public enum EngineError: Error {
  /// - Parameter nearest: a known identifier or category that may have been meant, or nil.
  case unknownRule(name: String, setting: String, nearest: String?, known: [String])
  case option(rule: String, error: OptionError)
  case phrase(rule: String, error: LexiconError)
}
