import ReplyLexicon
import ReplyModel

/// One thing that a reply can do to let a customer down.
///
/// A rule is a value: no state, no input or output, no clock. It reads an `Inspection`, which holds
/// everything that was seen in the exchange, and reports findings about the reply.
public protocol Rule: Sendable {
  associatedtype Options: RuleOptions = NoOptions

  static var description: RuleDescription { get }

  init(options: Options)

  /// Findings in any order; empty when all is well or nothing can be told.
  func check(_ inspection: Inspection) -> [Finding]

  /// Phrases that the options bring along, to be looked for under the given lexicon's name.
  var phrases: [LexiconName: [String]] { get }
}

extension Rule {
  public var phrases: [LexiconName: [String]] { [:] }
}
