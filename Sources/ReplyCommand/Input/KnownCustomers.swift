import ReplyMail
import ReplyModel

/// What the settings know of customers.
struct KnownCustomers: Sendable {
  /// Names by which every customer is known.
  var names: [String] = []
  /// Address books, in the order in which they were named.
  var contacts: [Contacts] = []

  /// The exchange with the names that the address books have for its customer, behind those that it
  /// knows: of the addresses that it names, else of the customer's message, else of whom the reply goes
  /// to.
  func naming(_ exchange: Exchange) -> Exchange {
    guard !contacts.isEmpty else { return exchange }
    var named = exchange
    let original = exchange.original.map { $0.from + $0.replyTo } ?? []
    // Forms and ticket systems write in the customer's name, under an address of their own.
    let sources = [
      exchange.customer.addresses, original.prefix(Self.most).map(\.address),
      exchange.reply.to.prefix(1).map(\.address),
    ]
    for addresses in sources {
      let found = addresses.flatMap { address in contacts.flatMap { $0.names(of: address) } }
      guard !found.isEmpty else { continue }
      named.customer.names += found.filter { !exchange.customer.names.contains($0) }
      break
    }
    return named
  }

  /// Originators that are looked up; more are a mailing list.
  private static let most = 20
}
