import LexiconData
import ReplyEngine
import ReplyModel
import ReplyRuleKit

/// Runs cases with given rules.
public struct CaseRunner {
  private let rules: [any Rule.Type]

  public init(rules: [any Rule.Type]) { self.rules = rules }

  /// What replylint finds in the reply of a case.
  ///
  /// The customer's message is the last one that the customer writes; where there is none, the quote
  /// in the reply.
  ///
  /// - Parameters:
  ///   - settings: what the settings of the case say.
  ///   - customerNames: names by which the settings know the customer.
  ///   - template: dialect of the template that the reply is; nil: it is a letter.
  ///   - fields: what the template may have filled in; nil: anything.
  /// - Throws: `EngineError` where the settings name a rule or an option that there is not.
  public func review(
    _ item: Case, settings: EngineSettings = EngineSettings(), customerNames: [String] = [],
    template: String? = nil, fields: TemplateFields? = nil
  ) throws(EngineError) -> Review {
    let engine = try Engine(rules: rules, settings: settings, lexicons: builtInLexicons)
    var exchange = exchange(item, customerNames: customerNames)
    exchange.template = template
    exchange.templateFields = fields
    guard settings.options.isEmpty else { return Reviewer(engine: engine).review(exchange) }
    return LentInspectors.lend { Reviewer(engine: engine, inspector: $0).review(exchange) }
  }

  private func exchange(_ item: Case, customerNames: [String]) -> Exchange {
    var exchange = Exchange(id: item.name, reply: item.reply.message)
    exchange.customer.names = customerNames
    guard let last = item.earlier.lastIndex(where: \.isCustomers) else { return exchange }
    var original = item.earlier[last].message
    if last > 0, original.inReplyTo.isEmpty { original.inReplyTo = ["earlier@example.com"] }
    exchange.original = original
    exchange.originalSource = .given
    return exchange
  }
}
