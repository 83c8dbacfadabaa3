import Foundation
import ReplyEngine
import ReplyReporters
import Testing

@Suite struct JSONReportTests {
  private func object(_ piece: ReportPiece) throws -> [String: Any] {
    let line = piece.elements.joined()
    #expect(line.last == 0x0A)
    #expect(line.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    let read = try JSONSerialization.jsonObject(with: Data(line))
    return try #require(read as? [String: Any])
  }

  @Test func check() throws {
    let message = try ReportFixtures.message(ReportFixtures.hostile)
    let check = try object(CheckJSON(isArray: false).piece(of: message))
    #expect(check["id"] as? String == ReportFixtures.hostile)
    let finding = try #require((check["findings"] as? [[String: Any]])?.first)
    #expect(finding["message"] as? String == ReportFixtures.hostile)
    #expect(finding["byte_start"] as? Int == 5)
    let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["turn"] as? String == "original")
    #expect(evidence["text"] as? String == "What is\nthis\u{1B}[2J?")
  }

  @Test func aSilencedFindingIsShownByInspectAlone() throws {
    var message = try ReportFixtures.message("name")
    message.review.findings[0].suppression = Suppression(source: .header)
    let check = try object(CheckJSON(isArray: false).piece(of: message))
    #expect((check["findings"] as? [Any])?.isEmpty == true)
    let inspection = try object(InspectJSON(isArray: false).piece(of: message))
    let finding = try #require((inspection["findings"] as? [[String: Any]])?.first)
    #expect(finding["suppressed"] as? Bool == true)
  }

  @Test func brokenRecord() throws {
    let input = BrokenInput(
      id: "7", file: "in.jsonl", line: 7, reason: "not \"JSON\"\n", trouble: "in.jsonl:7: no")
    for reporter in [CheckJSON(isArray: false), InspectJSON(isArray: false)] as [any Reporter] {
      let line = reporter.piece(of: input).elements.joined()
      #expect(
        String(decoding: line, as: UTF8.self) == #"{"id":"7","error":"not \"JSON\"\n"}"# + "\n")
    }
  }

  @Test(arguments: [0, 1, 2]) func anArrayIsOneDocument(_ count: Int) throws {
    let reporter = CheckJSON(isArray: true)
    let piece = reporter.piece(of: ReportFixtures.broken)
    let text = ReportFixtures.document(reporter, Array(repeating: piece, count: count))
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect((read as? [Any])?.count == count)
    #expect(text.split(separator: "\n").count == count + 2)
  }

  @Test func inspect() throws {
    let review = try ReportFixtures.review(ReportFixtures.hostile, reply: "Hello Bo.\n")
    let inspection = try object(
      InspectJSON(isArray: false).piece(of: ReportFixtures.message(review, file: "a")))
    #expect(inspection["schema"] as? Int == 1)
    let original = try #require(inspection["original"] as? [String: Any])
    #expect(original["found_by"] as? String == "given")
    #expect(inspection["visible_text"] as? String == "Hello Bo.\n")
  }
}
