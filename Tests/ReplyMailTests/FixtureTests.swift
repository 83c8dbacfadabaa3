import Glibc
import Testing

@testable import ReplyMail

@Suite struct FixtureTests {
  @Test func thereAreFixtures() { #expect(MailFixtures.all.count > 50) }

  /// `REPLYLINT_ACCEPT=1 swift test --filter FixtureTests` writes the golden files anew.
  @Test(arguments: MailFixtures.all) func golden(_ name: String) {
    let summary = MailFixtures.summary(MailFixtures.message(name))
    let path = "\(MailFixtures.root)/\(name.dropLast(4)).golden"
    if getenv("REPLYLINT_ACCEPT") != nil, let file = fopen(path, "wb") {
      fputs(summary, file)
      fclose(file)
    }
    #expect(summary == String(decoding: MailFixtures.bytes(path), as: UTF8.self))
  }
}
