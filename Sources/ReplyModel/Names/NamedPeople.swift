/// The names that a reply's are held against.
struct NamedPeople {
  /// Of the customer, the surest first.
  var customer: [KnownName] = []
  /// Good to confirm a name, never to doubt one.
  var weak: [String] = []
  /// Of the writer; a customer called by one of them is called wrongly.
  var agent: [String] = []
  /// Of others in the thread.
  var others: [String] = []
  /// What the customer was called before, and left standing.
  var accepted: [String] = []

  /// Takes over what earlier turns told.
  ///
  /// What the agent called the customer is the customer's name where nothing else is known.
  mutating func add(_ told: EarlierNames.Told) {
    customer += told.signed.map { KnownName($0, .signature) }
    others += told.others
    accepted = told.accepted
    if customer.isEmpty { customer = told.accepted.map { KnownName($0, .salutation) } }
  }

  /// Where a name of the customer was read.
  func source(of name: String?) -> NameSource? {
    guard let name else { return nil }
    return customer.first { $0.name == name }?.source
      ?? (accepted.contains(name) ? .salutation : nil)
  }
}
