import ReplyModel
import Testing

@Suite struct ContactsTests {
  private func contact(_ name: String, _ addresses: String...) -> Contact {
    var contact = Contact()
    contact.formattedName = name
    contact.addresses = addresses
    return contact
  }

  @Test func addressesAreFoundInAnyCase() {
    let contacts = Contacts([contact("Ann Bell", "Ann@Example.com", "bell@example.com")])
    #expect(contacts.names(of: "ann@example.COM") == ["Ann Bell"])
    #expect(contacts.names(of: "bell@example.com") == ["Ann Bell"])
    #expect(contacts.names(of: "bo@example.com") == [])
    #expect(contacts.names(of: "") == [])
  }

  @Test func aCoupleSharesAnAddressAndAnOfficeNamesNobody() {
    let couple = ["Ann Bell", "Bo Bell", "Ann Bell"].map { contact($0, "bell@example.com") }
    #expect(Contacts(couple).names(of: "bell@example.com") == ["Ann Bell", "Bo Bell"])
    let office = (0..<9).map { contact("Ann Bell \($0)", "office@example.com") }
    #expect(Contacts(office).names(of: "office@example.com") == [])
  }

  @Test func theNameThatIsShownComesFirst() {
    var contact = contact("Bell, Ann", "ann@example.com")
    contact.givenName = "Ann"
    contact.additionalNames = "Mary"
    contact.familyName = "Bell"
    contact.nicknames = ["Annie", "ann@example.com", ""]
    #expect(contact.names == ["Bell, Ann", "Ann Mary Bell", "Annie"])
  }
}
