import Foundation
import Testing

@testable import ReplyReporters

/// The report for programs: JSON and CSV.
@Suite struct AuditTableTests {
  private func object(_ report: AuditReport) throws -> [String: Any] {
    let bytes = AuditJSON.bytes(report)
    #expect(bytes.last == 0x0A)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func theObjectHoldsEverything() throws {
    let report = AuditFixtures.full
    let object = try object(report)
    #expect(object["version"] as? Int == 1)
    for (list, count) in [
      ("paths", 2), ("me", 2), ("rules", 4), ("weeks", 9), ("longest_waits", 3), ("questions", 7),
      ("promises", 5), ("sentences", 2), ("examples", 2), ("agents", 2), ("changes", 7),
    ] { #expect((object[list] as? [Any])?.count == count, "\(list)") }
    let states = object["question_states"] as? [String: Int]
    #expect(states == ["answered": 353, "unsure": 36, "unanswered": 16, "no-reply": 7])
    let question = (object["questions"] as? [[String: Any]])?[0]
    let asked = question?["asked"] as? [String: Any]
    #expect(asked?["text"] as? String == report.questions[0].asked.text)
    #expect(asked?["date"] as? String == "2026-04-22T10:00:00+01:00")
    #expect(asked?["line"] as? Int == 5 && question?["state"] as? String == "unanswered")
    #expect((object["cut"] as? [String: Int]) == ["questions": 412])
  }

  @Test func whatIsNotThereIsNull() throws {
    let object = try object(AuditReport())
    for name in ["period", "agents", "changes"] { #expect(object[name] is NSNull, "\(name)") }
    #expect((object["questions"] as? [Any])?.isEmpty == true)
  }

  @Test func hostileWordsComeThroughUnharmed() throws {
    let object = try object(AuditFixtures.hostile)
    #expect(object["paths"] as? [String] == AuditFixtures.bombs)
  }

  private func rows(_ report: AuditReport) -> [[String]] {
    let text = String(decoding: AuditCSV.bytes(report), as: UTF8.self)
    return text.components(separatedBy: "\r\n").dropLast().map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        if character == "\"" { isQuoted.toggle() }
        if character == ",", !isQuoted {
          fields.append("")
        } else {
          fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }

  @Test(arguments: [0, 1, 2])
  func everyRowHasEveryColumn(_ which: Int) {
    let reports = [AuditReport(), AuditFixtures.full, AuditFixtures.hostile]
    let rows = rows(reports[which])
    #expect(rows.first == AuditCSV.columns)
    #expect(rows.allSatisfy { $0.count == AuditCSV.columns.count })
    #expect(ReportFixtures.controls(AuditCSV.bytes(reports[which]).filter { $0 != 0x0D }) == [])
  }

  @Test func allLedgersAreRows() {
    let kinds = rows(AuditFixtures.full).dropFirst().reduce(into: [:]) {
      $0[$1[0], default: 0] += 1
    }
    #expect(
      kinds == [
        "count": 7, "finding-count": 4, "finding-example": 4, "week": 9, "week-finding-count": 24,
        "first-wait-bar": 6, "wait-bar": 6, "wait": 3, "question": 7, "promise": 5, "sentence": 2,
        "example": 2, "agent": 2, "change": 7,
      ])
  }

  @Test func aRow() {
    let row = rows(AuditFixtures.full).first { $0[0] == "promise" && $0[2] == "kept" } ?? []
    #expect(
      row == [
        "promise", "", "kept", "", "", "", "", "2026-03-22T12:00:00+01:00",
        "2026-03-27T10:00:00+01:00", "support/sent.mbox#27", "4",
        "Priya Nair <priya@shop.example.com>", "Re: My order",
        "You will have the refund within five days.", "2026-03-25T12:00:00+01:00",
        "support/sent.mbox#33", "4", "The refund left us today.",
      ])
  }

  @Test func formulasAreText() {
    let text = String(decoding: AuditCSV.bytes(AuditFixtures.hostile), as: UTF8.self)
    #expect(text.contains(",'=1+1,") && !text.contains(",=1+1,"))
  }
}
