import ReplyMail
import ReplyModel
import ReplyStore

/// Makes exchanges of what was read. One for all threads.
struct ExchangeBuilder: Sendable {
  let request: LintRequest
  /// From `--original`.
  let original: Message?
  /// From `--maildir`.
  let finder: ThreadFinder?
  private let parser = MessageParser()

  init(request: LintRequest, original: Message?, index: MessageIndex?) {
    self.request = request
    self.original = original
    finder = index.map { ThreadFinder(index: $0) }
  }

  /// - Parameter name: what the message is called: its path, or path and number in an mbox.
  func exchange(
    _ message: Message, name: String, path: String, known: KnownCustomers
  ) -> Exchange {
    var exchange = Exchange(id: name, path: path, reply: message)
    exchange.customer.names = known.names
    if request.isOriginal { return known.naming(turned(exchange)) }
    if let original {
      exchange.original = original
      exchange.originalSource = .given
      exchange.originalPath = request.original
    }
    finder?.complete(&exchange)
    return known.naming(exchange)
  }

  /// - Throws: `RecordError` where neither `reply` nor `reply_mime` is there, or a date is none.
  func exchange(
    _ record: JSONRecord, number: Int, known: KnownCustomers
  ) throws(RecordError) -> Exchange {
    let id = record.id ?? "\(number)"
    guard let reply = message(mime: record.replyMIME, text: record.reply) else {
      throw RecordError(id: id, reason: "neither \"reply\" nor \"reply_mime\" is there")
    }
    var exchange = Exchange(id: id, reply: reply)
    exchange.customer = Customer(
      names: (record.customer?.names ?? []) + known.names,
      addresses: record.customer?.addresses ?? [],
      details: record.customer?.detailList ?? [])
    exchange.language = record.language
    if let template = record.template {
      guard TemplateChoice(argument: template) != nil else {
        throw RecordError(
          id: id,
          reason: "\"template\" is \"\(template)\", expected "
            + TemplateChoice.allValueStrings.joined(separator: ", "))
      }
      exchange.template = template
    }
    exchange.replyDate = try date(record.replyDate, "reply_date", id: id)
    exchange.originalDate = try date(record.originalDate, "original_date", id: id)
    if let original = message(mime: record.originalMIME, text: record.original) {
      exchange.original = original
      exchange.originalSource = .given
    }
    exchange.earlier = try earlier(record.earlier ?? [], id: id)
    return known.naming(request.isOriginal ? turned(exchange) : exchange)
  }

  private func message(mime: String?, text: String?) -> Message? {
    if let mime { return parser.message(Array(mime.utf8)) }
    return text.map { Message(bareText: Array($0.utf8)) }
  }

  /// The message becomes the customer's, with an empty reply.
  private func turned(_ exchange: Exchange) -> Exchange {
    var turned = exchange
    turned.original = exchange.reply
    turned.originalSource = .given
    turned.reply = Message()
    return turned
  }

  private func earlier(
    _ turns: [JSONRecord.Turn], id: String
  ) throws(RecordError) -> [EarlierMessage] {
    var earlier: [EarlierMessage] = []
    for turn in turns {
      let role = turn.role.flatMap { ParticipantRole(rawValue: $0) }
      guard let text = turn.text, role != nil || turn.role == nil else {
        let found = turn.text == nil ? "holds no \"text\"" : "has the role \"\(turn.role ?? "")\""
        throw RecordError(
          id: id,
          reason:
            "\"earlier\" \(found), expected {\"role\": \"customer\" or \"agent\", \"text\": …}")
      }
      var message = Message(bareText: Array(text.utf8))
      message.date = try date(turn.date, "earlier.date", id: id)
      earlier.append(EarlierMessage(role: role, message: message, source: .given))
    }
    return earlier
  }

  private func date(
    _ text: String?, _ member: String, id: String
  ) throws(RecordError) -> MailDate? {
    guard let text else { return nil }
    guard let date = RFC3339.date(text) else {
      throw RecordError(
        id: id, reason: "\"\(member)\" is \"\(text)\", expected a date such as 2026-11-21T09:00:00Z"
      )
    }
    return date
  }
}
