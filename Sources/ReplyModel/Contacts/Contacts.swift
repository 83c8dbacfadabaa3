/// Who stands behind an address, as address books tell it.
public struct Contacts: Sendable {
  /// An address that more contacts have belongs to an office, and names nobody.
  static let mostSharing = 8

  /// With more entries than this, the same ones among them, an address is not looked through.
  static let mostEntries = 100

  private var contacts: [Contact]
  /// Places among the contacts, by address in lower case.
  private var places: [String: [Int32]] = [:]

  /// - Complexity: O(n) in the addresses; names are put together when they are asked for.
  public init(_ contacts: [Contact] = []) {
    self.contacts = contacts
    places.reserveCapacity(contacts.count)
    for (place, contact) in contacts.enumerated() {
      for address in contact.addresses where !address.isEmpty {
        places[Self.key(address), default: []].append(Int32(clamping: place))
      }
    }
  }

  /// Names of those who have an address, in the order of the book; empty where nobody has it, or more
  /// than a few.
  ///
  /// - Parameter address: `local@domain` in any case.
  public func names(of address: String) -> [String] {
    guard let found = places[Self.key(address)], found.count <= Self.mostEntries else { return [] }
    var names: [String] = []
    var sharing = 0
    for place in found {
      let others = contacts[Int(place)].names
      if !others.isEmpty, !others.allSatisfy(names.contains) {
        sharing += 1
        names += others.filter { !names.contains($0) }
      }
      if sharing > Self.mostSharing { return [] }
    }
    return names
  }

  private static func key(_ address: String) -> String {
    let isLower = address.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isLower ? address : address.lowercased()
  }
}
