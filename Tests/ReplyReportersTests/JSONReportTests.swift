import Foundation
import ReplyEngine
import ReplyReporters
import Testing

@Suite struct JSONReportTests {
  private func object(_ line: [UInt8]) throws -> [String: Any] {
    #expect(line.last == 0x0A)
    #expect(line.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    let read = try JSONSerialization.jsonObject(with: Data(line))
    return try #require(read as? [String: Any])
  }

  @Test func checkHasTheMembersOfItsSchema() throws {
    let review = try ReportFixtures.review(ReportFixtures.hostile, reply: "Hello.")
    let check = try object(CheckJSON.line(review))
    #expect(Set(check.keys) == ["id", "path", "findings"])
    #expect(check["id"] as? String == ReportFixtures.hostile)
    let finding = try #require((check["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == [
        "rule", "severity", "confidence", "message", "help", "path", "line", "column", "end_line",
        "end_column", "start", "end", "byte_start", "byte_end", "text", "evidence", "fix",
        "fingerprint",
      ])
    #expect(finding["message"] as? String == ReportFixtures.hostile)
    #expect(finding["byte_start"] as? Int == 5)
    let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
    #expect(Set(evidence.keys) == ["turn", "text", "start", "end"])
    #expect(evidence["turn"] as? String == "original")
    #expect(evidence["text"] as? String == "What is\nthis\u{1B}[2J?")
  }

  @Test func brokenRecord() throws {
    let line = CheckJSON.line(id: "7", error: "not \"JSON\"\n")
    #expect(String(decoding: line, as: UTF8.self) == #"{"id":"7","error":"not \"JSON\"\n"}"# + "\n")
  }

  @Test func inspectHasTheMembersOfItsSchema() throws {
    let review = try ReportFixtures.review(ReportFixtures.hostile, reply: "Hello Bo.\n")
    let inspection = try object(InspectJSON.line(review))
    #expect(
      Set(inspection.keys) == [
        "schema", "id", "path", "language", "original", "defects", "notices", "visible_text",
        "anatomy", "acts", "complaint", "questions", "names", "form_letter", "findings",
      ])
    #expect(inspection["schema"] as? Int == 1)
    let original = try #require(inspection["original"] as? [String: Any])
    #expect(original["found_by"] as? String == "given")
    #expect(inspection["visible_text"] as? String == "Hello Bo.\n")
  }
}
