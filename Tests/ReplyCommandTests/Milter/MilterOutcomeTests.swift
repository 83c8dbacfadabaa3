import Testing

@testable import ReplyCommand

@Suite("Outcomes of the milter")
struct MilterOutcomeTests {
  @Test(
    "What the judging process writes is what the serving one reads",
    arguments: [
      MilterOutcome(.accept), MilterOutcome(.reject, ["one", "", "three"]),
      MilterOutcome(unjudged: "it took longer than 10 s", failsClosed: true),
      MilterOutcome(unjudged: "it took longer than 10 s", failsClosed: false),
    ])
  func roundTrip(outcome: MilterOutcome) {
    #expect(MilterOutcome(bytes: outcome.bytes) == outcome)
  }

  @Test(
    "Anything else is no outcome",
    arguments: ["", "accept\n", "replylint outcome 1", "replylint outcome 1\nmaybe\n\n"])
  func garbage(text: String) {
    #expect(MilterOutcome(bytes: Array(text.utf8)) == nil)
  }

  private static func reply(_ lines: [String], room: Int = 1000) -> String {
    let bytes = MilterOutcome(.reject, lines).reply(room: room)
    return String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test("A reply is ASCII without controls, per cent signs doubled")
  func replyText() {
    #expect(Self.reply(["100 % for Zoë\t\u{1B}[0m"]) == "100 %% for Zo? ?[0m\n")
  }

  @Test("A long line is cut, and lines without room are left out whole")
  func room() {
    #expect(Self.reply([String(repeating: "x", count: 900)]).count == MilterOutcome.longestLine + 1)
    #expect(Self.reply(["12345", "6789"], room: 8) == "12345\n")
  }
}
