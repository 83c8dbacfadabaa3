import ReplyLexicon
import ReplyText
import Testing

@testable import ReplyModel

@Suite struct ApologyPartsTests {
  static let texts: [(text: String, parts: ApologyParts)] = [
    ("", []),
    ("The blue one is in stock.", []),
    ("We are very sorry.", .regret),
    ("I understand how annoying this is.", .acknowledgment),
    ("We take full responsibility.", [.regret, .responsibility]),
    ("It broke because of the frost.", .explanation),
    ("Your money has been refunded.", .repair),
    ("We can send you a new lid.", .repair),
    ("I will call the courier.", .promise),
  ]

  @Test(arguments: texts) func partsAreTold(_ text: String, _ parts: ApologyParts) {
    let found = turn(text).apologyParts
    #expect(found == parts, "\(found.names)")
  }

  @Test func aWholeApologyHasAllParts() {
    let whole = """
      We are sorry. You waited for three weeks, and I understand how annoying that was. It was our
      mistake: the label came off because the roll was wet. A new lid has been sent, and I will call \
      you on Friday.
      """
    let all = ApologyParts(ApologyParts.named.map(\.part))
    #expect(turn(whole).apologyParts == all)
    #expect(all.names.count == 6)
  }

  @Test(arguments: [
    ("We are very sorry.", 0), ("Thank you for writing. We are sorry about the noise!", 0),
    ("We are very sorry. The wall had to be opened at five.", 8), ("", 0),
  ])
  func wordsBeyondCourtesyAreCounted(_ text: String, _ count: Int) {
    #expect(turn(text).wordsBeyondCourtesy == count)
  }
}
