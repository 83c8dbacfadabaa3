/// Somebody in an address book.
public struct Contact: Sendable, Equatable {
  /// As the book shows it (FN of RFC 6350 §6.2.1); empty where it says none, as all texts here.
  public var formattedName = ""
  public var givenName = ""
  /// Middle names, blanks between.
  public var additionalNames = ""
  public var familyName = ""
  /// Other names that the contact is called by.
  public var nicknames: [String] = []
  public var organization = ""
  /// `local@domain`, in the order of the book.
  public var addresses: [String] = []
  /// The book says that it is no person.
  public var isCompany = false

  public init() {}

  /// Names of the person, the surest first; empty for companies and where none is told.
  ///
  /// What is shown is no person's name where it is that of the company. Of nicknames twenty count.
  public var names: [String] {
    guard !isCompany else { return [] }
    var names: [String] = []
    let organization = Self.folded(organization)
    for name in [formattedName, structuredName] + nicknames.prefix(20)
    where !name.contains("@") {
      let folded = Self.folded(name)
      guard !folded.isEmpty, folded != organization, !names.contains(where: { $0 == name }) else {
        continue
      }
      names.append(name)
    }
    return names
  }

  /// Given, additional and family names; the family name first and without a blank where names are
  /// written so.
  private var structuredName: String {
    let letters = (familyName + givenName).unicodeScalars
    if !letters.isEmpty, letters.allSatisfy({ NameScript($0.value).isEastAsian }) {
      return familyName + givenName
    }
    return [givenName, additionalNames, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }
}
