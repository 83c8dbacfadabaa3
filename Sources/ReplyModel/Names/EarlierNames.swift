import ReplyMail
import ReplyText

/// What the turns before the original tell of names.
struct EarlierNames {
  let reader: AnatomyReader
  let customers: CustomerNames

  /// Turns that are read, the latest; long threads repeat themselves.
  static let most = 8
  /// Names of one salutation that are remembered.
  private static let mostCalled = 8

  /// What the turns told, in the order of the thread.
  struct Told {
    /// What the customer signed with.
    var signed: [String] = []
    /// What the agent called the customer, and no later message of the customer takes up.
    var accepted: [String] = []
    /// Who else wrote.
    var others: [String] = []
  }

  /// - Parameter original: the customer's last turn; nil where there is none.
  /// - Complexity: O(n) in the bytes of the turns, once for each name called.
  func told(in exchange: Exchange, original: Turn?) -> Told {
    var told = Told()
    var called: [String] = []
    for earlier in exchange.earlier.suffix(Self.most) {
      let content = (earlier.message.content ?? MessageText.empty).cut(to: MessageText.mostRead)
      let anatomy = reader.anatomy(of: content)
      switch earlier.role {
      case .agent:
        guard let region = anatomy.first(.salutation) else { continue }
        called += customers.reader.names(in: content.text, range: region.range)
          .prefix(Self.mostCalled).map(\.written)
      case .customer:
        called.removeAll { Self.holds(content.text, anatomy, $0) }
        if let name = customers.signedName(content.text, anatomy) { told.signed.append(name) }
      case nil:
        told.others += earlier.message.from.compactMap {
          customers.personalName(of: $0.name, address: $0.address)
        }
      }
    }
    if let original { called.removeAll { Self.holds(original.text, original.anatomy, $0) } }
    told.accepted = CustomerNames.unique(called)
    return told
  }

  /// Whether the body takes up a name: "it is Ann, not Anne".
  private static func holds(_ text: Text, _ anatomy: Anatomy, _ name: String) -> Bool {
    anatomy.regions.contains { region in
      region.kind == .body
        && WrittenWord(name).place(in: text, region.range) != nil
    }
  }
}
