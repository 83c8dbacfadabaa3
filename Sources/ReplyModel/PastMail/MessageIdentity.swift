import ReplyMail

/// Tells a message from all others, and a copy of it from none.
public struct MessageIdentity: Sendable, Hashable {
  /// Of the Message-ID; where there is none, of all that tells the message apart.
  public var hash: Int64
  /// Of whom the message goes to; 0 where nobody knows.
  public var recipient: Int64

  public init(hash: Int64, recipient: Int64) {
    self.hash = hash
    self.recipient = recipient
  }

  /// - Complexity: O(n) in the bytes of the message where it has no Message-ID.
  public init(_ exchange: Exchange) {
    let reply = exchange.reply
    let key = reply.identifierKey
    recipient = Self.recipient(exchange)
    if !key.isEmpty {
      hash = ImprintHash.hash(of: key)
      return
    }
    var parts: [[UInt8]] = [
      reply.content?.text.bytes ?? [], Array((reply.subject ?? "").utf8),
      (reply.from + reply.to + reply.cc).flatMap { Array($0.address.utf8) + [0] },
    ]
    // Bare texts and records have nothing else to be told by.
    if reply.fields.isEmpty {
      let name = exchange.id.split(separator: "/").last.map { Array($0.utf8) } ?? []
      let question = exchange.originalSource == .given ? exchange.original?.content?.text : nil
      parts += [name, question?.bytes ?? []]
    }
    let date = (exchange.replyDate ?? reply.date)?.seconds ?? 0
    hash = ImprintHash.hash(
      of: parts.map { UInt64(bitPattern: ImprintHash.hash(of: $0)) }
        + [UInt64(bitPattern: date), UInt64(bitPattern: recipient)])
  }

  /// The first address of To, else what the records know of the customer, else who wrote the
  /// original.
  private static func recipient(_ exchange: Exchange) -> Int64 {
    let addresses =
      exchange.reply.to.map(\.address) + exchange.customer.addresses
      + (exchange.original?.from.map(\.address) ?? [])
    if let address = addresses.first(where: { $0.contains("@") }) {
      return ImprintHash.hash(of: address.lowercased().utf8)
    }
    return exchange.customer.names.first.map { ImprintHash.hash(of: $0.lowercased().utf8) } ?? 0
  }
}
