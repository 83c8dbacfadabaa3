import ReplyContacts
import ReplyModel
import Testing

@Suite struct ContactTableTests {
  private func contacts(_ table: String) throws -> [Contact] {
    try ContactsReader.contacts(Array(table.utf8), path: "a.csv")
  }

  private func error(_ bytes: [UInt8]) -> ContactsError? {
    do throws(ContactsError) {
      _ = try ContactsReader.contacts(bytes, path: "a.csv")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("name,email", "Ann Bell,ann@example.com"),
    ("First Name,Last Name,E-mail Address", "Ann,Bell,ann@example.com"),
    (
      "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value",
      "Ann Bell,Ann,Bell,*,ann@example.com"
    ),
    ("Display Name;Primary Email", "Ann Bell;ann@example.com"),
    ("Vorname;Nachname;E-Mail-Adresse", "Ann;Bell;ann@example.com"),
    ("Name;Vorname;E-Mail", "Bell;Ann;ann@example.com"),
    ("Prénom\tNom\tAdresse de messagerie", "Ann\tBell\tann@example.com"),
    ("Nom,Courriel", "Ann Bell,ann@example.com"),
    ("Nombre;Apellidos;Correo electrónico", "Ann;Bell;ann@example.com"),
    ("\"Nombre\",\"Correo electrónico\"", "\"Ann Bell\",\"ann@example.com\""),
    ("Email,Full name", "x@example.com ::: ann@example.com,Ann Bell"),
  ])
  func headersOfExports(_ header: String, _ row: String) throws {
    let found = Contacts(try contacts("\(header)\r\n\(row)\r\n"))
    #expect(found.names(of: "ann@example.com") == ["Ann Bell"])
  }

  @Test func markOrderDelimiterLineAndBlankLines() throws {
    let found = try contacts("\u{FEFF}sep=;\r\nname;email\r\n\r\n;\r\nAnn Bell;ann@example.com")
    #expect(found.map(\.formattedName) == ["Ann Bell"])
  }

  @Test func quotedFieldsHoldWhatElseWouldPart() throws {
    let found = try contacts(
      "name,notes,email\n\"Bell, Ann\",\"calls herself \"\"Annie\"\"\nand\n,lives here\",ann@example.com\n"
    )
    #expect(found.map(\.formattedName) == ["Bell, Ann"])
    #expect(found.first?.addresses == ["ann@example.com"])
  }

  @Test func nicknamesAreNamesAndCompaniesAreNot() throws {
    let found = try contacts(
      "name,nickname,organization,email\nAnn Bell,Annie,Bell Ltd,ann@example.com\n"
        + "Bell Ltd,,Bell Ltd,office@example.com\n")
    #expect(found.map(\.names) == [["Ann Bell", "Annie"], []])
  }

  private static let french = "Vorname;E-Mail\r\nRenée;renee@example.com\r\n"
  private static let sixteenBits = french.utf16.flatMap {
    [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
  }

  @Test(
    arguments: [
      [0xFF, 0xFE] + sixteenBits, sixteenBits,
      french.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) },
      Array("Vorname;E-Mail\rRenée;renee@example.com\r".utf8),
    ] as [[UInt8]])
  func charsetsAndLineEnds(_ bytes: [UInt8]) throws {
    let found = Contacts(try ContactsReader.contacts(bytes, path: "a.csv"))
    #expect(found.names(of: "RENEE@example.com") == ["Renée"])
  }

  @Test(arguments: [
    ("ann@example.com,Ann Bell\n", ContactsError.noHeader(path: "a.csv", line: 1)),
    ("name,phone\nAnn,1\n", .noAddressColumn(path: "a.csv", line: 1, columns: ["name", "phone"])),
    ("\nphone,email\n", .noNameColumn(path: "a.csv", line: 2, columns: ["phone", "email"])),
    (
      "name,email\n\nAnn,ann@example.com\nBo,bo@example.com,3\n",
      .wrongFieldCount(path: "a.csv", line: 4, found: 3, expected: 2)
    ),
    (
      "name,email\n\"Ann\nBell\",ann@example.com\nBo\n",
      .wrongFieldCount(path: "a.csv", line: 4, found: 1, expected: 2)
    ),
    (
      "name,email\nAnn,ann@example.com\n\"Bo,bo@example.com\nCy,cy@example.com\n",
      .unclosedQuote(path: "a.csv", line: 3)
    ),
    ("name,email\nAnn \"Annie\" Bell,ann@example.com\n", .strayQuote(path: "a.csv", line: 2)),
    ("name,email\nA\0nn,ann@example.com\n", .nulByte(path: "a.csv", line: 2)),
    ("", .empty(path: "a.csv")),
  ])
  func whatIsBrokenIsNamedByLine(_ table: String, _ expected: ContactsError) {
    #expect(error(Array(table.utf8)) == expected)
  }

  @Test func bytesOfNoCharset() {
    let noise = Array("name,email\n".utf8) + [0x41, 0x81, 0x8D, 0x2C, 0x62, 0x0A]
    #expect(error(noise) == .notText(path: "a.csv", line: 2))
    let mixed = Array("name,email\nRenée,r@example.com\n".utf8) + [0xE9, 0x2C, 0x62, 0x0A]
    #expect(error(mixed) == .notText(path: "a.csv", line: 3))
    #expect(error([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]) == .notText(path: "a.csv", line: 1))
  }

  @Test func aNameOfTenThousandLettersAndAMegabyteInOneLine() throws {
    let name = String(repeating: "a", count: 10_000)
    #expect(try contacts("name,email\n\(name),a@example.com").first?.formattedName == name)
    let long = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(error(long) != nil)
    let quoted = Array("name,email\n\"".utf8) + long
    #expect(error(quoted) == .unclosedQuote(path: "a.csv", line: 2))
  }
}
