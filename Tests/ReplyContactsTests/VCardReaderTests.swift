import ReplyContacts
import ReplyModel
import Testing

@Suite struct VCardReaderTests {
  private func contacts(_ card: String) throws -> [Contact] {
    try ContactsReader.contacts(Array(card.utf8), path: "a.vcf")
  }

  private func names(_ lines: String...) throws -> [String] {
    let card = (["BEGIN:VCARD"] + lines + ["END:VCARD"]).joined(separator: "\r\n") + "\r\n"
    return try contacts(card).first?.names ?? []
  }

  private func error(_ card: String) -> ContactsError? {
    do throws(ContactsError) {
      _ = try ContactsReader.contacts(Array(card.utf8), path: "a.vcf")
      return nil
    } catch {
      return error
    }
  }

  @Test func version4() throws {
    let found = try contacts(
      """
      BEGIN:VCARD
      VERSION:4.0
      KIND:individual
      FN:Dr. Ngozi Okonkwo
      N:Okonkwo;Ngozi;Ada;Dr.;PhD
      NICKNAME:Zizi,"Goz"
      ORG:Example Ltd;Sales
      EMAIL;TYPE=work;PREF=1:ngozi@example.com
      EMAIL;TYPE="home,internet":Ngozi.O@example.com
      END:VCARD

      """)
    #expect(found.count == 1)
    #expect(found.first?.addresses == ["ngozi@example.com", "Ngozi.O@example.com"])
    #expect(
      found.first?.names == ["Dr. Ngozi Okonkwo", "Ngozi Ada Okonkwo", "Zizi", "\"Goz\""])
    #expect(found.first?.organization == "Example Ltd")
  }

  @Test func foldedLinesGroupsAndEscapes() throws {
    let found = try contacts(
      "BEGIN:VCARD\r\nVERSION:3.0\r\nitem1.EMAIL;type=INTERNET:an\r\n n@exam\r\n\tple.com\r\n"
        + "FN:Ann Bell\\, the\r\n  second\r\nN:Bell\\;Ring;Ann;;;\r\nEND:VCARD\r\n")
    #expect(found.first?.addresses == ["ann@example.com"])
    #expect(found.first?.formattedName == "Ann Bell, the second")
    #expect(found.first?.familyName == "Bell;Ring")
    #expect(found.first?.givenName == "Ann")
  }

  @Test func oldCardsOfTelephones() throws {
    let found = try contacts(
      "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        + "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\r\n"
        + "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM=C3=BCller\r\n"
        + "EMAIL;INTERNET;HOME:joerg@example.com\r\nEND:VCARD\r\n")
    #expect(found.first?.names == ["Jörg Müller"])
    let latin =
      "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Ren=E9e\nEND:VCARD\n"
    #expect(try contacts(latin).first?.names == ["Renée"])
  }

  @Test func aNameInTwoScripts() throws {
    #expect(
      try names("VERSION:4.0", "FN;LANGUAGE=ja:山田太郎", "N:山田;太郎;;;", "FN;LANGUAGE=en:Taro Yamada")
        == ["山田太郎", "Taro Yamada"])
  }

  @Test func companiesAreNobody() throws {
    #expect(try names("VERSION:4.0", "KIND:org", "FN:Bell Ltd") == [])
    #expect(
      try names("VERSION:3.0", "FN:Bell Ltd", "N:;;;;", "ORG:Bell Ltd", "X-ABShowAs:COMPANY") == [])
    #expect(try names("VERSION:3.0", "FN:Bell Ltd", "ORG:Bell  Ltd") == [])
    #expect(
      try names("VERSION:3.0", "FN:Bell Ltd", "N:Bell;Ann;;;", "ORG:Bell Ltd") == ["Ann Bell"])
  }

  @Test func pictureLinesThatNobodyFolded() throws {
    #expect(
      try names(
        "VERSION:2.1", "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ", "SkZJRgABAQ", "", "FN:Ann Bell")
        == ["Ann Bell"])
  }

  @Test func aCardInsideACard() throws {
    let found = try contacts(
      "BEGIN:VCARD\nVERSION:2.1\nFN:Ann Bell\nAGENT:\nBEGIN:VCARD\nFN:Bo Lind\nEND:VCARD\n"
        + "EMAIL:ann@example.com\nEND:VCARD\n")
    #expect(found.count == 1)
    #expect(found.first?.names == ["Ann Bell"])
    #expect(found.first?.addresses == ["ann@example.com"])
  }

  @Test func tenThousandCardsInsideACard() throws {
    let inside = String(repeating: "AGENT:\nBEGIN:VCARD\n", count: 10_000)
    let ends = String(repeating: "END:VCARD\n", count: 10_000)
    let found = try contacts("BEGIN:VCARD\n\(inside)\(ends)FN:Ann Bell\nEND:VCARD\n")
    #expect(found.first?.names == ["Ann Bell"])
  }

  @Test(arguments: [
    ("BEGIN:VCARD\nFN:Ann Bell\n", ContactsError.cardNotEnded(path: "a.vcf", begin: 1, next: nil)),
    (
      "BEGIN:VCARD\nFN:Ann Bell\nBEGIN:VCARD\nEND:VCARD\n",
      .cardNotEnded(path: "a.vcf", begin: 1, next: 3)
    ),
    ("\nFN:Ann Bell\n", .cardNotBegun(path: "a.vcf", line: 2, found: "FN:Ann Bell")),
    (
      "BEGIN:VCARD\nEND:VCARD\nEND:VCARD\n",
      .cardNotBegun(path: "a.vcf", line: 3, found: "END:VCARD")
    ),
    (
      "BEGIN:VCARD\nFN:Ann Bell\nbell@example.com\nEND:VCARD\n",
      .notAProperty(path: "a.vcf", line: 3, found: "bell@example.com")
    ),
    (
      "BEGIN:VCARD\nFN;CHARSET=KLINGON:Ann\nEND:VCARD\n",
      .unknownCharset(path: "a.vcf", line: 2, name: "KLINGON")
    ),
    ("BEGIN:VCARD\nFN:A\0nn\nEND:VCARD\n", .nulByte(path: "a.vcf", line: 2)),
    (" \n", .empty(path: "a.vcf")),
  ])
  func whatIsBrokenIsNamedByLine(_ card: String, _ expected: ContactsError) {
    #expect(error(card) == expected)
  }

  @Test func cardsWithoutANameAreNoErrors() throws {
    let found = try contacts("BEGIN:VCARD\nVERSION:4.0\nEMAIL:ann@example.com\nEND:VCARD")
    #expect(Contacts(found).names(of: "ann@example.com") == [])
  }
}
