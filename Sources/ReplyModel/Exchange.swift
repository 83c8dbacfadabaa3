import ReplyMail

/// How the customer's message was found.
public enum OriginalSource: String, Sendable {
  case given
  case reference
  case subject
  case quote
  case none
}

/// On which side of the counter somebody stands.
public enum ParticipantRole: String, Sendable {
  case customer
  case agent
}

/// A message of the thread from before the one that is answered.
public struct EarlierMessage: Sendable {
  /// nil where addresses do not tell it.
  public var role: ParticipantRole?
  public var message: Message
  public var source: OriginalSource
  /// Where it was found, when it is a file.
  public var path: String?

  public init(
    role: ParticipantRole?, message: Message, source: OriginalSource, path: String? = nil
  ) {
    self.role = role
    self.message = message
    self.source = source
    self.path = path
  }
}

/// Something that the company's records hold of the customer: an order, a telephone number.
public struct CustomerDetail: Sendable, Equatable {
  /// What it is, in words of the records: "order".
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// What the company knows of the customer.
public struct Customer: Sendable, Equatable {
  public var names: [String]
  public var addresses: [String]
  public var details: [CustomerDetail]

  public init(
    names: [String] = [], addresses: [String] = [], details: [CustomerDetail] = []
  ) {
    self.names = names
    self.addresses = addresses
    self.details = details
  }
}

/// The input of one lint: the reply, and the customer's message it answers.
public struct Exchange: Sendable {
  /// Echoed in the output.
  public var id: String
  /// File path or other name for people; nil for records.
  public var path: String?
  public var reply: Message
  public var original: Message?
  public var originalSource: OriginalSource
  /// Where the original was found, when it is a file.
  public var originalPath: String?
  /// The thread before the original, oldest first.
  public var earlier: [EarlierMessage] = []
  public var customer: Customer
  /// BCP 47; nil: detected.
  public var language: String?
  /// Placeholder dialect or `auto`; non-nil: the reply is a template.
  public var template: String?
  /// What a template may have filled in; nil: anything.
  public var templateFields: TemplateFields?
  /// The reply's date; nil: the Date field.
  public var replyDate: MailDate?
  /// The original's date; nil: its Date field.
  public var originalDate: MailDate?

  public init(id: String, path: String? = nil, reply: Message) {
    self.id = id
    self.path = path
    self.reply = reply
    originalSource = .none
    customer = Customer()
  }
}
