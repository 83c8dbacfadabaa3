import Testing

@testable import ReplyModel

@Suite struct CalendarDayTests {
  private func day(_ written: String) -> CalendarDay {
    CalendarDay(WorkingDays.day(written: written) ?? .min)
  }

  @Test(arguments: [
    ("2026-11-23", 0), ("2026-11-29", 6), ("1970-01-01", 3), ("1969-12-31", 2), ("2028-02-29", 1),
  ])
  func weekdaysBeginWithMonday(_ written: String, _ weekday: Int) {
    #expect(day(written).weekday == weekday)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2027-12-31", 2, "2028-02-29"),
    ("2026-11-15", 1, "2026-12-15"),
    ("2026-12-01", 12, "2027-12-01"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -13, "2024-12-15"),
  ])
  func monthsAreAdded(_ from: String, _ months: Int, _ to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test(arguments: [
    ("2026-11-23", 1, "2026-11-24"), ("2026-11-23", 0, "2026-11-30"),
    ("2026-12-31", 4, "2027-01-01"),
  ])
  func theNextOfAWeekdayIsNeverTheDayItself(_ from: String, _ weekday: Int, _ to: String) {
    #expect(day(from).next(weekday: weekday) == day(to))
  }

  @Test func partsAreTheDaysOwn() {
    for number in stride(from: -800_000, to: 2_900_000, by: 9973) {
      let (year, month, day) = CalendarDay(number).parts
      guard year > 0 else { continue }
      #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
    }
    #expect(CalendarDay(year: 2026, month: 2, day: 29) == nil)
  }
}
