import Testing

@testable import ReplyModel

/// Which details a text holds.
@Suite struct DetailScannerTests {
  @Test(arguments: [
    ("My order number is 4711.", "order: 4711"),
    ("It is about #48213.", "identifier: 48213"),
    ("Parcel RMA-2231-B came.", "tracking: RMA-2231-B"),
    ("Invoice INV/2024/118 is wrong.", "invoice: INV/2024/118"),
    ("My ThinkPad T480 hums.", "identifier: T480"),
    ("Ring me on +49 30 1234567.", "phone: +49 30 1234567"),
    ("Ring me on (020) 7946 0123.", "phone: (020) 7946 0123"),
    ("IBAN DE89 3704 0044 0532 0130 00, please.", "iban: DE89 3704 0044 0532 0130 00"),
    ("I paid $1,234.50 for it.", "amount: $1,234.50"),
    ("I paid 1'234.50 CHF for it.", "amount: 1'234.50 CHF"),
    ("I paid 1 234,50 EUR for it.", "amount: 1 234,50 EUR"),
    ("I paid USD50 for it.", "amount: USD50"),
    ("It is 12.5 % more.", "percentage: 12.5 %"),
    ("On 2026-02-01 it broke.", "date: 2026-02-01"),
    ("On February 1st, 2026 it broke.", "date: February 1st, 2026"),
    ("On the 1st of February it broke.", "date: 1st of February"),
    ("He came at 2:30 p.m. sharp.", "time: 2:30 p.m."),
    ("He came at 3pm.", "time: 3pm"),
    ("I live at 12 Mill Lane.", "street: 12 Mill Lane"),
    ("Write to Ann.Ito@example.com.", "address: Ann.Ito@example.com"),
    ("See https://example.com/help/4411.", "link: https://example.com/help/4411"),
    ("I run version 2.10.3 here.", "version: 2.10.3"),
    ("Order ４８２１３ is late.", "order: ４８２１３"),
    ("Tracking ٤٨٢١٣٩٩ is late.", "tracking: ٤٨٢١٣٩٩"),
  ])
  func oneIsRead(_ text: String, _ expected: String) {
    #expect(DetailReading().details(text) == [expected])
  }

  @Test(arguments: [
    ("de", "Am 1. Februar 2026 kam es.", "date: 1. Februar 2026"),
    ("de", "Am 1.2.2026 kam es.", "date: 1.2.2026"),
    ("de", "Es kostete 1.234,50 €.", "amount: 1.234,50 €"),
    ("de", "Um 14.30 Uhr kam er.", "time: 14.30 Uhr"),
    ("de", "Ich wohne Lindenstraße 12.", "street: Lindenstraße 12"),
    ("de", "Bestellnummer: 4711-22", "order: 4711-22"),
    ("fr", "Le 1er février 2026, rien.", "date: 1er février 2026"),
    ("fr", "J'habite 12 rue Mercière.", "street: 12 rue Mercière"),
    ("es", "El 1 de febrero de 2026 llegó.", "date: 1 de febrero de 2026"),
    ("ru", "Получил 1 февраля 2026 года.", "date: 1 февраля 2026"),
    ("ja", "2026年2月1日に注文しました。", "date: 2026年2月1日"),
    ("pl", "Kupiłem 1 lutego 2026.", "date: 1 lutego 2026"),
  ])
  func otherLanguagesAreRead(_ language: String, _ text: String, _ expected: String) {
    #expect(DetailReading().details(text, language: language) == [expected])
  }

  @Test(arguments: [
    "", "1 of 2 came, 12 kg in all, 24/7.", "... --- ,,, ::: /// +++ ((( €€€",
    "1️⃣2️⃣3️⃣4️⃣5️⃣", "It is open 24-hour, on the 3rd floor.", "v", "@", "://", "(", "+", "#",
  ])
  func nothingIsReadIntoThese(_ text: String) {
    #expect(DetailReading().details(text) == [])
  }

  @Test func marksThatCannotBeSeenDoNotCount() {
    let details = DetailReading().details("Order \u{200F}48\u{200B}213\u{200E} is late.")
    #expect(details.count == 1)
    #expect(details.first?.hasPrefix("order: ") == true)
  }

  @Test(arguments: [
    "7", "1 ", "1.", "1-a/", "+1 (", "@a.b ", "http://", "1 May 2 ", "\u{200F}1\u{FE0F}\u{20E3}",
    "DE89 ", "€1,",
  ])
  func longRubbishIsReadToTheEnd(_ repeated: String) {
    let text = String(repeating: repeated, count: 10_000)
    #expect(DetailReading().details(text).count <= 200)
  }

  @Test func noMoreThanAskedForAreRead() {
    let text = (0..<50).map { "Order \(48_000 + $0 * 13) is late." }.joined(separator: " ")
    #expect(DetailReading().details(text, most: 20).count == 20)
  }
}
