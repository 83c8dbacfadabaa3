import LexiconData
import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyRuleKit

/// Runs the examples of a rule, as they stand and disturbed.
public struct ExampleVerifier {
  private let rule: any Rule.Type

  public init(_ rule: any Rule.Type) { self.rule = rule }

  /// What the rule alone says to a reply that stands in for that of an example: its original,
  /// customer and options go with it.
  ///
  /// - Throws: `EngineError` where the options of the example cannot be used.
  public func review(
    _ example: Example, with reply: Message, suppressions: [SuppressionSetting] = []
  ) throws(EngineError) -> Review {
    let identifier = rule.description.identifier
    var settings = EngineSettings()
    settings.choices = [RuleChoice(select: [identifier])]
    settings.minConfidence = 0
    settings.suppressions = suppressions
    if !example.options.isEmpty { settings.options = [identifier: example.options] }
    let engine = try Engine(rules: [rule], settings: settings, lexicons: builtInLexicons)
    var exchange = Exchange(id: example.title, reply: reply)
    if let original = example.original {
      exchange.original = Message(bareText: Array(original.utf8))
      exchange.originalSource = .given
    }
    exchange.originalDate = example.asked.flatMap(Self.date)
    exchange.replyDate = example.sent.flatMap(Self.date)
    exchange.template = example.template
    if !example.fields.isEmpty { exchange.templateFields = TemplateFields(example.fields) }
    exchange.customer.names = example.customer.map { [$0] } ?? []
    let bringsPhrases = example.options.values.contains {
      if case .list = $0 { true } else { false }
    }
    if bringsPhrases { return Reviewer(engine: engine).review(exchange) }
    return LentInspectors.lend { Reviewer(engine: engine, inspector: $0).review(exchange) }
  }

  private static func date(_ field: String) -> MailDate? {
    MessageParser().message(Array("Date: \(field)\n\n".utf8)).date
  }

  /// The words that the marks of an example show.
  public func expected(_ example: Example) -> [String] {
    let marked = MarkedText(example.reply)
    let bytes = Array(marked.text.utf8)
    return marked.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
