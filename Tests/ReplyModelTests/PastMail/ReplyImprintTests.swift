import LexiconData
import ReplyMail
import ReplyModel
import Testing

/// Which sentences are the same.
@Suite struct ReplyImprintTests {
  private func imprint(_ text: String) -> ReplyImprint {
    Inspector(lexicons: builtInLexicons).imprint(of: Message(bareText: Array(text.utf8))).imprint
  }

  private func hashes(_ text: String) -> [Int64] { imprint(text).sentences.map(\.hash) }

  private static let order = "Your order 4711 left our house on 3 March and costs 20.50 EUR."

  @Test(arguments: [
    "Your order 88-1204 left our house on 12 May and costs 7 EUR.",
    "your order A77 left our house on 2026-05-02 and costs 1,200 EUR.",
    "Your order 4711 left our house on 3 March and costs 20.50 EUR!",
  ])
  func anotherNumberOrDateIsTheSame(_ other: String) {
    #expect(hashes(Self.order).count == 1)
    #expect(hashes(other) == hashes(Self.order))
  }

  @Test(arguments: [
    ("I have asked Ann to call you back.", "I have asked Mr Bo Smith to call you back."),
    ("See https://a.example.com/x?y=1 for how it goes.", "See help.example.org/z for how it goes."),
    (
      "Write to jo@a.example.com if it fails again.",
      "Write to ann@b.example.com if it fails again."
    ),
    ("Dear Ann, we have sent it to you today.", "Dear Bo, we have sent it to you today."),
    ("Le colis part le 3 pour Marie et ses amis.", "Le colis part le 17 pour Jean et ses amis."),
  ])
  func anotherNameOrLinkIsTheSame(_ one: String, _ other: String) {
    #expect(!hashes(one).isEmpty)
    #expect(hashes(one) == hashes(other))
  }

  @Test(arguments: [
    ("The lid of your kettle is in the post.", "The key of your kettle is in the post."),
    ("I've sent the lid to you today.", "We've sent the lid to you today."),
    (
      "Wir haben die Rechnung an die Adresse geschickt, die wir haben.",
      "Wir haben die Lampe an die Adresse geschickt, die wir haben."
    ),
  ])
  func anotherMatterIsNot(_ one: String, _ other: String) {
    #expect(hashes(one) != hashes(other))
  }

  @Test func quotesSignatureAndSalutationLeaveNothing() {
    let text = """
      Dear Ms Ito and colleagues of the north,

      the lid is in the post since noon.

      Kind regards,
      Jo

      On Monday Ann wrote:
      > where is the lid of my kettle?

      -- \nJo Marsh, the shop of lids and kettles, every day from nine
      """
    #expect(hashes(text) == hashes("the lid is in the post since noon."))
  }

  @Test(arguments: [
    "", "Yes.", "Thank you, Ann.", "4711 20.50 3 4 5 6", "> all of this is quoted text",
  ])
  func whatSaysTooLittleLeavesNothing(_ text: String) { #expect(hashes(text) == []) }

  @Test func aWordPutInLeavesShinglesInCommon() {
    let one = "We will send a new one to you as soon as the old one has come back to our house."
    let other =
      "We will send a new blue one to you as soon as the old one has come back to our house."
    #expect(hashes(one) != hashes(other))
    let known = Set(imprint(one).sentences[0].shingles.map(\.hash))
    let found = imprint(other).sentences[0].shingles.filter { known.contains($0.hash) }
    #expect(found.count * 10 >= imprint(other).sentences[0].shingles.count * 6)
  }

  @Test func slotsAreLeftOpenInTheText() {
    let message = Message(bareText: Array("Order 47, 48 goes to Ann Bell on 3 March at last.".utf8))
    let (imprint, text) = Inspector(lexicons: builtInLexicons).imprint(of: message)
    #expect(imprint.sentences.map { $0.openText(in: text) } == ["Order … goes to … on … at last"])
  }

  @Test func aLongTextIsReadInLinearTime() {
    let text = String(repeating: "a@b.example/x", count: 40_000)
    #expect(hashes(text + " " + Self.order).count <= 1)
  }
}
