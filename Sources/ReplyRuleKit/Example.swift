/// A short exchange that shows what a rule flags, or leaves alone. Documentation and test at once.
public struct Example: Sendable {
  /// What makes this one different from its neighbours, in a few words.
  public var title: String
  /// The reply, with `⟦` and `⟧` around each range that the rule flags. No marks: the rule is silent.
  public var reply: String
  /// The customer's message, where the rule looks at it.
  public var original: String?
  /// The customer's name, where the rule looks at it.
  public var customer: String?
  /// Options that differ from the defaults.
  public var options: [String: OptionValue]
  /// Dialect of a template; nil: the reply is a letter.
  public var template: String?
  /// Fields that the template may have; empty: any.
  public var fields: [String] = []
  /// When the customer wrote and when the reply is sent, as a Date field has it (RFC 5322 §3.3); nil
  /// where the rule does not look at it.
  public var asked: String?
  public var sent: String?

  public init(
    _ title: String, reply: String, original: String? = nil, customer: String? = nil,
    options: [String: OptionValue] = [:], template: String? = nil, fields: [String] = [],
    asked: String? = nil, sent: String? = nil
  ) {
    self.title = title
    self.reply = reply
    self.original = original
    self.customer = customer
    self.options = options
    self.template = template
    self.fields = fields
    self.asked = asked
    self.sent = sent
  }

  /// The rule speaks.
  public var isTriggering: Bool { reply.contains("⟦") }
}
