import ReplyContacts
import ReplyMail
import ReplyModel

/// The readers of what people hand to the command, for those who try them with damaged inputs.
package enum ReaderTrial {
  /// The exchange that a line of JSON holds, or nil where it is refused.
  package static func exchange(ofRecord line: [UInt8]) -> Exchange? {
    let builder = ExchangeBuilder(request: LintRequest(), original: nil, index: nil)
    guard let record = try? JSONRecord.read(line, number: 1) else { return nil }
    return try? builder.exchange(record, number: 1, known: KnownCustomers())
  }

  /// Whether an address book is understood.
  @discardableResult
  package static func readContacts(_ bytes: [UInt8], path: String) -> Bool {
    guard let contacts = try? ContactsReader.contacts(bytes, path: path) else { return false }
    let book = Contacts(contacts)
    return contacts.flatMap(\.addresses).prefix(20).allSatisfy { book.names(of: $0).count < 1_000 }
  }

  /// Whether a configuration is understood.
  @discardableResult
  package static func readConfiguration(_ source: String) -> Bool {
    (try? ConfigurationReader.read(source, path: "case.toml", root: "/")) != nil
  }
}
