import ReplyMail
import ReplyModel
import Testing

@Suite struct WorkingDaysTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
    ("2027-01-01", 20_819), ("0000-03-01", -719_468),
  ])
  func aWrittenDayIsANumber(_ text: String, _ number: Int) {
    #expect(WorkingDays.day(written: text) == number)
  }

  @Test(arguments: [
    "", "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31", "2026-1-1",
    "25.12.2026", "2026-12-25 ", "2026/12/25", "２０２６-12-25", "20a6-12-25",
  ])
  func whatIsNoDayIsNone(_ text: String) {
    #expect(WorkingDays.day(written: text) == nil)
  }

  @Test(arguments: [
    // Within a week, and over one weekend and several.
    ("2026-11-02", "2026-11-02", 0), ("2026-11-02", "2026-11-06", 4),
    ("2026-11-06", "2026-11-09", 1), ("2026-11-06", "2026-11-20", 10),
    // Come on a Saturday or a Sunday: as if come on Monday.
    ("2026-11-07", "2026-11-08", 0), ("2026-11-07", "2026-11-09", 0),
    ("2026-11-08", "2026-11-11", 2),
    // Sent on a weekend.
    ("2026-11-05", "2026-11-08", 1),
    // Over the turn of the year, without holidays.
    ("2026-12-28", "2027-01-05", 6),
  ])
  func weekendsAreLeftOut(_ asked: String, _ sent: String, _ days: Int) throws {
    #expect(try wait(asked, sent) == days)
  }

  @Test func holidaysAreLeftOut() throws {
    let holidays = ["2026-12-24", "2026-12-25", "2027-01-01"]
    #expect(try wait("2026-12-23", "2027-01-04", holidays) == 5)
    // Come on one: as if come on the next working day.
    #expect(try wait("2026-12-24", "2026-12-29", holidays) == 1)
    // One on a weekend takes nothing away.
    #expect(try wait("2026-12-23", "2026-12-28", ["2026-12-26"]) == 3)
  }

  @Test func whatIsOutOfOrderOrYearsApartIsNoWait() throws {
    #expect(try wait("2026-11-03", "2026-11-02") == nil)
    #expect(try wait("2014-11-03", "2026-11-02") == nil)
    #expect(WorkingDays().wait(from: .min, to: .min) == 0)
  }

  @Test func theDayIsThatOfTheOffset() {
    let lateEvening = MailDate(seconds: 86_400 * 100 - 60, offset: 0)
    #expect(WorkingDays.day(of: lateEvening, offset: 0) == 99)
    #expect(WorkingDays.day(of: lateEvening, offset: 3600) == 100)
    #expect(WorkingDays.day(of: lateEvening, offset: -43_200) == 99)
    #expect(WorkingDays.day(of: MailDate(seconds: -1, offset: 0), offset: 0) == -1)
    #expect(WorkingDays.day(of: MailDate(seconds: .max, offset: 0), offset: 3600) > 0)
    #expect(WorkingDays.day(of: MailDate(seconds: .min, offset: 0), offset: -3600) < 0)
  }

  private func wait(
    _ asked: String, _ sent: String, _ holidays: [String] = []
  ) throws -> Int? {
    let days = WorkingDays(holidays: Set(holidays.compactMap(WorkingDays.day(written:))))
    return days.wait(
      from: try #require(WorkingDays.day(written: asked)),
      to: try #require(WorkingDays.day(written: sent)))
  }
}
