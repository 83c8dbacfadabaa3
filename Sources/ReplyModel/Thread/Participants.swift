import ReplyMail

/// Who of a thread stands on which side of the counter, told by addresses.
public struct Participants: Sendable {
  private let agents: Set<String>
  private let agentDomains: Set<String>
  private let agentNames: Set<String>
  private let customers: Set<String>
  private let customerDomains: Set<String>
  private let customerNames: Set<String>

  /// The agent is who sends the reply; the customer is who wrote the original.
  ///
  /// - Parameter original: nil where it is not known yet.
  public init(reply: Message, original: Message?, customer: Customer = Customer()) {
    let agents = reply.from + reply.sender + reply.replyTo
    self.agents = Self.addresses(agents.map(\.address))
    agentNames = Self.names(reply.from.compactMap(\.name))
    let customers = (original?.from ?? []) + (original?.replyTo ?? [])
    self.customers = Self.addresses(customers.map(\.address) + customer.addresses)
      .subtracting(self.agents)
    customerNames = Self.names(customers.compactMap(\.name) + customer.names)
    let agentDomains = Self.domains(self.agents)
    let customerDomains = Self.domains(self.customers)
    // Who shares a company, or a provider of mail for all, is not told by it.
    self.agentDomains = agentDomains.subtracting(customerDomains)
    self.customerDomains = customerDomains.subtracting(agentDomains)
  }

  /// The role of who wrote a message; nil where neither address nor name tells it.
  ///
  /// An address goes before its domain. Names count only where there is no address, as in a quote.
  public func role(of message: Message) -> ParticipantRole? {
    message.from.lazy.compactMap { role(of: $0) }.first
  }

  /// The role of who has a mailbox; nil where neither address nor name tells it.
  public func role(of mailbox: Mailbox) -> ParticipantRole? {
    let address = mailbox.address.lowercased()
    if agents.contains(address) { return .agent }
    if customers.contains(address) { return .customer }
    let domain = Self.domain(address)
    if agentDomains.contains(domain) { return .agent }
    if customerDomains.contains(domain) { return .customer }
    guard address.isEmpty, let name = mailbox.name?.lowercased() else { return nil }
    if agentNames.contains(name) { return .agent }
    return customerNames.contains(name) ? .customer : nil
  }

  /// Tells whether a message is by the very sender of the reply, not only by a colleague.
  public func isOwn(_ message: Message) -> Bool { message.from.contains { isOwn($0) } }

  /// Tells whether a mailbox is that of the reply's very sender.
  public func isOwn(_ mailbox: Mailbox) -> Bool {
    let address = mailbox.address.lowercased()
    guard address.isEmpty else { return agents.contains(address) }
    return mailbox.name.map { agentNames.contains($0.lowercased()) } ?? false
  }

  private static func addresses(_ written: [String]) -> Set<String> {
    Set(written.filter { $0.contains("@") }.map { $0.lowercased() })
  }

  /// Full names: a first name alone is shared by many.
  private static func names(_ written: [String]) -> Set<String> {
    Set(written.filter { $0.contains(" ") }.map { $0.lowercased() })
  }

  /// Domains that belong to one company.
  private static func domains(_ addresses: Set<String>) -> Set<String> {
    Set(addresses.map(domain)).subtracting(SharedDomains.all).subtracting([""])
  }

  private static func domain(_ address: String) -> String {
    address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) } ?? ""
  }
}
