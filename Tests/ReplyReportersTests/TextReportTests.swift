import ReplyEngine
import ReplyReporters
import Testing

@Suite struct TextReportTests {
  private func check(_ review: Review, isColoured: Bool = false) -> [UInt8] {
    let message = ReportFixtures.message(review, file: "name")
    return Array(CheckText(isColoured: isColoured).piece(of: message).elements.joined())
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func aFindingIsAHeadAndItsEvidence() throws {
    let review = try ReportFixtures.review("name", reply: "Hello there.")
    let block = check(review)
    #expect(
      String(decoding: block, as: UTF8.self) == """
        name:1:2: warning: name [a-rule]
          customer: What is this [2J?
          reply: H
          help: name

        """)
  }

  @Test func nothingFoundIsNothingSaid() throws {
    var review = try ReportFixtures.review("name", reply: "Hello there.")
    review.findings = []
    #expect(check(review) == [])
  }

  @Test func coloursAreOnlyAroundSeverityAndRule() throws {
    let review = try ReportFixtures.review(ReportFixtures.hostile, reply: "Hello.")
    let coloured = check(review, isColoured: true)
    let escapes = ReportFixtures.controls(coloured)
    #expect(escapes == [Unicode.Scalar](repeating: "\u{1B}", count: 4))
  }

  @Test(arguments: ["", "Hello.", "Hi Bo\u{1B}[2Jb,\n\nNL\u{2028}x\u{202E}y."])
  func noTextOfOthersMovesTheCursor(_ reply: String) throws {
    let review = try ReportFixtures.review(ReportFixtures.hostile, reply: reply)
    let check = self.check(review)
    #expect(ReportFixtures.controls(check) == [])
    #expect(lines(check).count == (reply.isEmpty ? 4 : 5))
    let inspect = Array(
      InspectText().piece(of: ReportFixtures.message(review, file: "name")).elements.joined())
    #expect(ReportFixtures.controls(inspect) == [])
    #expect(lines(inspect).first?.hasPrefix("a b [2J c d e: language") == true)
  }
}
